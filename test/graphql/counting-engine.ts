import type { Engine } from '../../src/store/engine.ts';

/** A real engine that counts what is asked of it. */
export interface CountingEngine extends Engine {
  /** How many calls since it was last asked. */
  calls(): number;
}

export function countingEngine(engine: Engine): CountingEngine {
  let count = 0;
  const counted =
    <Args extends unknown[], Result>(call: (...args: Args) => Result) =>
    (...args: Args): Result => {
      count += 1;
      return call(...args);
    };
  return {
    name: engine.name,
    read: counted(engine.read.bind(engine)),
    search: counted(engine.search.bind(engine)),
    write: (work) => {
      count += 1;
      return engine.write(work);
    },
    ping: () => engine.ping(),
    close: () => engine.close(),
    calls: () => {
      const now = count;
      count = 0;
      return now;
    },
  };
}
