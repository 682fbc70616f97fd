import { GraphQLError } from 'graphql';
import { type ErrorCode, LiaisonError } from '../errors.ts';

/** Errors that are more than an answer to one field: their HTTP status, and what a client may know of them. */
const SHOWN: Partial<Readonly<Record<ErrorCode, { readonly status: number; readonly message: string }>>> = {
  STORE_UNAVAILABLE: { status: 503, message: 'The database does not answer. Try again in a while.' },
  STORE_TIMEOUT: { status: 504, message: 'This question took too long. Ask for less at once, or later.' },
  STORE_LOCKED: { status: 503, message: 'The database is held by another process.' },
  READING_FAILED: { status: 500, message: 'The reading of this article broke off.' },
  STORE_FAILED: { status: 500, message: 'The database refused what we asked of it.' },
};

/** The library only says that headers are missing. */
const PREFLIGHT =
  'Send the query as JSON by POST (content-type: application/json), or with a header x-graphql-yoga-csrf: a request that any page could make is refused.';

/** What a client may see of an error: those we foresee, with their code; of all others only that there was one. */
export function shownError(error: unknown): Error {
  const foreseen = foreseenError(error);
  const at = error instanceof GraphQLError ? placeOf(error) : {};
  if (foreseen === null) {
    const extensions = { code: 'INTERNAL_SERVER_ERROR', http: { status: 500 } };
    return new GraphQLError('Something went wrong on our side.', { ...at, extensions });
  }
  if (foreseen instanceof LiaisonError) {
    const { status, message } = SHOWN[foreseen.code] ?? { message: foreseen.message };
    return new GraphQLError(message, { ...at, extensions: { code: foreseen.code, ...httpOf(status) } });
  }
  const { originalError: _, http, ...shown } = foreseen.extensions;
  const status = statusIn(http);
  const code = codeOf(foreseen, status);
  const message = code === 'CSRF_PREVENTED' ? PREFLIGHT : foreseen.message;
  return new GraphQLError(message, {
    ...at,
    extensions: { ...shown, code, ...httpOf(status, isOfSpec(http) && code !== 'BAD_REQUEST') },
  });
}

/** Whether an error is a mistake of the client's, and none that we need to know of; that the database is away is logged once, where it is seen first (see outage.ts). */
export function isLoggedElsewhere(error: unknown): boolean {
  const foreseen = foreseenError(error);
  if (foreseen instanceof GraphQLError) return true;
  return foreseen !== null && (SHOWN[foreseen.code] === undefined || foreseen.code === 'STORE_UNAVAILABLE');
}

/** The error itself, or what lies behind it, when it is one that we or the libraries raise on purpose; else null. */
function foreseenError(error: unknown): GraphQLError | LiaisonError | null {
  if (error instanceof LiaisonError) return error;
  if (!(error instanceof GraphQLError)) return null;
  return error.originalError == null ? error : foreseenCause(error, error.originalError);
}

function foreseenCause(error: GraphQLError, cause: Error): GraphQLError | LiaisonError | null {
  const foreseen = foreseenError(cause);
  return foreseen instanceof GraphQLError ? error : foreseen;
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

/** Yoga's mark of a status that only clients see who accept application/graphql-response+json; to others a query with a mistake is answered by 200. */
function isOfSpec(http: unknown): boolean {
  return typeof http === 'object' && http !== null && 'spec' in http && http.spec === true;
}

function httpOf(status: number | undefined, spec = false) {
  return status === undefined ? {} : { http: { status, spec } };
}

/** Where in the query an error belongs. */
function placeOf({ nodes, source, positions, path }: GraphQLError) {
  return { nodes: nodes ?? null, source: source ?? null, positions: positions ?? null, path: path ?? null };
}
