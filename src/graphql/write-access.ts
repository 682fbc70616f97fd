import { GraphQLError } from 'graphql';
import type { Context } from './context.ts';

/** Every mutation begins with this. Throws UNAUTHORIZED when the request may only read. */
export function requireWriteAccess({ mayWrite }: Context): void {
  if (mayWrite) return;
  throw new GraphQLError('A mutation needs the bearer token of this server.', {
    extensions: { code: 'UNAUTHORIZED', http: { status: 401 } },
  });
}
