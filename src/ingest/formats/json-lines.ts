import { LiaisonError } from '../../errors.ts';
import { articleOf, type Defaults, idOf } from '../article-of.ts';
import { failed, type Item } from '../item.ts';
import { MOST_BYTES, megabytes } from '../limits.ts';
import { decode } from './decode.ts';

const LINE_END = 0x0a;

/** JSON Lines, one article a line, as the bytes arrive: only one line is held. A line that is none fails alone; blank lines are passed over. */
export async function* jsonLines(
  chunks: AsyncIterable<Uint8Array>,
  name: string,
  defaults: Defaults,
): AsyncGenerator<Item> {
  let line = 0;
  for await (const bytes of lines(chunks)) {
    line++;
    const where = { name, line };
    if (bytes === null) {
      yield failed(
        where,
        new LiaisonError(
          'ARTICLE_TOO_LARGE',
          `expected a line of at most ${megabytes(MOST_BYTES)}, this one is longer`,
        ),
      );
      continue;
    }
    let id: string | null = null;
    try {
      const text = decode(bytes, 'utf-8').trim();
      if (text === '') continue;
      const value = parseJson(text);
      id = idOf(value);
      yield { kind: 'article', where, article: articleOf(value, defaults) };
    } catch (error) {
      yield failed(where, error, id);
    }
  }
}

/** @throws LiaisonError ARTICLE_INVALID */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new LiaisonError('ARTICLE_INVALID', `expected JSON, an article as an object: ${reason}`, { cause });
  }
}

/** The lines without their ends; null in place of one that is too long, which is skipped without being held. */
async function* lines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array | null> {
  let parts: Uint8Array[] = [];
  let length = 0;
  const take = (part: Uint8Array) => {
    length += part.length;
    if (length <= MOST_BYTES) parts.push(part);
    else parts = [];
  };
  const finish = (): Uint8Array | null => {
    const whole = length > MOST_BYTES ? null : Buffer.concat(parts);
    parts = [];
    length = 0;
    return whole;
  };
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(LINE_END); end !== -1; end = chunk.indexOf(LINE_END, start)) {
      take(chunk.subarray(start, end));
      yield finish();
      start = end + 1;
    }
    take(chunk.subarray(start));
  }
  if (length > 0) yield finish();
}
