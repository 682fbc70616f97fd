import { idOf } from '../article-of.ts';
import { type ArticleItem, type FailedItem, failed } from '../item.ts';
import type { SourceOptions } from '../source-options.ts';
import { decode } from './decode.ts';
import { parseJson, recordArticle } from './json-record.ts';

/** A `.json` file: one article, or an array of them. */
export function* jsonArticles(
  bytes: Uint8Array,
  name: string,
  options: SourceOptions,
): Generator<ArticleItem | FailedItem> {
  const value = parseJson(decode(bytes, options.encoding));
  const records: readonly unknown[] = Array.isArray(value) ? value : [value];
  for (const [index, record] of records.entries()) {
    const where = records.length === 1 ? { name } : { name, part: index + 1 };
    try {
      yield { kind: 'article', where, ...recordArticle(record, options) };
    } catch (error) {
      yield failed(where, error, idOf(record));
    }
  }
}
