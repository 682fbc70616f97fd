import type { Engine } from '../store/engine.ts';

/** A graph that shows examples as long as the user's own is empty. */
export interface ExampleEngine {
  /** What is shown: the examples, and the user's own graph from the first article on that is put into it. */
  readonly shown: Engine;
  /** Where new articles go: the user's own graph, always. */
  readonly intake: Engine;
}

/** Made-up facts never stand among the user's: the two graphs stay two. Closing `shown` closes the examples; the owner of the other closes that. */
export function exampleEngine(own: Engine, examples: Engine): ExampleEngine {
  let current = examples;
  return {
    shown: {
      name: own.name,
      read: (...query) => current.read(...query),
      write: (work) => current.write(work),
      search: (...query) => current.search(...query),
      ping: () => own.ping(),
      close: () => examples.close(),
    },
    intake: {
      ...own,
      async write(work) {
        const result = await own.write(work);
        current = own;
        return result;
      },
    },
  };
}
