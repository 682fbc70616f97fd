import { afterEach, beforeEach, expect, test } from 'vitest';
import { LiaisonError } from '../../src/errors.ts';
import { addOutcome, emptySummary, ingestItems, type Outcome } from '../../src/ingest/ingest-items.ts';
import { failed, type Item } from '../../src/ingest/item.ts';
import { readItems } from '../../src/ingest/reading/read-items.ts';
import { createReaderPool } from '../../src/ingest/reading/reader-pool.ts';
import { dumpLines } from '../../src/store/dump.ts';
import type { Engine } from '../../src/store/engine.ts';
import { openStore } from '../../src/store/open-store.ts';
import { stats } from '../../src/store/stats.ts';
import { readArticle } from '../../src/text/read.ts';
import { itemsOf } from './items.ts';

let engine: Engine;

beforeEach(async () => {
  engine = await openStore({ kind: 'grafeo', path: null });
});

afterEach(() => engine.close());

const NAMES = ['Ann Ray', 'Bob Lee', 'Mara Lind', 'Otto Berg', 'Ida Holm'];

/** Invented articles, each of two people. */
function article(index: number): Item {
  const [one, other] = [NAMES[index % NAMES.length], NAMES[(index + 1) % NAMES.length]];
  const text = `RIGA, March 9. ${one} met ${other} in Riga on Monday. "We spoke of ferry number ${index}," ${one} said.`;
  return {
    kind: 'article',
    where: { name: 'news.jsonl', line: index + 1 },
    article: { id: `a${index}`, publishedAt: '2021-03-09', publisher: 'Example Wire', text },
  };
}

const BAD = failed({ name: 'news.jsonl', line: 3 }, new LiaisonError('ARTICLE_INVALID', 'expected JSON'));

async function* from(items: readonly Item[]): AsyncGenerator<Item> {
  yield* items;
}

async function ingest(items: readonly Item[]) {
  const outcomes: readonly Outcome[] = await itemsOf(ingestItems(from(items), engine));
  return { outcomes, summary: outcomes.reduce(addOutcome, emptySummary) };
}

test('a bad article fails in its place, the others are in the graph', async () => {
  const { outcomes, summary } = await ingest([article(0), article(1), BAD, article(2)]);
  expect(outcomes.map(({ kind }) => kind)).toEqual(['stored', 'stored', 'failed', 'stored']);
  expect(summary).toMatchObject({ new: 3, changed: 0, unchanged: 0, failed: 1 });
  expect(summary.found.people.new).toBe(4);
  expect(summary.found.people.known).toBe(2);
  expect((await stats(engine)).articles).toBe(3);
});

test('the same again changes nothing; another text of an id takes its place', async () => {
  await ingest([article(0), article(1)]);
  const before = await itemsOf(dumpLines(engine));
  expect((await ingest([article(0), article(1)])).summary).toMatchObject({ new: 0, unchanged: 2 });
  expect(await itemsOf(dumpLines(engine))).toEqual(before);
  const changed = { ...article(3), article: { id: 'a0', text: 'Ida Holm met Otto Berg in Oslo.' } } as Item;
  expect((await ingest([changed])).summary).toMatchObject({ new: 0, changed: 1 });
  expect((await stats(engine)).articles).toBe(2);
});

test('an article that is not in English is kept, marked, not read', async () => {
  const text =
    'Der Minister traf am Montag in Berlin die Kanzlerin und sprach mit ihr über die Lage. Es war das erste Treffen seit der Wahl.';
  const { outcomes, summary } = await ingest([
    { kind: 'article', where: { name: 'a.txt' }, article: { id: 'de', text } },
  ]);
  expect(outcomes).toMatchObject([{ kind: 'stored', unread: expect.any(String) }]);
  expect(summary).toMatchObject({ new: 1, unread: 1 });
});

test('a batch read on threads gives the readings of one thread, in order', async () => {
  const items = Array.from({ length: 40 }, (_, index) => article(index));
  const onThreads = await itemsOf(readItems(from(items), 2));
  expect(onThreads).toEqual(
    items.map((item) => ({ ...item, reading: readArticle((item as Extract<Item, { kind: 'article' }>).article) })),
  );
});

test('threads that are closed let go', async () => {
  const pool = createReaderPool(1);
  const item = article(0);
  if (item.kind === 'article') expect((await pool.read(item.article)).article.id).toBe('a0');
  await pool.close();
});

test('what is read at once is written at once; one that cannot be written is taken out and told, the others stand', async () => {
  let transactions = 0;
  const watched: Engine = {
    ...engine,
    write(work) {
      transactions += 1;
      return engine.write((tx) =>
        work({
          ...tx,
          async run(cypher, params) {
            if (JSON.stringify(params ?? {}).includes('"a3"'))
              throw new LiaisonError('STORE_FAILED', 'The graph refused: a3');
            return tx.run(cypher, params);
          },
        }),
      );
    },
  };
  const items = Array.from({ length: 8 }, (_, index) => article(index));
  const outcomes = await itemsOf(ingestItems(from(items), watched));
  expect(outcomes.map(({ kind }) => kind)).toEqual(items.map((_, index) => (index === 3 ? 'failed' : 'stored')));
  expect(outcomes[3]).toMatchObject({ id: 'a3', error: { code: 'STORE_FAILED' } });
  expect((await stats(engine)).articles).toBe(7);
  transactions = 0;
  await itemsOf(ingestItems(from(Array.from({ length: 8 }, (_, index) => article(100 + index))), watched));
  expect(transactions).toBeLessThan(8);
});

test('a graph of batches is the graph of articles written one by one', async () => {
  const items = Array.from({ length: 12 }, (_, index) => article(index));
  await itemsOf(ingestItems(from(items), engine));
  const alone = await openStore({ kind: 'grafeo', path: null });
  for (const item of items) await itemsOf(ingestItems(from([item]), alone));
  const lines = async (graph: Engine) =>
    (await itemsOf(dumpLines(graph))).map((line) => line.replace(/"\d{4}-\d\d-\d\dT[^"]*Z"/g, ''));
  expect(await lines(engine)).toEqual(await lines(alone));
  await alone.close();
});
