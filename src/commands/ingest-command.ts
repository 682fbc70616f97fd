import { Command } from 'commander';
import type { IngestFlags } from './ingest.ts';
import { type SourceFlags, sourceOptions, toSourceOptions } from './source-flags.ts';
import { storeOptions } from './store-options.ts';

export function ingestCommand(done: (code: number) => void): Command {
  return storeOptions(sourceOptions(new Command('ingest')))
    .description('read articles and put what they say into the graph; the same article again changes nothing')
    .argument(
      '<source...>',
      'files (text, pages, PDF, Word, mail, feeds, tables, archives …), folders, addresses, or - for JSON Lines on standard input',
    )
    .option('--json', 'print JSON Lines: a line an article, the summary last')
    .option('--errors <file>', 'write what failed into a file, as JSON Lines')
    .option('--watch', 'go on with what is new or changed in the folders, until Ctrl-C')
    .addHelpText('after', EXAMPLES)
    .action(async (sources: readonly string[], flags: SourceFlags & IngestFlags) => {
      const { ingest } = await import('./ingest.ts');
      done(await ingest(sources, toSourceOptions(flags), flags));
    });
}

const EXAMPLES = `
Exit code: 0 all is in the graph, 1 something failed or was asked for by name and is no format that is read (file, line and reason on
standard error; the others are in), 130 interrupted. What a folder holds beside articles is passed over, and counted in the summary.

Examples:
  $ liaison ingest seeds/articles
  $ liaison ingest --publisher TASS --published 2018-12-09 article.txt page.html
  $ liaison ingest https://example.org/news/a-meeting.html
  $ liaison ingest --published name:YYYY/MM/DD archive/ --errors failed.jsonl
  $ liaison ingest --published column:Datum press.csv
  $ liaison ingest --watch inbox/
  $ some-program | liaison ingest --json -
  $ NEO4J_URI=bolt://127.0.0.1:7687 NEO4J_USERNAME=neo4j NEO4J_PASSWORD=… liaison ingest news/`;
