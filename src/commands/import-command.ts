import { Command } from 'commander';
import { storeOptions } from './store-options.ts';
import type { StoreFlags } from './with-store.ts';

export function importCommand(done: (code: number) => void): Command {
  return storeOptions(new Command('import'))
    .description('read what export printed, into an empty graph or one that is there: twice changes nothing')
    .argument('<file>', 'the dump, or - for standard input')
    .addHelpText(
      'after',
      '\nExamples:\n  $ liaison export > graph.jsonl && liaison import graph.jsonl --data other\n  $ liaison export | NEO4J_URI=neo4j://localhost liaison import -',
    )
    .action(async (file: string, flags: StoreFlags) => {
      const { importGraph } = await import('./import.ts');
      done(await importGraph(file, flags));
    });
}
