import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LiaisonError } from '../../src/errors.ts';
import { createApp } from '../../src/server/app.ts';
import type { Engine } from '../../src/store/engine.ts';
import { readArticle } from '../../src/text/read.ts';
import { madeUpEngine } from './made-up-app.ts';
import { silentLogger } from './silent-logger.ts';

let engine: Engine;
beforeAll(async () => {
  engine = await madeUpEngine();
});
afterAll(() => engine.close());

/** The answer to a query, and what was logged as an error, where each read of the graph ends in `fault`. */
async function askWith(fault: Error | null, query = '{ stats { people } }') {
  const logged: unknown[] = [];
  const logger = { ...silentLogger, error: (error: unknown) => logged.push(error) };
  const faulty = fault === null ? engine : { ...engine, read: () => Promise.reject(fault) };
  const app = createApp({
    engine: faulty,
    read: async (article) => readArticle(article),
    timeLimit: 60,
    access: { token: null, publicRead: false },
    examples: [],
    page: null,
    logger,
  });
  const response = await app.fetch('http://127.0.0.1:4000/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  return { status: response.status, text: await response.text(), logged };
}

describe('errors', () => {
  it.each([
    ['one that nobody foresaw', new TypeError('secret of /srv/graph'), 500, 'INTERNAL_SERVER_ERROR'],
    ['a database that refuses', new LiaisonError('STORE_FAILED', 'Neo4j refused: secret'), 500, 'STORE_FAILED'],
    ['a database that is away', new LiaisonError('STORE_UNAVAILABLE', 'bolt://secret:7687'), 503, 'STORE_UNAVAILABLE'],
  ])('%s: shows its code, hides what is inside, and is logged', async (_, fault, status, code) => {
    const answer = await askWith(fault);
    expect(answer.status).toBe(status);
    expect(answer.text).toContain(`"code":"${code}"`);
    expect(answer.text).not.toContain('secret');
    expect(answer.logged).toHaveLength(1);
  });

  it.each([
    ['a field there is none of', '{ persn }'],
    ['a wrong argument', '{ people(first: -1) { totalCount } }'],
    ['an id of no type', '{ node(id: "zzz") { id } }'],
    ['half a query', '{'],
  ])("%s is the client's, and not logged as ours", async (_, query) => {
    expect((await askWith(null, query)).logged).toEqual([]);
  });
});
