import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '../../src/store/engine.ts';
import { madeUpApp, madeUpEngine } from './made-up-app.ts';

let engine: Engine;
beforeAll(async () => {
  engine = await madeUpEngine();
});
afterAll(() => engine.close());

const READ = '{ stats { people } }';
const WRITE = 'mutation { ingestArticle(input: { id: "a-1", text: "Nothing happened." }) { state } }';
const right = { authorization: 'Bearer correct-horse' };
const wrong = { authorization: 'Bearer battery-staple' };

describe('a server with a token', () => {
  it.each([
    ['reading without it', READ, {}, false, 401],
    ['reading with another', READ, wrong, false, 401],
    ['reading with it', READ, right, false, 200],
    ['reading without it where reading is public', READ, {}, true, 200],
    ['writing without it', WRITE, {}, false, 401],
    ['writing without it where reading is public', WRITE, {}, true, 401],
    ['writing with another where reading is public', WRITE, wrong, true, 401],
    ['writing with it', WRITE, right, false, 200],
    ['writing with it where reading is public', WRITE, right, true, 200],
  ])('%s', async (_, query, headers, publicRead, status) => {
    const app = madeUpApp(engine, { token: 'correct-horse', publicRead });
    const answer = await app.query(query, { headers });
    expect(answer.status).toBe(status);
    expect(answer.body.errors?.[0].extensions.code).toBe(status === 401 ? 'UNAUTHORIZED' : undefined);
  });

  it('shows the page into which to type it, and says how it is', async () => {
    const app = madeUpApp(engine, { token: 'correct-horse', publicRead: false });
    expect((await app.send('/graphql', { headers: { accept: 'text/html' } })).status).toBe(200);
    expect((await app.send('/ready')).status).toBe(200);
    expect((await app.send('/health')).status).toBe(200);
  });

  it('cannot be read by asking for a page with a query in it', async () => {
    const app = madeUpApp(engine, { token: 'correct-horse', publicRead: false });
    const response = await app.send('/graphql?query={stats{people}}', {
      headers: { accept: 'application/json, text/html', 'x-graphql-yoga-csrf': '1' },
    });
    expect(await response.text()).not.toContain('"people":6');
  });
});
