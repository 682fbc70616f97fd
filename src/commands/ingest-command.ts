import { Command } from 'commander';
import type { IngestFlags } from './ingest.ts';
import { type SourceFlags, sourceOptions, toSourceOptions } from './source-flags.ts';
import { storeOptions } from './store-options.ts';

export function ingestCommand(done: (code: number) => void): Command {
  return storeOptions(sourceOptions(new Command('ingest')))
    .description('read articles and put what they say into the graph; the same article again changes nothing')
    .argument(
      '<source...>',
      'files (.txt .html .json .jsonl), folders, addresses of the web, or - for JSON Lines on standard input',
    )
    .option('--json', 'print JSON Lines: a line an article, the summary last')
    .addHelpText('after', EXAMPLES)
    .action(async (sources: readonly string[], flags: SourceFlags & IngestFlags) => {
      const { ingest } = await import('./ingest.ts');
      done(await ingest(sources, toSourceOptions(flags), flags));
    });
}

const EXAMPLES = `
Exit code: 0 all is in the graph, 1 an article failed (file, line and reason on standard error; the others are in), 130 interrupted.

Examples:
  $ liaison ingest seeds/articles
  $ liaison ingest --publisher TASS --published 2018-12-09 article.txt page.html
  $ liaison ingest https://example.org/news/a-meeting.html
  $ zcat articles.jsonl.gz | liaison ingest --json -
  $ NEO4J_URI=bolt://127.0.0.1:7687 NEO4J_USERNAME=neo4j NEO4J_PASSWORD=… liaison ingest news/`;
