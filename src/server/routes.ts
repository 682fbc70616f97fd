import type { Plugin } from 'graphql-yoga';
import { printedSchema } from '../graphql/schema.ts';
import type { Engine } from '../store/engine.ts';
import { type Access, isLoopback, rightsOf } from './access.ts';
import { exportResponse } from './export-route.ts';
import { type Pages, pageResponse } from './page-routes.ts';
import { readiness } from './ready.ts';

type Route = (request: Request) => Response | Promise<Response>;

/** What the server answers beside `/graphql` and Yoga's own `/health`, and who is let through to it. */
export function routesPlugin(engine: Engine, access: Access, pages: Pages): Plugin {
  const routes: ReadonlyMap<string, Route> = new Map<string, Route>([
    ['/ready', () => readiness(engine)],
    ['/schema.graphql', schemaText],
  ]);
  return {
    async onRequest({ request, url, endResponse }) {
      // A page of another site whose name was made to point here must not reach a server that asks for no token.
      if (access.token === null && !isLoopback(url.hostname)) {
        endResponse(
          refusal(403, 'HOST_REFUSED', 'Without a token this server answers under the names of this machine only.'),
        );
        return;
      }
      const page = await pageResponse(request, url.pathname, pages);
      if (page !== null) {
        endResponse(page);
        return;
      }
      if (url.pathname === '/graphql') {
        if (!rightsOf(request, access).mayRead) endResponse(unauthorized());
        return;
      }
      if (url.pathname === '/export') {
        endResponse(rightsOf(request, access).mayRead ? exportResponse(engine) : unauthorized());
        return;
      }
      if (url.pathname !== '/health') endResponse((await routes.get(url.pathname)?.(request)) ?? notFound());
    },
  };
}

function schemaText(): Response {
  return new Response(printedSchema(), { headers: { 'content-type': 'application/graphql; charset=utf-8' } });
}

const NEEDS_TOKEN =
  'This server needs its bearer token: "Authorization: Bearer …". In the playground it goes into the Headers pane below the query: {"Authorization": "Bearer …"}';

function unauthorized(): Response {
  const response = refusal(401, 'UNAUTHORIZED', NEEDS_TOKEN);
  response.headers.set('www-authenticate', 'Bearer');
  return response;
}

function notFound(): Response {
  return refusal(404, 'NOT_FOUND', 'Nothing here: try /, /graphql, /schema.graphql, /health or /ready.');
}

function refusal(status: number, code: string, message: string): Response {
  return Response.json({ errors: [{ message, extensions: { code } }] }, { status });
}
