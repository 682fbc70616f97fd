import { LiaisonError } from '../../errors.ts';
import { articleOf, type Defaults, idOf } from '../article-of.ts';
import { failed, type Item } from '../item.ts';
import { MOST_BYTES, megabytes } from '../limits.ts';
import { byteLines } from './byte-lines.ts';
import { decode } from './decode.ts';

/** JSON Lines, one article a line, as the bytes arrive: only one line is held. A line that is none fails alone; blank lines are passed over. */
export async function* jsonLines(
  chunks: AsyncIterable<Uint8Array>,
  name: string,
  defaults: Defaults,
): AsyncGenerator<Item> {
  let line = 0;
  for await (const bytes of byteLines(chunks, MOST_BYTES)) {
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
