import { LiaisonError } from '../../errors.ts';
import { idOf } from '../article-of.ts';
import { type ArticleItem, type FailedItem, failed } from '../item.ts';
import { MOST_BYTES, megabytes } from '../limits.ts';
import type { SourceOptions } from '../source-options.ts';
import { byteLines } from './byte-lines.ts';
import { decode } from './decode.ts';
import { parseJson, recordArticle } from './json-record.ts';

/** JSON Lines, one article a line, as the bytes arrive: only one line is held. A line that is none fails alone; blank lines are passed over. */
export async function* jsonLines(
  chunks: AsyncIterable<Uint8Array>,
  name: string,
  options: SourceOptions,
): AsyncGenerator<ArticleItem | FailedItem> {
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
      yield { kind: 'article', where, ...recordArticle(value, options) };
    } catch (error) {
      yield failed(where, error, id);
    }
  }
}
