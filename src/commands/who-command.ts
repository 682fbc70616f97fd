import { Command, InvalidArgumentError } from 'commander';
import { storeOptions } from './store-options.ts';
import type { WhoFlags } from './who.ts';

export function whoCommand(done: (code: number) => void): Command {
  return storeOptions(new Command('who'))
    .description('print with whom somebody was in contact, by the words that say so, and what is denied')
    .argument('<name>', 'any name of a person or an agency, or an id')
    .option('--from <day>', 'only what can have been on this day or later (2018-01-01)')
    .option('--to <day>', 'only what can have been on this day or earlier')
    .option('--first <count>', 'with how many others at most', count, 20)
    .option('--words <count>', 'how many sentences of each', count, 2)
    .option('--json', 'print the answer as JSON')
    .addHelpText(
      'after',
      `
Exit code: 0 found, 1 nobody is known by that name, or several are (standard error says who).

Examples:
  $ liaison who Naryshkin
  $ liaison who "Gina Haspel" --from 2018-05-21 --words 5`,
    )
    .action(async (name: string, flags: WhoFlags) => {
      const { who } = await import('./who.ts');
      done(await who(name, flags));
    });
}

function count(value: string): number {
  if (!/^[1-9]\d{0,2}$/.test(value) || Number(value) > 500) {
    throw new InvalidArgumentError(`expected a whole number from 1 to 500, got "${value}".`);
  }
  return Number(value);
}
