import { Command } from 'commander';
import { storeOptions } from './store-options.ts';
import type { StoreFlags } from './with-store.ts';

export function exportCommand(done: (code: number) => void): Command {
  return storeOptions(new Command('export'))
    .description('print the whole graph as JSON Lines, ordered so that equal graphs give equal bytes')
    .addHelpText('after', '\nExamples:\n  $ liaison export > graph.jsonl\n  $ liaison export | grep \'"kind":"claim"\'')
    .action(async (flags: StoreFlags) => {
      const { exportGraph } = await import('./export.ts');
      done(await exportGraph(flags));
    });
}
