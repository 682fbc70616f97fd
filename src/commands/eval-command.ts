import { Command, InvalidArgumentError } from 'commander';

interface EvalFlags {
  readonly accept?: boolean;
  readonly misses: number;
  readonly json?: boolean;
  readonly readings?: string;
  readonly agreement?: boolean;
  readonly check?: string;
}

export function evalCommand(done: (code: number) => void): Command {
  return new Command('eval')
    .description('score the reading against gold, per layer; a figure below the last accepted one fails')
    .argument(
      '[set...]',
      'grammar (the table of tags, trees and speed) or gold, cases, corpus, corpus-dev, quotes-dev, readouts-open, names-open … or a file of cases; none: all that there are',
    )
    .option('--accept', 'write the figures to seeds/scores.json as the accepted ones')
    .option('--misses <count>', 'how many misses of each set to print', count, 0)
    .option('--json', 'one JSON object instead of tables')
    .option(
      '--readings <file>',
      'measure these readings of the corpus, as extract prints them, instead of reading it now',
    )
    .option('--agreement', 'how far two annotators of the corpus agree; reads nothing')
    .option('--check <file>', 'what is wrong with a file of annotation of the corpus, a problem a line; reads nothing')
    .addHelpText(
      'after',
      '\nExamples:\n  $ liaison eval\n  $ liaison eval gold --misses 20\n  $ liaison eval corpus\n  $ liaison eval corpus --check new.jsonl',
    )
    .action(async (sets: readonly string[], flags: EvalFlags) => {
      const { accept = false, misses, json = false, readings = null, agreement = false, check } = flags;
      if (sets.includes('grammar')) {
        const [{ evalDefaults }, { evalGrammar }] = await Promise.all([
          import('../eval/run-eval.ts'),
          import('../eval/grammar.ts'),
        ]);
        process.stdout.write(evalGrammar(evalDefaults.shared));
        done(0);
        return;
      }
      const write = (text: string) => process.stdout.write(text);
      const { evalDefaults, runEval } = await import('../eval/run-eval.ts');
      if (agreement || check !== undefined) {
        const { reportAgreement, reportProblems } = await import('../eval/corpus/annotation-reports.ts');
        if (agreement) write(reportAgreement(evalDefaults.corpusFolder));
        done(check === undefined ? 0 : reportProblems(evalDefaults.corpusFolder, check, write));
        return;
      }
      done(await runEval({ ...evalDefaults, sets, accept, misses, json, readings }, write));
    });
}

function count(value: string): number {
  if (!/^\d{1,6}$/.test(value)) throw new InvalidArgumentError(`expected a count, got "${value}".`);
  return Number(value);
}
