import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningServer, startServer } from '../../src/server/start-server.ts';
import type { Engine } from '../../src/store/engine.ts';
import { madeUpEngine } from './made-up-app.ts';
import { silentLogger as logger } from './silent-logger.ts';

let engine: Engine;
beforeAll(async () => {
  engine = await madeUpEngine();
});
afterAll(() => engine.close());

const json = { 'content-type': 'application/json' };

describe('startServer', () => {
  it('listens on this machine only, and answers over HTTP', async () => {
    const server = await startServer({ engine, port: 0, logger });
    try {
      expect(server.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
      const body = JSON.stringify({ query: '{ stats { people } }' });
      const response = await fetch(`${server.url}/graphql`, { method: 'POST', headers: json, body });
      expect(await response.json()).toMatchObject({ data: { stats: { people: 6 } } });
      expect((await fetch(`${server.url}/health`)).status).toBe(200);
      expect(await (await fetch(`${server.url}/ready`)).json()).toEqual({ status: 'ready', store: 'grafeo' });
      expect((await fetch(`${server.url}/schema.graphql`)).headers.get('content-type')).toMatch(
        /^application\/graphql/,
      );
      expect((await fetch(`${server.url}/nowhere`)).status).toBe(404);
    } finally {
      await server.close();
    }
  });

  it.each(['0.0.0.0', '::', '192.0.2.7', 'liaison.example'])('will not listen on %s without a token', async (host) => {
    await expect(startServer({ engine, host, port: 0, logger })).rejects.toMatchObject({
      code: 'CONFIG_INVALID',
      message: expect.stringContaining('LIAISON_TOKEN'),
    });
    await expect(startServer({ engine, host, port: 0, token: '', logger })).rejects.toMatchObject({
      code: 'CONFIG_INVALID',
    });
  });

  it('listens on every address with a token, which is then needed', async () => {
    const server = await startServer({ engine, host: '0.0.0.0', port: 0, token: 'correct-horse', logger });
    try {
      const address = server.url.replace('0.0.0.0', '127.0.0.1');
      const ask = (headers: Record<string, string>) =>
        fetch(`${address}/graphql`, {
          method: 'POST',
          headers: { ...json, ...headers },
          body: '{"query":"{ stats { people } }"}',
        });
      expect((await ask({})).status).toBe(401);
      expect((await ask({ authorization: 'Bearer correct-horse' })).status).toBe(200);
    } finally {
      await server.close();
    }
  });

  it('answers under the names of this machine only, where no token keeps other pages out', async () => {
    const server = await startServer({ engine, port: 0, logger });
    const statusFor = (host: string) =>
      new Promise<number | undefined>((resolve, reject) => {
        request(`${server.url}/ready`, { headers: { host } }, (response) => {
          response.resume();
          resolve(response.statusCode);
        })
          .on('error', reject)
          .end();
      });
    try {
      expect(await statusFor('rebound.example:4000')).toBe(403);
      expect(await statusFor('localhost:4000')).toBe(200);
    } finally {
      await server.close();
    }
  });

  it('says that it cannot listen where another does', async () => {
    const first = await startServer({ engine, port: 0, logger });
    try {
      const port = Number(new URL(first.url).port);
      await expect(startServer({ engine, port, logger })).rejects.toMatchObject({
        code: 'CONFIG_INVALID',
        message: `Cannot listen on 127.0.0.1:${port}: EADDRINUSE.`,
      });
    } finally {
      await first.close();
    }
  });

  it('ends what is under way when it closes, and takes nothing new', async () => {
    const server: RunningServer = await startServer({ engine, port: 0, logger });
    const underWay = fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: json,
      body: '{"query":"{ people { nodes { contacts { nodes { name } } } } }"}',
    });
    await fetch(`${server.url}/health`);
    await server.close();
    expect((await underWay).status).toBe(200);
    await expect(fetch(`${server.url}/health`)).rejects.toThrow('fetch failed');
  });

  it('reads an article on a thread of its own, and answers others meanwhile', async () => {
    const server = await startServer({ engine, port: 0, logger });
    try {
      const text = 'Foreign Minister Clara Duarte met Henrik Sand in Lisbon on Thursday. '.repeat(60);
      const body = JSON.stringify({
        query: 'mutation ($input: IngestArticleInput!) { ingestArticle(input: $input) { state } }',
        variables: { input: { id: 'long', text, publishedAt: '2022-06-03' } },
      });
      const order: string[] = [];
      const ingested = fetch(`${server.url}/graphql`, { method: 'POST', headers: json, body }).then(
        async (response) => {
          order.push('ingested');
          return response.json();
        },
      );
      await fetch(`${server.url}/health`).then(() => order.push('healthy'));
      expect(await ingested).toMatchObject({ data: { ingestArticle: { state: 'NEW' } } });
      expect(order).toEqual(['healthy', 'ingested']);
    } finally {
      await server.close();
    }
  });

  it('refuses a body without end, whatever its length says', async () => {
    const server = await startServer({ engine, port: 0, logger });
    try {
      let sent = 0;
      const endless = new ReadableStream({
        pull(controller) {
          sent += 65_536;
          if (sent > 50_000_000) controller.close();
          else controller.enqueue(new Uint8Array(65_536).fill(0x20));
        },
      });
      const init: RequestInit & { duplex: 'half' } = { method: 'POST', headers: json, body: endless, duplex: 'half' };
      const outcome = await fetch(`${server.url}/graphql`, init).then(
        ({ status }) => status,
        () => 'closed',
      );
      expect([413, 'closed']).toContain(outcome);
      expect(sent).toBeLessThan(20_000_000);
    } finally {
      await server.close();
    }
  });
});
