import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exampleQueries } from '../../src/server/examples.ts';
import type { Engine } from '../../src/store/engine.ts';
import { openStore } from '../../src/store/open-store.ts';
import { neo4jConfig } from '../neo4j/config.ts';
import { answer } from './ask.ts';
import { ingestSeeds } from './ingest-seeds.ts';

describe('seeds/queries', async () => {
  const examples = await exampleQueries();
  let grafeo: Engine;
  let neo4j: Engine;
  beforeAll(async () => {
    [grafeo, neo4j] = await Promise.all([openStore({ kind: 'grafeo', path: null }), openStore(neo4jConfig())]);
    await neo4j.write((tx) => tx.run('MATCH (n) DETACH DELETE n'));
    for (const engine of [grafeo, neo4j]) await ingestSeeds(engine);
  }, 180_000);
  afterAll(() => Promise.all([grafeo.close(), neo4j.close()]));

  it.each(examples)('$file: both engines give the same answer to the letter', async ({ query }) => {
    expect(await answer(neo4j, query)).toEqual(await answer(grafeo, query));
  });
});
