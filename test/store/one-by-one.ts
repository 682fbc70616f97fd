import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Engine } from '../../src/store/engine.ts';

/**
 * The engine itself, one read after another, each with time for what its answer sets off: loaders then batch alike in every run, however
 * busy the machine is.
 */
export function oneByOne(engine: Engine): Engine {
  let before: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(call: () => Promise<T>): Promise<T> => {
    const answer = before.then(call);
    before = answer.then(
      () => nextTurn(),
      () => nextTurn(),
    );
    return answer;
  };
  return {
    ...engine,
    read: (cypher, params) => inTurn(() => engine.read(cypher, params)),
    search: (index, text, limit) => inTurn(() => engine.search(index, text, limit)),
  };
}
