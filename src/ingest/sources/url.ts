import { LiaisonError } from '../../errors.ts';
import { articleOf } from '../article-of.ts';
import { decode } from '../formats/decode.ts';
import { failed, type Item } from '../item.ts';
import { MOST_BYTES, megabytes } from '../limits.ts';
import type { SourceOptions } from '../source-options.ts';

/** Milliseconds until an address that doesn't answer, or not to the end, is given up. */
const PATIENCE = 15_000;

/** The article at an address of the web: an HTML page or a plain text. */
export async function* urlItems(url: string, options: SourceOptions): AsyncGenerator<Item> {
  try {
    const response = await answer(url);
    const type = response.headers.get('content-type') ?? 'text/html';
    const charset = /charset\s*=\s*"?([\w-]{1,40})/i.exec(type)?.[1] ?? options.encoding;
    if (/^text\/plain\b/i.test(type)) {
      const text = decode(await body(response), charset);
      yield { kind: 'article', where: { name: url }, article: articleOf({ url: response.url, text }, options) };
    } else if (/^(?:text\/html|application\/xhtml\+xml)\b/i.test(type)) {
      const { htmlArticle } = await import('../formats/html.ts');
      const article = htmlArticle(await body(response), options, { url: response.url, charset });
      yield { kind: 'article', where: { name: url }, article };
    } else {
      await response.body?.cancel();
      throw new LiaisonError('FETCH_FAILED', `expected an HTML page, the answer is ${type}`);
    }
  } catch (error) {
    yield failed({ name: url }, error);
  }
}

async function answer(url: string): Promise<Response> {
  let response: Response;
  try {
    const headers = { accept: 'text/html,application/xhtml+xml,text/plain;q=0.5', 'user-agent': 'liaison' };
    response = await fetch(url, { headers, signal: AbortSignal.timeout(PATIENCE) });
  } catch (cause) {
    throw new LiaisonError('FETCH_FAILED', `no answer: ${reasonOf(cause)}`, { cause });
  }
  if (!response.ok) {
    await response.body?.cancel();
    throw new LiaisonError(
      'FETCH_FAILED',
      `expected a page, the answer is ${response.status} ${response.statusText}`.trim(),
    );
  }
  return response;
}

async function body(response: Response): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  try {
    for await (const part of response.body ?? []) {
      length += part.length;
      // Leaving the loop cancels the rest.
      if (length > MOST_BYTES) break;
      parts.push(part);
    }
  } catch (cause) {
    throw new LiaisonError('FETCH_FAILED', `the answer broke off: ${reasonOf(cause)}`, { cause });
  }
  if (length > MOST_BYTES)
    throw new LiaisonError('ARTICLE_TOO_LARGE', `expected a page of at most ${megabytes(MOST_BYTES)}`);
  return Buffer.concat(parts);
}

/** fetch wraps what went wrong ("fetch failed") around what did. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error.name === 'TimeoutError') return `nothing within ${PATIENCE / 1000} s`;
  return error.cause instanceof Error ? error.cause.message || error.message : error.message;
}
