import { describeStore } from '../config.ts';
import { emptyGraph } from '../store/empty-graph.ts';
import { stats } from '../store/stats.ts';
import { existing, type StoreFlags, withStore } from './with-store.ts';
import { writeLine } from './write-line.ts';

export interface ResetFlags extends StoreFlags {
  readonly yes?: boolean;
}

/** Empties the graph, or says what would go. @returns the exit code: 1 when nothing was done */
export function reset(flags: ResetFlags): Promise<number> {
  const { store } = existing(flags);
  return withStore(store, async (engine) => {
    const { articles } = await stats(engine);
    const what = `${articles} articles, all that they say and all that people judged, ${describeStore(store)}`;
    if (flags.yes !== true) {
      await writeLine(`Would delete ${what}. Add --yes to do it; liaison export keeps a copy.`);
      return 1;
    }
    await emptyGraph(engine);
    await writeLine(`Deleted ${what}.`);
    return 0;
  });
}
