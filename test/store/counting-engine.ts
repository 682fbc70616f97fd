import type { Engine } from '../../src/store/engine.ts';

/** The engine itself, with a count of the calls that went to it and the texts that were run. */
export function counting(engine: Engine): {
  readonly engine: Engine;
  readonly calls: () => number;
  readonly texts: ReadonlySet<string>;
} {
  let count = 0;
  const texts = new Set<string>();
  return {
    calls: () => count,
    texts,
    engine: {
      ...engine,
      read(cypher, params) {
        count += 1;
        texts.add(cypher);
        return engine.read(cypher, params);
      },
      write(work) {
        count += 1;
        return engine.write((tx) =>
          work({
            run(cypher, params) {
              texts.add(cypher);
              return tx.run(cypher, params);
            },
            runAll(statements) {
              for (const { cypher } of statements) texts.add(cypher);
              return tx.runAll(statements);
            },
          }),
        );
      },
      search(index, text, limit) {
        count += 1;
        return engine.search(index, text, limit);
      },
    },
  };
}
