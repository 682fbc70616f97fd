import { Command, InvalidArgumentError } from 'commander';
import type { JudgeFlags } from './judge.ts';
import { storeOptions } from './store-options.ts';

type Done = (code: number) => void;

function judging(name: string): Command {
  return storeOptions(new Command(name))
    .option('--by <name>', 'who judges (else the name of the user)')
    .option('--json', 'print the judgement as JSON');
}

/** `merge` and `distinct`: a person's word on two names. */
export function mergeCommand(done: Done): Command {
  return judging('merge')
    .description('judge that two people, or two agencies, are one: no article is changed, and undo takes it back')
    .argument('<one>', 'a name, or the id of a profile')
    .argument('<other>', 'a name, or the id of a profile')
    .option('--because <words>', 'why')
    .addHelpText('after', '\nExamples:\n  $ liaison merge "Bucky Barlow" "James Barlow" --because "the port says so"')
    .action(async (one: string, other: string, flags: JudgeFlags) => {
      const { judge } = await import('./judge.ts');
      done(await judge('merge', one, other, flags));
    });
}

export function distinctCommand(done: Done): Command {
  return judging('distinct')
    .description('judge that two are not one; they are never proposed again')
    .argument('<one>', 'a name, or the id of a profile')
    .argument('<other>', 'a name, or the id of a profile')
    .option('--because <words>', 'why')
    .addHelpText(
      'after',
      '\nExamples:\n  $ liaison distinct "person:li wei:coach::2019" "person:li wei:deputy governor:bank of ost"',
    )
    .action(async (one: string, other: string, flags: JudgeFlags) => {
      const { judge } = await import('./judge.ts');
      done(await judge('distinct', one, other, flags));
    });
}

export function undoCommand(done: Done): Command {
  return judging('undo')
    .description('take a judgement back: the graph is as if it had never been made')
    .argument('<id>', 'the id of the judgement, as merge and distinct print it')
    .action(async (id: string, flags: JudgeFlags) => {
      const { undo } = await import('./judge.ts');
      done(await undo(id, flags));
    });
}

export function reviewsCommand(done: Done): Command {
  return storeOptions(new Command('reviews'))
    .description('list the pairs that wait for a judgement, the likeliest first')
    .option('--first <count>', 'how many', count, 20)
    .option('--json', 'print them as JSON Lines')
    .action(async (flags: JudgeFlags & { readonly first: number }) => {
      const { reviews } = await import('./judge.ts');
      done(await reviews(flags));
    });
}

function count(given: string): number {
  const value = Number(given);
  if (Number.isInteger(value) && value > 0 && value <= 500) return value;
  throw new InvalidArgumentError('expected a whole number from 1 to 500');
}
