import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { openStore } from '../../src/store/open-store.ts';
import { neo4jConfig } from '../neo4j/config.ts';
import { ingestSeeds, withAnswers } from './readme-answers.ts';

const README = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');

test('the queries of the README give the answers of the README on Neo4j too', async () => {
  const engine = await openStore(neo4jConfig());
  await engine.write((tx) => tx.run('MATCH (n) DETACH DELETE n'));
  await ingestSeeds(engine);
  expect(await withAnswers(README, engine)).toBe(README);
  await engine.close();
});
