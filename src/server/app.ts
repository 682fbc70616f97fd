import { useCSRFPrevention } from '@graphql-yoga/plugin-csrf-prevention';
import { createYoga, type YogaLogger } from 'graphql-yoga';
import type { Context } from '../graphql/context.ts';
import { schema } from '../graphql/schema.ts';
import type { Engine } from '../store/engine.ts';
import { type Access, rightsOf } from './access.ts';
import { shownError } from './api-errors.ts';
import { costPlugin } from './cost.ts';
import { errorLogger } from './error-logger.ts';
import { examplesFor } from './example-names.ts';
import type { Example } from './examples.ts';
import { limitedEngine } from './limited-engine.ts';
import { armor, MAX_BODY } from './limits.ts';
import { outageLogged } from './outage.ts';
import type { PageFiles } from './page-files.ts';
import { paramsBoundsPlugin } from './params-bounds.ts';
import { rateLimit } from './rate-limit.ts';
import { responseHeadersPlugin } from './response-headers.ts';
import { routesPlugin } from './routes.ts';
import { subscriptionsPlugin } from './subscriptions.ts';
import { suggestionsPlugin } from './suggestions.ts';

export interface AppOptions {
  readonly engine: Engine;
  /** Where new articles go, where that is another graph; see Context. */
  readonly intake?: Engine | undefined;
  /** Reads the articles that `ingestArticle` is given. */
  readonly read: Context['read'];
  readonly access: Access;
  /** Seconds within which a question is answered, or given up. */
  readonly timeLimit: number;
  /** Points a minute for each client; null for no limit. */
  readonly rate?: number | null | undefined;
  readonly examples: readonly Example[];
  /** The page at `/`; null where it was not built. */
  readonly page: PageFiles | null;
  readonly logger: YogaLogger;
}

/**
 * The whole server as a function from request to response (`app.fetch`), and as a listener of Node's http server. `/` is the page, `/graphql` the
 * API for programs, and for a browser the playground. Introspection is on: the playground is the manual.
 */
export function createApp({ read, access, timeLimit, rate, examples, page, logger, intake, ...options }: AppOptions) {
  const engine = outageLogged(options.engine, logger);
  const context = (own: Engine, mayWrite: boolean): Context => ({
    engine: own,
    intake,
    read,
    mayWrite,
    suggestions: [],
  });
  return createYoga({
    schema,
    logging: errorLogger(logger),
    landingPage: false,
    graphiql: false,
    // Programs of other origins go through a server of their own.
    cors: false,
    multipart: false,
    maxRequestBodySize: MAX_BODY,
    maskedErrors: { maskError: shownError },
    context: ({ request }): Context =>
      context(limitedEngine(engine, request.signal, timeLimit), rightsOf(request, access).mayWrite),
    plugins: [
      responseHeadersPlugin,
      routesPlugin(engine, access, { files: page, examples: () => examplesFor(examples, context(engine, false)) }),
      useCSRFPrevention(),
      paramsBoundsPlugin,
      ...armor.protect().plugins,
      costPlugin(rate == null ? null : rateLimit(rate)),
      suggestionsPlugin,
      subscriptionsPlugin(engine, timeLimit),
    ],
  });
}
