import type { Query } from './queries.ts';
import { currentToken } from './token.ts';

export type FailureKind = 'gone' | 'token' | 'refused' | 'store';

/** Why a question has no answer. */
export class Failure extends Error {
  readonly kind: FailureKind;
  constructor(kind: FailureKind, message: string) {
    super(message);
    this.kind = kind;
  }
}

interface Answer<T> {
  readonly data?: T | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}

/** Seconds that are waited without a word where the points of this minute are used up. */
const PATIENCE = 20;

/**
 * Asks the API of the server that this page came from.
 * @throws Failure when the server is away, wants a token, or refuses the query; an AbortError when `signal` says so
 */
export async function ask<T, V>(query: Query<T, V>, variables: V, signal?: AbortSignal): Promise<T> {
  const token = currentToken();
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(token === null ? {} : { authorization: `Bearer ${token}` }),
    },
    body: JSON.stringify({ operationName: query.name, query: query.text, variables }),
    signal: signal ?? null,
  }).catch((error: unknown) => {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw new Failure('gone', 'The server does not answer. It may have been stopped, or the network is away.');
  });
  if (response.status === 401) {
    throw new Failure(
      'token',
      token === null ? 'This server asks for its token.' : 'The server does not know this token.',
    );
  }
  const wait = response.status === 429 ? Number(response.headers.get('retry-after') ?? PATIENCE + 1) : null;
  if (wait !== null && wait <= PATIENCE) {
    await pause(wait, signal);
    return ask(query, variables, signal);
  }
  return dataOf(response.status, await answerOf<T>(response));
}

/** Ends after so many seconds, or with an AbortError. */
function pause(seconds: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, seconds * 1000);
    signal?.addEventListener('abort', () => {
      clearTimeout(timer);
      reject(signal.reason);
    });
  });
}

async function answerOf<T>(response: Response): Promise<Answer<T>> {
  try {
    return await response.json();
  } catch {
    throw new Failure('gone', `The server answered ${response.status} with something that is no answer of Liaison.`);
  }
}

function dataOf<T>(status: number, { data, errors = [] }: Answer<T>): T {
  const [error] = errors;
  if (error !== undefined) throw new Failure(status === 503 ? 'store' : 'refused', error.message);
  if (data == null) throw new Failure('refused', 'The answer is empty.');
  return data;
}
