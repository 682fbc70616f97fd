import type { Access } from '../../src/server/access.ts';
import { createApp } from '../../src/server/app.ts';
import type { PageFiles } from '../../src/server/page-files.ts';
import type { Engine } from '../../src/store/engine.ts';
import { openStore } from '../../src/store/open-store.ts';
import { writeArticle } from '../../src/store/write-article.ts';
import { readArticle } from '../../src/text/read.ts';
import { WORLD } from '../store/world.ts';
import { silentLogger } from './silent-logger.ts';

type Json = ReturnType<typeof JSON.parse>;

export interface MadeUpApp {
  send(path: string, init?: RequestInit): Promise<Response>;
  /** Status and body of a query sent as JSON. */
  query(
    source: string,
    options?: { headers?: Record<string, string>; variables?: Json },
  ): Promise<{ status: number; body: Json }>;
}

/** The made-up world of the store's tests in a graph in memory. */
export async function madeUpEngine(): Promise<Engine> {
  const engine = await openStore({ kind: 'grafeo', path: null });
  for (const { article, reading } of WORLD) await writeArticle(engine, article, reading);
  return engine;
}

/** The server over an engine, without a socket. */
export function madeUpApp(
  engine: Engine,
  access: Access = { token: null, publicRead: false },
  page: PageFiles | null = null,
): MadeUpApp {
  const examples = [{ file: '01.graphql', query: 'query First {\n  stats {\n    people\n  }\n}\n' }];
  const app = createApp({
    engine,
    read: async (article) => readArticle(article),
    access,
    timeLimit: 60,
    examples,
    page,
    logger: silentLogger,
  });
  const send = async (path: string, init: RequestInit = {}) =>
    app.fetch(new Request(`http://127.0.0.1:4000${path}`, init));
  return {
    send,
    query: async (query, { headers = {}, variables = {} } = {}) => {
      const response = await send('/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify({ query, variables }),
      });
      return { status: response.status, body: await response.json() };
    },
  };
}
