import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { LiaisonError } from '../../src/errors.ts';
import { createApp } from '../../src/server/app.ts';
import { limitedEngine } from '../../src/server/limited-engine.ts';
import { outageLogged } from '../../src/server/outage.ts';
import type { Engine } from '../../src/store/engine.ts';
import { readArticle } from '../../src/text/read.ts';
import { madeUpEngine } from './made-up-app.ts';
import { silentLogger } from './silent-logger.ts';

let engine: Engine;
beforeAll(async () => {
  engine = await madeUpEngine();
});
afterAll(() => engine.close());

/** The engine itself, answering late, with what became of the signals it was given. */
function slow(milliseconds: number): { readonly engine: Engine; readonly signals: AbortSignal[] } {
  const signals: AbortSignal[] = [];
  return {
    signals,
    engine: {
      ...engine,
      async read(cypher, params, signal) {
        if (signal !== undefined) signals.push(signal);
        await wait(milliseconds);
        return engine.read(cypher, params);
      },
    },
  };
}

test('a question that takes longer than the limit is answered by 504, and given up in the database', async () => {
  const late = slow(200);
  const app = createApp({
    engine: late.engine,
    read: async (article) => readArticle(article),
    access: { token: null, publicRead: false },
    timeLimit: 0.05,
    examples: [],
    page: null,
    logger: silentLogger,
  });
  const response = await app.fetch('http://127.0.0.1:4000/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ stats { people } }' }),
  });
  expect(response.status).toBe(504);
  expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'STORE_TIMEOUT' } }] });
  expect(late.signals.map(({ aborted }) => aborted)).toEqual([true]);
});

test('the limit is one of the whole request: later reads are not begun', async () => {
  const late = slow(80);
  const limited = limitedEngine(late.engine, new AbortController().signal, 0.05);
  await expect(limited.read('RETURN 1 AS one')).rejects.toMatchObject({ code: 'STORE_TIMEOUT' });
  await expect(limited.read('RETURN 1 AS one')).rejects.toMatchObject({ code: 'STORE_TIMEOUT' });
  expect(late.signals).toHaveLength(1);
});

test('what a client asked who has gone is given up', async () => {
  const late = slow(200);
  const client = new AbortController();
  const call = limitedEngine(late.engine, client.signal, 60).read('RETURN 1 AS one');
  client.abort();
  await expect(call).rejects.toMatchObject({ code: 'STORE_TIMEOUT' });
  expect(late.signals[0]?.aborted).toBe(true);
});

test('a database that goes away and comes back is two lines in the log', async () => {
  const lines: string[] = [];
  const log = (line: unknown) => void lines.push(String(line));
  let away = true;
  const flaky: Engine = {
    ...engine,
    async read(cypher, params) {
      if (away) throw new LiaisonError('STORE_UNAVAILABLE', 'Nobody listens.');
      return engine.read(cypher, params);
    },
  };
  const watched = outageLogged(flaky, { debug: log, info: log, warn: log, error: log });
  for (let call = 0; call < 3; call++) await expect(watched.read('RETURN 1 AS one')).rejects.toThrow('Nobody');
  away = false;
  for (let call = 0; call < 3; call++) await watched.read('RETURN 1 AS one');
  expect(lines).toEqual([
    'The database does not answer: Nobody listens.',
    expect.stringMatching(/^The database answers again, after \d+ seconds\.$/),
  ]);
});
