import { Command } from 'commander';
import type { ResetFlags } from './reset.ts';
import { storeOptions } from './store-options.ts';

export function resetCommand(done: (code: number) => void): Command {
  return storeOptions(new Command('reset'))
    .description('empty the graph: every article, and all that people have judged')
    .option('--yes', 'do it: without this it only says what would go')
    .addHelpText(
      'after',
      '\nExamples:\n  $ liaison export > before.jsonl && liaison reset --yes\n  $ liaison reset --data old --yes',
    )
    .action(async (flags: ResetFlags) => {
      const { reset } = await import('./reset.ts');
      done(await reset(flags));
    });
}
