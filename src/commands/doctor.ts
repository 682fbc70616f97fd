import { availableParallelism } from 'node:os';
import { describeStore } from '../config.ts';
import { isGraph } from '../store/grafeo/graph-file.ts';
import { stats } from '../store/stats.ts';
import { readArticle } from '../text/read.ts';
import { version } from './version.ts';
import { configOf, type StoreFlags, withStore } from './with-store.ts';
import { writeLine } from './write-line.ts';

interface Check {
  readonly what: string;
  /** In a few words how it is. @throws when it is not well */
  readonly run: (flags: StoreFlags) => Promise<string> | string;
}

const SENTENCE = 'Minister Ann Ray met Bob Lee in Riga on Monday.';

const CHECKS: readonly Check[] = [
  { what: 'liaison', run: version },
  {
    what: 'node',
    run: () => `${process.version} on ${process.platform} ${process.arch}, ${availableParallelism()} threads`,
  },
  {
    what: 'reading',
    run: () => `works: ${readArticle({ id: 'doctor', text: SENTENCE }).entities.length} names in a sentence`,
  },
  { what: 'configuration', run: (flags) => `graph ${describeStore(configOf(flags).store)}` },
  { what: 'graph', run: graph },
];

/** Prints a line a check. @returns the exit code: 1 when one failed */
export async function doctor(flags: StoreFlags): Promise<number> {
  let code = 0;
  for (const { what, run } of CHECKS) {
    try {
      await writeLine(`ok    ${what}: ${await run(flags)}`);
    } catch (error) {
      code = 1;
      await writeLine(`wrong ${what}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  return code;
}

async function graph(flags: StoreFlags): Promise<string> {
  const { store } = configOf(flags);
  if (store.kind === 'grafeo' && store.path !== null && !isGraph(store.path)) {
    return `none yet in ${store.path}: liaison ingest makes it`;
  }
  return withStore(store, async (engine) => {
    await engine.ping();
    const { articles, people, agencies, events } = await stats(engine);
    return `${engine.name} answers: ${articles} articles, ${people} people, ${agencies} agencies, ${events} events`;
  });
}
