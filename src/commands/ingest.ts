import { describeStore } from '../config.ts';
import { countSteps, isJsonLines } from '../ingest/count-steps.ts';
import { addOutcome, emptySummary, ingestItems, type Outcome, type Summary } from '../ingest/ingest-items.ts';
import { describeWhere, type Item } from '../ingest/item.ts';
import { sourceItems } from '../ingest/source-items.ts';
import type { SourceOptions } from '../ingest/source-options.ts';
import { createWeb, type Web, type WebGiven } from '../ingest/web/web.ts';
import { fetchOf } from '../store/fetches.ts';
import { failureRecord, openErrorLog } from './error-log.ts';
import { interruption, raised } from './interrupt.ts';
import { listSources } from './list-sources.ts';
import { createProgress, noProgress, type Progress } from './progress.ts';
import { sendItems } from './send-items.ts';
import { changeText, summaryText } from './summary-text.ts';
import { version } from './version.ts';
import { watchedItems } from './watched-items.ts';
import { withGraph } from './with-graph.ts';
import { configOf, type StoreFlags } from './with-store.ts';
import { writeLine } from './write-line.ts';

/** Milliseconds between two looks at watched addresses. */
const USUAL_PACE = 10 * 60_000;

export interface IngestFlags extends StoreFlags {
  /** JSON Lines on standard output: a line an article, the summary last. */
  readonly json?: boolean;
  /** A file for what failed, as JSON Lines. */
  readonly errors?: string;
  /** Goes on with what is new or changed in the folders and at the addresses. */
  readonly watch?: boolean;
  /** Milliseconds between two looks at watched addresses. */
  readonly every?: number;
  /** Milliseconds between two requests to one host. */
  readonly delay?: number;
  /** A folder for every answer of the web as it came. */
  readonly keep?: string;
  /** Tells what there is, and reads nothing. */
  readonly list?: boolean;
}

/** @returns the exit code: 1 when an article failed, 130 when it was interrupted */
export async function ingest(sources: readonly string[], options: SourceOptions, flags: IngestFlags): Promise<number> {
  if (flags.list) return listSources(sources, options, flags);
  const config = configOf(flags);
  const { store } = config;
  const patient = store.kind === 'neo4j' ? { ...store, patient: true } : store;
  const lies = `The graph lies ${describeStore(store)}`;
  return withGraph(
    { ...config, store: patient },
    {
      local: async (engine) => {
        await engine.ping();
        const web = await webOf(flags, { recall: (address) => fetchOf(engine, address) });
        const taken = await run(sources, options, flags, web, (items) => ingestItems(items, engine));
        return tellOf(taken, flags, `${lies}.`);
      },
      remote: async (server) => {
        const taken = await run(sources, options, flags, await webOf(flags), (items) => sendItems(items, server.ask));
        return tellOf(taken, flags, `${lies}, which the server at ${server.url} has open.`);
      },
    },
  );
}

async function webOf({ delay, keep }: IngestFlags, memory?: WebGiven['memory']): Promise<Web> {
  return createWeb({ version: await version(), delay, keep, ...(memory === undefined ? {} : { memory }) });
}

interface Taken {
  readonly summary: Summary;
  readonly interrupted: boolean;
}

async function tellOf({ summary, interrupted }: Taken, flags: IngestFlags, where: string): Promise<number> {
  if (flags.json) await writeLine(JSON.stringify({ summary }));
  else process.stdout.write(`${summaryText(summary)}\n${where}\n`);
  // What is watched has no other end.
  if (interrupted && flags.watch !== true) {
    process.stderr.write('liaison: interrupted; what was written is whole, run it again for the rest\n');
    return 130;
  }
  return summary.failed > 0 ? 1 : 0;
}

async function run(
  sources: readonly string[],
  options: SourceOptions,
  { json = false, errors, watch = false, every = USUAL_PACE }: IngestFlags,
  web: Web,
  store: (items: AsyncIterable<Item>) => AsyncGenerator<Outcome>,
): Promise<Taken> {
  const log = await openErrorLog(errors);
  const { signal, release } = interruption();
  const shows = process.stderr.isTTY && !json;
  const progress = shows ? createProgress(process.stderr, watch ? null : await countSteps(sources)) : noProgress;
  let summary = emptySummary;
  const outcomes = store(itemsOf(sources, options, watch ? every : null, progress, signal, web));
  const stop = raised(signal).then(() => null);
  try {
    for (;;) {
      const step = await Promise.race([stop, outcomes.next()]);
      if (step === null || step.done) return { summary, interrupted: signal.aborted };
      const outcome = step.value;
      summary = addOutcome(summary, outcome);
      if (json) await writeLine(JSON.stringify(outcomeRecord(outcome)));
      if (outcome.kind === 'failed') {
        await log.add(outcome);
        progress.clear();
        process.stderr.write(`${describeWhere(outcome.where)}: ${outcome.error.code}: ${outcome.error.message}\n`);
      }
      if (outcome.kind === 'stored' && outcome.result.state === 'changed' && !json) {
        progress.clear();
        process.stderr.write(`${describeWhere(outcome.where)}: changed: ${changeText(outcome.result)}\n`);
      }
      if (outcome.kind !== 'passed') progress.tick(isJsonLines(outcome.where.name) ? 1 : 0);
    }
  } finally {
    progress.clear();
    release();
    // Not awaited: a source that waits for input would never answer. It lets its threads go.
    void outcomes.return(undefined);
    await log.close();
    // Whoever still writes to us would keep the process alive.
    if (sources.includes('-')) process.stdin.destroy();
  }
}

function itemsOf(
  sources: readonly string[],
  options: SourceOptions,
  every: number | null,
  progress: Progress,
  signal: AbortSignal,
  web: Web,
): AsyncIterable<Item> {
  const began = (path: string) => {
    if (!isJsonLines(path)) progress.advance(1);
  };
  return every === null
    ? sourceItems(sources, options, began, web)
    : watchedItems(sources, options, signal, began, web, every);
}

function outcomeRecord(outcome: Outcome): object {
  if (outcome.kind === 'failed') return failureRecord(outcome);
  if (outcome.kind === 'known') return { ...outcome.where, article: outcome.article, state: 'unchanged' };
  if (outcome.kind === 'passed') return { ...outcome.where, passed: outcome.what };
  const { where, result, unread } = outcome;
  return { ...where, ...result, ...(unread === null ? {} : { unread }) };
}
