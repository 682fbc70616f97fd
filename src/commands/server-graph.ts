import { LiaisonError } from '../errors.ts';
import type { Answer, Asker } from './asker.ts';

/** The graph of a server, which has it open: all that is done with it goes through the server's API. */
export interface ServerGraph {
  readonly url: string;
  readonly ask: Asker;
  /** The lines of the dump. */
  exportLines(): AsyncGenerator<string>;
}

/** @param token LIAISON_TOKEN, where the server asks for one */
export function serverGraph(url: string, token: string | undefined): ServerGraph {
  const headers = {
    'content-type': 'application/json',
    ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
  };
  const request = async (path: string, init: RequestInit) => {
    try {
      return await fetch(`${url}${path}`, init);
    } catch (cause) {
      throw new LiaisonError('STORE_UNAVAILABLE', `The server at ${url} that has the graph open does not answer.`, {
        cause,
      });
    }
  };
  return {
    url,
    async ask({ source, variables, operation }) {
      const body = JSON.stringify({ query: source, variables, operationName: operation ?? undefined });
      const response = await request('/graphql', { method: 'POST', headers, body });
      if (response.status === 401) throw unauthorized(url);
      const answer = (await response.json()) as Answer;
      if (response.status === 503) throw new LiaisonError('STORE_UNAVAILABLE', answer.errors?.[0]?.message ?? url);
      return answer;
    },
    async *exportLines() {
      const response = await request('/export', { headers });
      if (response.status === 401) throw unauthorized(url);
      if (response.status !== 200 || response.body === null) {
        throw new LiaisonError('STORE_FAILED', `The server at ${url} answered ${response.status} to an export.`);
      }
      yield* linesOf(response.body);
    },
  };
}

function unauthorized(url: string): LiaisonError {
  return new LiaisonError(
    'UNAUTHORIZED',
    `The server at ${url}, which has the graph open, asks for its token: set LIAISON_TOKEN.`,
  );
}

/** Lines of a body as they come, without their ends. */
async function* linesOf(body: ReadableStream<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const chunk of body) {
    const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  if (rest !== '') yield rest;
}
