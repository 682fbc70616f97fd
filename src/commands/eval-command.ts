import { Command, InvalidArgumentError } from 'commander';

interface EvalFlags {
  readonly accept?: boolean;
  readonly misses: number;
  readonly json?: boolean;
}

export function evalCommand(done: (code: number) => void): Command {
  return new Command('eval')
    .description('score the reading against gold, per layer; a figure below the last accepted one fails')
    .argument(
      '[set...]',
      'grammar (the table of tags, trees and speed) or gold, cases, quotes-dev, readouts-open, names-open … or a file of cases; none: all that there are',
    )
    .option('--accept', 'write the figures to seeds/scores.json as the accepted ones')
    .option('--misses <count>', 'how many misses of each set to print', count, 0)
    .option('--json', 'one JSON object instead of tables')
    .addHelpText('after', '\nExamples:\n  $ liaison eval\n  $ liaison eval gold --misses 20')
    .action(async (sets: readonly string[], { accept = false, misses, json = false }: EvalFlags) => {
      if (sets.includes('grammar')) {
        const [{ evalDefaults }, { evalGrammar }] = await Promise.all([
          import('../eval/run-eval.ts'),
          import('../eval/grammar.ts'),
        ]);
        process.stdout.write(evalGrammar(evalDefaults.shared));
        done(0);
        return;
      }
      const { evalDefaults, runEval } = await import('../eval/run-eval.ts');
      done(await runEval({ ...evalDefaults, sets, accept, misses, json }, (text) => process.stdout.write(text)));
    });
}

function count(value: string): number {
  if (!/^\d{1,6}$/.test(value)) throw new InvalidArgumentError(`expected a count, got "${value}".`);
  return Number(value);
}
