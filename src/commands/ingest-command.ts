import { Command, InvalidArgumentError } from 'commander';
import { isDate } from '../ingest/article-of.ts';
import type { SourceOptions } from '../ingest/source-options.ts';
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
    .option('--feed', 'of a page, the articles of the feed that it links to')
    .option('--since <day>', 'nothing published before this day (2024-04-30)', day)
    .option('--limit <number>', 'at most so many articles of each source', whole)
    .option('--list', 'tell what there is, without following or reading it')
    .option('--keep <folder>', 'keep every answer of the web, its bytes and headers, as WARC files')
    .option(
      '--delay <seconds>',
      'pause between two requests to one host (1; more where its robots.txt asks for it)',
      seconds,
    )
    .option('--every <minutes>', 'with --watch, how often addresses are asked (10)', minutes)
    .option('--errors <file>', 'write what failed into a file, as JSON Lines')
    .option('--watch', 'go on with what is new or changed in the folders and at the addresses, until Ctrl-C')
    .addHelpText('after', EXAMPLES)
    .action(async (sources: readonly string[], flags: SourceFlags & IngestFlags & SelectionFlags) => {
      const { ingest } = await import('./ingest.ts');
      const { since, limit, feed } = flags;
      done(await ingest(sources, { ...toSourceOptions(flags), since, limit, feed }, flags));
    });
}

/** Which of the articles that a source has. */
type SelectionFlags = Pick<SourceOptions, 'since' | 'limit' | 'feed'>;

function day(value: string): string {
  if (!isDate(value)) throw new InvalidArgumentError(`expected a day such as 2018-12-09, got "${value}".`);
  return value.slice(0, 10);
}

function whole(value: string): number {
  if (!/^[1-9]\d{0,8}$/.test(value))
    throw new InvalidArgumentError(`expected a whole number from 1 on, got "${value}".`);
  return Number(value);
}

function seconds(value: string): number {
  return milliseconds(value, 1_000, 0, 'seconds');
}

function minutes(value: string): number {
  return milliseconds(value, 60_000, 1, 'minutes');
}

function milliseconds(value: string, unit: number, least: number, name: string): number {
  const count = Number(value);
  if (value.trim() === '' || !(count >= least && count <= 10_000)) {
    throw new InvalidArgumentError(`expected a number of ${name} from ${least} to 10000, got "${value}".`);
  }
  return count * unit;
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
  $ liaison ingest --publisher "Harbour Office" --columns date=Day,person=Minister,agency=With,text=Purpose diary.csv
  $ liaison ingest --watch inbox/
  $ liaison ingest --feed --since 2024-04-01 --limit 50 https://example.org/
  $ liaison ingest --watch --every 30 --keep raw/ https://example.org/news.rss
  $ some-program | liaison ingest --json -
  $ NEO4J_URI=bolt://127.0.0.1:7687 NEO4J_USERNAME=neo4j NEO4J_PASSWORD=… liaison ingest news/`;
