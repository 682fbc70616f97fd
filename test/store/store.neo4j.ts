import { expect, test } from 'vitest';
import { openStore } from '../../src/store/open-store.ts';
import { writeArticle } from '../../src/store/write-article.ts';
import { neo4jConfig } from '../neo4j/config.ts';
import { answers, dumped } from './answers.ts';
import { conformance } from './conformance.ts';
import { INGESTED, WORLD } from './world.ts';

conformance('neo4j', () => openStore(neo4jConfig()));

test('both engines give the same answers to the letter', async () => {
  const engines = await Promise.all([openStore({ kind: 'grafeo', path: null }), openStore(neo4jConfig())]);
  const given = [];
  for (const engine of engines) {
    await engine.write((tx) => tx.run('MATCH (n) DETACH DELETE n'));
    for (const { article, reading } of WORLD) await writeArticle(engine, article, reading, INGESTED);
    given.push(await answers(engine));
  }
  expect(given[1]).toEqual(given[0]);
  await Promise.all(engines.map((engine) => engine.close()));
});

test('two processes that ingest at once give the graph of one', async () => {
  // As an ingest opens it: a writer waits for the names that another one is just bringing.
  const patient = { ...neo4jConfig(), patient: true };
  const [one, two] = await Promise.all([openStore(patient), openStore(patient)]);
  await one.write((tx) => tx.run('MATCH (n) DETACH DELETE n'));
  for (const { article, reading } of WORLD) await writeArticle(one, article, reading, INGESTED);
  const lines = await dumped(one);
  await one.write((tx) => tx.run('MATCH (n) DETACH DELETE n'));
  await Promise.all([
    ...WORLD.map(({ article, reading }) => writeArticle(one, article, reading, INGESTED)),
    ...[...WORLD].reverse().map(({ article, reading }) => writeArticle(two, article, reading, INGESTED)),
  ]);
  expect(await dumped(two)).toEqual(lines);
  await Promise.all([one.close(), two.close()]);
});
