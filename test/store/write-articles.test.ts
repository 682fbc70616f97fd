import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Engine } from '../../src/store/engine.ts';
import { openStore } from '../../src/store/open-store.ts';
import { type WriteResult, writeArticle } from '../../src/store/write-article.ts';
import { writeArticles } from '../../src/store/write-articles.ts';
import { dumped } from './answers.ts';
import { severalArticles } from './histories.ts';
import { type MadeUp, madeUp } from './readings.ts';
import { INGESTED, WORLD } from './world.ts';

async function over<T>(work: (engine: Engine) => Promise<T>): Promise<T> {
  const engine = await openStore({ kind: 'grafeo', path: null });
  try {
    return await work(engine);
  } finally {
    await engine.close();
  }
}

const address = fc.constantFrom(undefined, undefined, 'https://wire.example/1', 'https://wire.example/2');

/** Articles of four ids and two addresses, so that many take each other's place. */
const articles = fc
  .tuple(severalArticles, severalArticles, fc.array(address, { minLength: 6, maxLength: 6 }))
  .map(([some, more, urls]): readonly MadeUp[] =>
    [...some, ...more].map((made, index) => {
      const url = urls[index];
      return url === undefined ? made : { ...made, url };
    }),
  );

/** What became of an article and what is its own: whether a name was known is told by whom it means, which those that come with it may change. */
function told(results: readonly unknown[]) {
  return (results as readonly WriteResult[]).map(({ article, state, title, replaced, quotes, claims }) => {
    return { article, state, title, replaced, quotes, claims };
  });
}

test('articles written at once give the graph and the results of one after the other, whoever takes whose place', async () => {
  await fc.assert(
    fc.asyncProperty(articles, async (several) => {
      const items = several.map(madeUp);
      const [lines, results] = await over(async (engine) => {
        const each: WriteResult[] = [];
        for (const { article, reading } of items) each.push(await writeArticle(engine, article, reading, INGESTED));
        return [await dumped(engine), told(each)];
      });
      await over(async (engine) => {
        expect(told(await writeArticles(engine, items, INGESTED))).toEqual(results);
        expect(await dumped(engine)).toEqual(lines);
      });
    }),
    { numRuns: 60 },
  );
});

test('what is new is told of the first article that brings it, also of those that come at once', async () => {
  const alone = await over(async (engine) => {
    const results: WriteResult[] = [];
    for (const { article, reading } of WORLD) results.push(await writeArticle(engine, article, reading, INGESTED));
    return results;
  });
  await over(async (engine) => {
    expect(await writeArticles(engine, WORLD, INGESTED)).toEqual(alone);
    expect(await writeArticles(engine, WORLD, INGESTED)).toEqual(
      await Promise.all(WORLD.map(({ article, reading }) => writeArticle(engine, article, reading, INGESTED))),
    );
  });
});
