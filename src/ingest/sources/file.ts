import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { LiaisonError } from '../../errors.ts';
import { articleOf } from '../article-of.ts';
import { decode } from '../formats/decode.ts';
import { formatOf } from '../formats/format.ts';
import { jsonArticles } from '../formats/json.ts';
import { jsonLines } from '../formats/json-lines.ts';
import { failed, type Item } from '../item.ts';
import { MOST_BYTES, MOST_JSON_BYTES, megabytes } from '../limits.ts';
import type { SourceOptions } from '../source-options.ts';

/** The articles of one file. Whatever is wrong with it is yielded as its failure. A name without an ending of ours is read as text. */
export async function* fileItems(path: string, options: SourceOptions): AsyncGenerator<Item> {
  const where = { name: path };
  try {
    const format = formatOf(path) ?? 'text';
    if (format === 'jsonl') {
      yield* jsonLines(createReadStream(path), path, options);
      return;
    }
    const bytes = await bounded(path, format === 'json' ? MOST_JSON_BYTES : MOST_BYTES);
    if (bytes.length === 0) throw new LiaisonError('ARTICLE_EMPTY', 'expected an article, the file is empty');
    if (format === 'json') yield* jsonArticles(bytes, path, options, options.encoding);
    else if (format === 'text')
      yield { kind: 'article', where, article: articleOf({ text: decode(bytes, options.encoding) }, options) };
    else {
      const { htmlArticle } = await import('../formats/html.ts');
      yield { kind: 'article', where, article: htmlArticle(bytes, options, { charset: options.encoding }) };
    }
  } catch (error) {
    yield failed(where, unreadable(error));
  }
}

async function bounded(path: string, most: number): Promise<Uint8Array> {
  const { size } = await stat(path);
  if (size > most) {
    throw new LiaisonError(
      'ARTICLE_TOO_LARGE',
      `expected a file of at most ${megabytes(most)}, this one has ${megabytes(size)}; many articles go into JSON Lines`,
    );
  }
  return readFile(path);
}

/** What the file system refuses, in words; anything else as it is. */
export function unreadable(error: unknown): unknown {
  if (!(error instanceof Error) || !('code' in error) || error instanceof LiaisonError) return error;
  const reason = error.code === 'ENOENT' ? 'there is no such file or folder' : error.message;
  return new LiaisonError('FILE_UNREADABLE', reason, { cause: error });
}
