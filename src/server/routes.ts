import type { Plugin } from 'graphql-yoga';
import { printedSchema } from '../graphql/schema.ts';
import type { Engine } from '../store/engine.ts';
import { type Access, rightsOf } from './access.ts';
import { readiness } from './ready.ts';

type Route = (request: Request) => Response | Promise<Response>;

/** What the server answers beside `/graphql` and Yoga's own `/health`, and who is let through to it. */
export function routesPlugin(engine: Engine, access: Access): Plugin {
  const routes: ReadonlyMap<string, Route> = new Map<string, Route>([
    ['/', () => new Response(null, { status: 302, headers: { location: '/graphql' } })],
    ['/ready', () => readiness(engine)],
    ['/schema.graphql', schemaText],
  ]);
  return {
    async onRequest({ request, url, endResponse }) {
      if (url.pathname === '/graphql') {
        if (!rightsOf(request, access).mayRead && !isPage(request)) endResponse(unauthorized());
        return;
      }
      if (url.pathname !== '/health') endResponse((await routes.get(url.pathname)?.(request)) ?? notFound());
    },
  };
}

function schemaText(): Response {
  return new Response(printedSchema(), { headers: { 'content-type': 'application/graphql; charset=utf-8' } });
}

/** The playground's page holds no data: it may be opened to type the token into it. */
function isPage({ method, headers }: Request): boolean {
  return method === 'GET' && (headers.get('accept') ?? '').includes('text/html');
}

function unauthorized(): Response {
  const message = 'This server needs its bearer token: "Authorization: Bearer …".';
  return Response.json(
    { errors: [{ message, extensions: { code: 'UNAUTHORIZED' } }] },
    { status: 401, headers: { 'www-authenticate': 'Bearer' } },
  );
}

function notFound(): Response {
  const message = 'Nothing here: try /graphql, /schema.graphql, /health or /ready.';
  return Response.json({ errors: [{ message, extensions: { code: 'NOT_FOUND' } }] }, { status: 404 });
}
