import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '../../src/store/engine.ts';
import { openStore } from '../../src/store/open-store.ts';
import { type Server, startServer } from '../neo4j/server.ts';
import { type MadeUpApp, madeUpApp } from './made-up-app.ts';

describe('the API over a Neo4j that freezes', () => {
  let server: Server;
  let engine: Engine;
  let app: MadeUpApp;
  beforeAll(async () => {
    server = await startServer();
    engine = await openStore({ kind: 'neo4j', uri: server.uri });
    app = madeUpApp(engine);
  }, 180_000);
  afterAll(async () => {
    await engine.close();
    await server.stop();
  });

  /** Asks until it is ready, for at most a minute: a cold server takes its time over the first question. */
  async function untilReady(): Promise<number> {
    for (let attempt = 0; attempt < 60; attempt++) {
      const { status } = await app.send('/ready');
      if (status === 200) return status;
      await new Promise((resolve) => setTimeout(resolve, 1000));
    }
    return (await app.send('/ready')).status;
  }

  it('says so with 503, and is ready again by itself', async () => {
    expect(await untilReady()).toBe(200);
    server.process.kill('SIGSTOP');
    const [ready, query, health] = await Promise.all([
      app.send('/ready'),
      app.query('{ people { nodes { name contacts { nodes { name } } } } }'),
      app.send('/health'),
    ]);
    server.process.kill('SIGCONT');
    expect([ready.status, query.status, health.status]).toEqual([503, 503, 200]);
    expect(query.body.errors[0].extensions.code).toBe('STORE_UNAVAILABLE');
    expect(await untilReady()).toBe(200);
    expect((await app.query('{ stats { people } }')).body.data).toEqual({ stats: { people: 0 } });
  });
});
