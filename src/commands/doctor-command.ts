import { Command } from 'commander';
import { storeOptions } from './store-options.ts';
import type { StoreFlags } from './with-store.ts';

export function doctorCommand(done: (code: number) => void): Command {
  return storeOptions(new Command('doctor'))
    .description('say what runs here, and what is wrong with it')
    .addHelpText('after', '\nExit code: 0 all is well, 1 something is not.\n\nExamples:\n  $ liaison doctor')
    .action(async (flags: StoreFlags) => {
      const { doctor } = await import('./doctor.ts');
      done(await doctor(flags));
    });
}
