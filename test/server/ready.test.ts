import { createServer, type Server } from 'node:net';
import { afterAll, describe, expect, it } from 'vitest';
import { openStore } from '../../src/store/open-store.ts';
import { madeUpApp, madeUpEngine } from './made-up-app.ts';

/** Listens, and never says a word: what a frozen database does. */
function deafServer(): Promise<{ readonly port: number; readonly server: Server }> {
  const server = createServer();
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      resolve({ server, port: typeof address === 'object' && address !== null ? address.port : 0 });
    });
  });
}

const servers: Server[] = [];
afterAll(() => {
  for (const server of servers) server.close();
});

describe('/ready', () => {
  it.each(['away', 'deaf'])('is 503 when the database is %s, and queries say the same', async (how) => {
    const { server, port } = await deafServer();
    servers.push(server);
    if (how === 'away') await new Promise((resolve) => server.close(resolve));
    const engine = await openStore({ kind: 'neo4j', uri: `bolt://127.0.0.1:${port}` });
    try {
      const app = madeUpApp(engine);
      const [ready, query] = await Promise.all([app.send('/ready'), app.query('{ stats { people } }')]);
      expect(ready.status).toBe(503);
      expect(await ready.json()).toEqual({ status: 'unavailable', store: 'neo4j', code: 'STORE_UNAVAILABLE' });
      expect(query.status).toBe(503);
      expect(query.body.errors[0].extensions.code).toBe('STORE_UNAVAILABLE');
    } finally {
      await engine.close();
    }
  });

  it('says which store answers', async () => {
    const engine = await madeUpEngine();
    try {
      expect(await (await madeUpApp(engine).send('/ready')).json()).toEqual({ status: 'ready', store: 'grafeo' });
    } finally {
      await engine.close();
    }
  });
});
