import { describeStore } from '../config.ts';
import { countArticles } from '../ingest/count-articles.ts';
import { addOutcome, emptySummary, ingestItems, kinds, type Outcome, type Summary } from '../ingest/ingest-items.ts';
import { describeWhere } from '../ingest/item.ts';
import { sourceItems } from '../ingest/source-items.ts';
import type { SourceOptions } from '../ingest/source-options.ts';
import type { Engine } from '../store/engine.ts';
import { interruption, raised } from './interrupt.ts';
import { createProgress, noProgress } from './progress.ts';
import { configOf, type StoreFlags, withStore } from './with-store.ts';
import { writeLine } from './write-line.ts';

export interface IngestFlags extends StoreFlags {
  /** JSON Lines on standard output: a line an article, the summary last. */
  readonly json?: boolean;
}

/** @returns the exit code: 1 when an article failed, 130 when it was interrupted */
export async function ingest(sources: readonly string[], options: SourceOptions, flags: IngestFlags): Promise<number> {
  const { store } = configOf(flags);
  const patient = store.kind === 'neo4j' ? { ...store, patient: true } : store;
  return withStore(patient, async (engine) => {
    await engine.ping();
    const { summary, interrupted } = await run(sources, options, flags, engine);
    if (flags.json) await writeLine(JSON.stringify({ summary }));
    else process.stdout.write(`${summaryText(summary)}\nThe graph lies ${describeStore(store)}.\n`);
    if (interrupted)
      process.stderr.write('liaison: interrupted; what was written is whole, run it again for the rest\n');
    if (interrupted) return 130;
    return summary.failed > 0 ? 1 : 0;
  });
}

async function run(
  sources: readonly string[],
  options: SourceOptions,
  { json = false }: IngestFlags,
  engine: Engine,
): Promise<{ readonly summary: Summary; readonly interrupted: boolean }> {
  const { signal, release } = interruption();
  const shows = process.stderr.isTTY && !json;
  const progress = shows ? createProgress(process.stderr, await countArticles(sources)) : noProgress;
  let summary = emptySummary;
  const outcomes = ingestItems(sourceItems(sources, options), engine);
  const stop = raised(signal).then(() => null);
  try {
    for (;;) {
      const step = await Promise.race([stop, outcomes.next()]);
      if (step === null || step.done) return { summary, interrupted: signal.aborted };
      const outcome = step.value;
      summary = addOutcome(summary, outcome);
      if (json) await writeLine(JSON.stringify(outcomeRecord(outcome)));
      if (outcome.kind === 'failed') {
        progress.clear();
        process.stderr.write(`${describeWhere(outcome.where)}: ${outcome.error.code}: ${outcome.error.message}\n`);
      }
      progress.tick();
    }
  } finally {
    progress.clear();
    release();
    // Whoever still writes to us would keep the process alive.
    if (sources.includes('-')) process.stdin.destroy();
  }
}

function outcomeRecord(outcome: Outcome): object {
  if (outcome.kind === 'stored') {
    const { where, result, unread } = outcome;
    return { ...where, ...result, ...(unread === null ? {} : { unread }) };
  }
  if (outcome.kind === 'passed') return { ...outcome.where, passed: outcome.what };
  const { where, id, error } = outcome;
  return { ...where, article: id, error: { code: error.code, message: error.message } };
}

/** The summary for a person. */
export function summaryText(summary: Summary): string {
  const { unread, found } = summary;
  const total = summary.new + summary.changed + summary.unchanged + summary.failed;
  const states = [
    `${summary.new} new`,
    `${summary.changed} changed`,
    `${summary.unchanged} unchanged`,
    `${summary.failed} failed`,
  ];
  const notRead = unread === 0 ? '' : ` (${unread} kept unread: not in English)`;
  const rows = kinds.map(
    (kind) =>
      `  ${kind.padEnd(10)}${String(found[kind].new).padStart(7)} new${String(found[kind].known).padStart(8)} known`,
  );
  const passed = Object.entries(summary.passed)
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .map(([what, count]) => `${count} ${what}`);
  return [
    `${total} ${total === 1 ? 'article' : 'articles'}: ${states.join(', ')}${notRead}`,
    ...(passed.length === 0 ? [] : [`passed over: ${passed.join(', ')}`]),
    ...rows,
  ].join('\n');
}
