import { describeStore } from '../config.ts';
import { LiaisonError } from '../errors.ts';
import { addOutcome, emptySummary, ingestItems } from '../ingest/ingest-items.ts';
import { describeWhere } from '../ingest/item.ts';
import { sourceItems } from '../ingest/source-items.ts';
import { createLog } from '../log.ts';
import type { Stats } from '../model/query.ts';
import { type RunningServer, startServer } from '../server/start-server.ts';
import type { Engine } from '../store/engine.ts';
import { noteAddress } from '../store/grafeo/holder.ts';
import { openStore } from '../store/open-store.ts';
import { stats } from '../store/stats.ts';
import { exampleEngine } from './example-engine.ts';
import { interruption, raised } from './interrupt.ts';
import { configOf, type StoreFlags, withStore } from './with-store.ts';

export interface ServeFlags extends StoreFlags {
  readonly host?: string;
  readonly port?: number;
  /** Articles to begin with: ingested when the graph is empty. */
  readonly seed?: string;
  /** Articles to show from memory as long as the graph is empty. */
  readonly examples?: string;
}

/** Serves the API until it is interrupted. @returns the exit code */
export async function serve(flags: ServeFlags): Promise<number> {
  const { store, host, port, token, publicRead, timeLimit, rate, logLevel } = configOf(flags);
  return withStore(store, async (own) => {
    const { signal, release } = interruption();
    const examples = flags.examples === undefined ? null : await examplesOf(own, flags.examples);
    const { shown, intake } = examples === null ? { shown: own, intake: undefined } : exampleEngine(own, examples);
    const server = await startServer({
      engine: shown,
      intake,
      host: flags.host ?? host,
      port: flags.port ?? port,
      token,
      publicRead,
      timeLimit,
      rate,
      logger: createLog(logLevel),
    });
    // Commands that run beside it go through it.
    if (store.kind === 'grafeo' && store.path !== null) noteAddress(store.path, server.url);
    const lies = `The graph lies ${describeStore(store)}.`;
    const told =
      examples === null
        ? `${await contents(own, flags.seed)}${lies}`
        : `${await contents(shown, undefined)}These are examples, kept in memory: your graph ${describeStore(store)} is empty, and takes their place with the first article that is read into it (liaison ingest, while this runs or not).`;
    process.stdout.write(`${told}\n${whereToLook(server)}\n`);
    await raised(signal);
    await server.close();
    await examples?.close();
    release();
    return 0;
  });
}

/** Examples in a graph of their own, in memory; null where the user's has something, or does not answer yet. */
async function examplesOf(own: Engine, source: string): Promise<Engine | null> {
  try {
    if ((await stats(own)).articles > 0) return null;
  } catch (error) {
    if (error instanceof LiaisonError) return null;
    throw error;
  }
  const engine = await openStore({ kind: 'grafeo', path: null });
  const { failures } = await ingestSeed(engine, source);
  for (const failure of failures) process.stderr.write(`${failure}\n`);
  return engine;
}

function whereToLook({ url, hasPage }: RunningServer): string {
  return hasPage
    ? `Open ${url}/ to look around, ${url}/graphql to write queries.`
    : `Open ${url}/graphql (the page at ${url}/ is not built: npm run build:page).`;
}

/** What is in the graph, in lines; a database that is away is said, not fatal: the server answers 503 until it is back. */
async function contents(engine: Engine, seed: string | undefined): Promise<string> {
  try {
    const before = await stats(engine);
    if (before.articles > 0 || seed === undefined) return `${statsText(before)}\n`;
    const { summary, failures } = await ingestSeed(engine, seed);
    const loaded = `The graph was empty: loaded ${summary.new + summary.changed} articles from ${seed}.`;
    return `${[...failures, loaded, statsText(await stats(engine))].join('\n')}\n`;
  } catch (error) {
    if (!(error instanceof LiaisonError)) throw error;
    process.stderr.write(`liaison: ${error.code}: ${error.message}\n`);
    return 'The database does not answer yet: requests get 503 until it does.\n';
  }
}

async function ingestSeed(engine: Engine, seed: string) {
  let summary = emptySummary;
  const failures: string[] = [];
  for await (const outcome of ingestItems(sourceItems([seed], {}), engine)) {
    summary = addOutcome(summary, outcome);
    if (outcome.kind === 'failed')
      failures.push(`${describeWhere(outcome.where)}: ${outcome.error.code}: ${outcome.error.message}`);
  }
  return { summary, failures };
}

function statsText({ articles, people, agencies, places, events, claims, quotes }: Stats): string {
  return `In the graph: ${articles} articles, ${people} people, ${agencies} agencies, ${places} places, ${events} events, ${claims} claims, ${quotes} quotes.`;
}
