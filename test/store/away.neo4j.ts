import { once } from 'node:events';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { limitedEngine } from '../../src/server/limited-engine.ts';
import type { Engine } from '../../src/store/engine.ts';
import { openStore } from '../../src/store/open-store.ts';
import { writeArticle } from '../../src/store/write-article.ts';
import { type Server, startServer } from '../neo4j/server.ts';
import { WIRE_1 } from './world.ts';

/** What a caller waits at most, in milliseconds; asserted through a race, so that a slow machine cannot make it pass by chance. */
const PATIENCE = 5000;

/** How a call ended: its error's code, "answered", or "nothing" when it took too long. */
async function ending(call: Promise<unknown>): Promise<string> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<string>((resolve) => {
    timer = setTimeout(() => resolve('nothing'), PATIENCE);
  });
  const ended = call.then(
    () => 'answered',
    (error: { readonly code?: string }) => error.code ?? String(error),
  );
  try {
    return await Promise.race([ended, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** A question of a minute. */
const ENDLESS = 'UNWIND range(1, 20000000000) AS n RETURN count(n) AS endless';

const RUNNING =
  "SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery CONTAINS 'AS endless' RETURN count(*) AS count";

/** How many of these run in the database; the one that asks is not among them. */
async function running(engine: Engine): Promise<number> {
  const [row] = await engine.read(RUNNING);
  return Number(row?.['count']) - 1;
}

async function until(holds: () => Promise<boolean>): Promise<boolean> {
  for (let attempt = 0; attempt < 50; attempt++) {
    if (await holds()) return true;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return false;
}

/** Until it answers again, for at most a minute. */
async function recovers(engine: Engine): Promise<boolean> {
  for (let attempt = 0; attempt < 30; attempt++) {
    if ((await ending(engine.ping())) === 'answered') return true;
    await new Promise((resolve) => setTimeout(resolve, 1000));
  }
  return false;
}

describe('a Neo4j that goes away', () => {
  let server: Server;
  let engine: Engine;

  beforeAll(async () => {
    server = await startServer();
    const patient = await openStore({ kind: 'neo4j', uri: server.uri, patient: true });
    await writeArticle(patient, WIRE_1.article, WIRE_1.reading);
    await patient.close();
    engine = await openStore({ kind: 'neo4j', uri: server.uri });
    await recovers(engine);
  }, 180_000);
  afterAll(async () => {
    await engine.close();
    await server.stop();
  });

  test('frozen: reads, writes and searches end with STORE_UNAVAILABLE, and it recovers', async () => {
    server.process.kill('SIGSTOP');
    const endings = await Promise.all([
      ending(engine.read('MATCH (n:Article) RETURN n.id AS id ORDER BY id')),
      ending(engine.search('actor', 'ray', 5)),
      ending(engine.ping()),
      ending(writeArticle(engine, WIRE_1.article, WIRE_1.reading)),
    ]);
    const fresh = await openStore({ kind: 'neo4j', uri: server.uri });
    const first = await ending(fresh.ping());
    server.process.kill('SIGCONT');
    expect(endings).toEqual(Array(4).fill('STORE_UNAVAILABLE'));
    expect(first).toBe('STORE_UNAVAILABLE');
    expect(await recovers(engine)).toBe(true);
    expect(await recovers(fresh)).toBe(true);
    await fresh.close();
  });

  test('what is given up ends in the database too', async () => {
    const given = new AbortController();
    const call = ending(engine.read(ENDLESS, {}, given.signal));
    expect(await until(async () => (await running(engine)) === 1)).toBe(true);
    given.abort();
    expect(await call).not.toBe('answered');
    expect(await until(async () => (await running(engine)) === 0)).toBe(true);
  });

  test('slow: a question ends with STORE_TIMEOUT though the server answers others, and ends in the database too', async () => {
    const limited = limitedEngine(engine, new AbortController().signal, 1);
    const call = ending(limited.read(ENDLESS));
    expect(await until(async () => (await running(engine)) === 1)).toBe(true);
    expect(await call).toBe('STORE_TIMEOUT');
    expect(await until(async () => (await running(engine)) === 0)).toBe(true);
  });

  test('stopped: calls end with STORE_UNAVAILABLE', async () => {
    const gone = once(server.process, 'exit');
    server.process.kill('SIGKILL');
    await gone;
    expect(await ending(engine.read('RETURN 1 AS one'))).toBe('STORE_UNAVAILABLE');
    expect(await ending(writeArticle(engine, WIRE_1.article, WIRE_1.reading))).toBe('STORE_UNAVAILABLE');
  });

  test.each(['bolt://127.0.0.1:1', 'neo4j://127.0.0.1:1', 'neo4j://no-such-host.invalid:7687'])(
    'a wrong address: %s',
    async (uri) => {
      const wrong = await openStore({ kind: 'neo4j', uri });
      expect(await ending(wrong.ping())).toBe('STORE_UNAVAILABLE');
      await wrong.close();
    },
  );

  test('an address that is none', async () => {
    await expect(openStore({ kind: 'neo4j', uri: 'localhost' })).rejects.toMatchObject({
      code: 'CONFIG_INVALID',
      message: expect.stringContaining(
        'NEO4J_URI: expected an address such as neo4j://localhost:7687, got "localhost"',
      ),
    });
  });
});
