import { afterAll, beforeAll, expect, test } from 'vitest';
import { createApp } from '../../src/server/app.ts';
import { rateLimit } from '../../src/server/rate-limit.ts';
import type { Engine } from '../../src/store/engine.ts';
import { readArticle } from '../../src/text/read.ts';
import { madeUpApp, madeUpEngine } from './made-up-app.ts';
import { silentLogger } from './silent-logger.ts';

let engine: Engine;
beforeAll(async () => {
  engine = await madeUpEngine();
});
afterAll(() => engine.close());

test('what was spent comes back evenly, and never more than a minute has', () => {
  let now = 0;
  const limit = rateLimit(60, () => now);
  expect(limit.spend('one', 50)).toEqual({ left: 10, wait: 0 });
  expect(limit.spend('one', 20)).toEqual({ left: 10, wait: 10 });
  expect(limit.spend('other', 60)).toEqual({ left: 0, wait: 0 });
  now = 10_000;
  expect(limit.spend('one', 20)).toEqual({ left: 0, wait: 0 });
  now = 1_000_000;
  expect(limit.spend('one', 0)).toEqual({ left: 60, wait: 0 });
});

test('a client that has used up its points is told when to ask again, and what it has', async () => {
  const app = createApp({
    engine,
    read: async (article) => readArticle(article),
    access: { token: null, publicRead: false },
    timeLimit: 60,
    rate: 100,
    examples: [],
    page: null,
    logger: silentLogger,
  });
  const ask = () =>
    app.fetch('http://127.0.0.1:4000/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ people(first: 50) { nodes { id } } }' }),
    });
  const first = await ask();
  expect(first.status).toBe(200);
  expect((await first.json()).extensions.cost).toMatchObject({ requested: 51, perMinute: 100, left: 49 });
  const second = await ask();
  expect(second.status).toBe(429);
  expect(second.headers.get('retry-after')).toBe('2');
  expect(await second.json()).toMatchObject({ errors: [{ extensions: { code: 'RATE_LIMITED' } }] });
});

// Each of these took seconds, at a price of some twenty points, before prices were measured.
test.each([
  [
    'a page of searches with their counts',
    `{ ${Array.from({ length: 49 }, (_, index) => `a${index}: search(text: "the") { totalCount }`).join(' ')} }`,
  ],
  [
    'fifty counts of all events',
    `{ ${Array.from({ length: 50 }, (_, index) => `a${index}: events(first: 0) { totalCount }`).join(' ')} }`,
  ],
  [
    'ten neighbourhoods',
    `{ ${Array.from({ length: 10 }, (_, index) => `a${index}: neighbourhood(of: ["Ann Ray"], depth: 4, limit: 500) { pairs { nodes { events { nodes { id } } } } }`).join(' ')} }`,
  ],
])('%s is too costly', async (_, query) => {
  const { body } = await madeUpApp(engine).query(query);
  expect(body.errors[0].extensions.code).toBe('QUERY_TOO_COSTLY');
});
