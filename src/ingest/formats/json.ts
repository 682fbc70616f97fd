import { articleOf, type Defaults, idOf } from '../article-of.ts';
import { failed, type Item } from '../item.ts';
import { decode } from './decode.ts';
import { parseJson } from './json-lines.ts';

/** A `.json` file: one article, or an array of them. */
export function* jsonArticles(bytes: Uint8Array, name: string, defaults: Defaults, encoding?: string): Generator<Item> {
  const value = parseJson(decode(bytes, encoding));
  const records: readonly unknown[] = Array.isArray(value) ? value : [value];
  for (const record of records) {
    try {
      yield { kind: 'article', where: { name }, article: articleOf(record, defaults) };
    } catch (error) {
      yield failed({ name }, error, idOf(record));
    }
  }
}
