import { Command } from 'commander';
import { type SourceFlags, sourceOptions, toSourceOptions } from './source-flags.ts';

interface ExplainFlags {
  readonly explain?: boolean;
  readonly whyNot?: boolean;
  readonly withText?: boolean;
}

export function extractCommand(done: (code: number) => void): Command {
  return sourceOptions(new Command('extract'))
    .description('read articles and print what they say, one Reading (JSON) a line, without opening a graph')
    .argument('<source...>', 'files, folders, addresses of the web, or - for JSON Lines on standard input')
    .option(
      '--explain',
      'for each sentence its tags and arcs, which rule fired on what, and why contacts stand, for a person to read',
    )
    .option('--with-text', 'each article with its Reading, as ingest takes them: read on many machines, write from one')
    .option('--why-not', 'the same, with the contacts that were refused and why')
    .addHelpText('after', EXAMPLES)
    .action(async (sources: readonly string[], flags: SourceFlags & ExplainFlags) => {
      const { extract } = await import('./extract.ts');
      done(
        await extract(
          sources,
          toSourceOptions(flags),
          flags.whyNot ? 'why-not' : flags.explain ? 'explain' : flags.withText ? 'with-text' : 'readings',
        ),
      );
    });
}

const EXAMPLES = `
Examples:
  $ liaison extract seeds/articles/tass-2018-12-09-naryshkin.txt
  $ liaison extract --explain seeds/articles/tass-2018-12-09-naryshkin.txt
  $ liaison extract --why-not article.txt
  $ liaison extract --publisher TASS --published 2018-12-09 article.txt
  $ cat articles.jsonl | liaison extract - > readings.jsonl
  $ parallel --pipe liaison extract --with-text - < archive.jsonl | liaison ingest -`;
