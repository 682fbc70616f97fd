import { Command, Option } from 'commander';
import type { ExportFlags } from './export.ts';
import { storeOptions } from './store-options.ts';

const FORMATS = ['jsonl', 'csv', 'gexf', 'ftm', 'jsonld', 'obsidian'] as const;

export function exportCommand(done: (code: number) => void): Command {
  return storeOptions(new Command('export'))
    .description('print the whole graph, ordered so that equal graphs give equal bytes')
    .addOption(
      new Option(
        '--format <format>',
        'jsonl: all of it, which import reads; csv: a row a claim; gexf: who with whom, for Gephi; ftm: entities of FollowTheMoney; jsonld: schema.org; obsidian: a folder of notes',
      )
        .choices(FORMATS)
        .default('jsonl'),
    )
    .option('--out <folder>', 'where the notes of obsidian go')
    .addHelpText(
      'after',
      `
Examples:
  $ liaison export > graph.jsonl
  $ liaison export --format csv > claims.csv
  $ liaison export --format gexf > contacts.gexf
  $ liaison export --format obsidian --out vault`,
    )
    .action(async (flags: ExportFlags) => {
      const { exportGraph } = await import('./export.ts');
      done(await exportGraph(flags));
    });
}
