import { GraphQLError } from 'graphql';
import { type ErrorCode, LiaisonError } from '../errors.ts';

/** HTTP status of the errors that are more than an answer to one field. */
const STATUS: Partial<Readonly<Record<ErrorCode, number>>> = {
  STORE_UNAVAILABLE: 503,
  STORE_LOCKED: 503,
  UNAUTHORIZED: 401,
};

/** What a client may see of an error: those we foresee as they are, with their code; of all others only that there was one. */
export function shownError(error: unknown): Error {
  if (!(error instanceof GraphQLError)) return fromCause(error, undefined);
  const cause = rootCause(error);
  if (cause !== error && !(cause instanceof GraphQLError)) return fromCause(cause, error);
  const { originalError: _, http, ...shown } = error.extensions;
  const status = statusIn(http);
  return new GraphQLError(error.message, {
    ...placeOf(error),
    extensions: { ...shown, code: codeOf(error, status), ...(status === undefined ? {} : { http: { status } }) },
  });
}

function rootCause(error: GraphQLError): unknown {
  const { originalError } = error;
  if (originalError == null) return error;
  return originalError instanceof GraphQLError ? rootCause(originalError) : originalError;
}

/** The libraries raise some errors without a code of their own, told apart by what they say. */
function codeOf({ message, extensions, path }: GraphQLError, status: number | undefined): unknown {
  if (/ limit of \d+ exceeded/.test(message)) return 'QUERY_TOO_LARGE';
  if (extensions['code'] !== undefined) return extensions['code'];
  if (status === 403) return 'CSRF_PREVENTED';
  return path === undefined ? 'BAD_REQUEST' : 'BAD_USER_INPUT';
}

function statusIn(http: unknown): number | undefined {
  return typeof http === 'object' && http !== null && 'status' in http ? Number(http.status) : undefined;
}

/** Where in the query an error belongs. */
function placeOf({ nodes, source, positions, path }: GraphQLError) {
  return { nodes: nodes ?? null, source: source ?? null, positions: positions ?? null, path: path ?? null };
}

function fromCause(cause: unknown, at: GraphQLError | undefined): GraphQLError {
  const where = at === undefined ? {} : placeOf(at);
  if (!(cause instanceof LiaisonError)) {
    return new GraphQLError('Something went wrong on our side.', {
      ...where,
      extensions: { code: 'INTERNAL_SERVER_ERROR', http: { status: 500 } },
    });
  }
  const status = STATUS[cause.code];
  return new GraphQLError(cause.message, {
    ...where,
    extensions: { code: cause.code, ...(status === undefined ? {} : { http: { status } }) },
  });
}
