import type { Found, Item } from '../item.ts';
import type { SourceOptions } from '../source-options.ts';
import type { Web } from '../web/web.ts';
import { isBefore } from './selected.ts';

/**
 * The same, with the article of each address in the place of the address. What a list says of it holds where the page says nothing; what it says to be
 * older than `--since` is not asked for.
 */
export async function* followed(
  found: AsyncIterable<Found> | readonly Found[],
  options: SourceOptions,
  web: Web,
  depth = 0,
): AsyncGenerator<Item> {
  for await (const item of found) {
    if (item.kind !== 'address') yield item;
    else if (isBefore(item.known.publishedAt, options.since))
      yield { kind: 'passed', where: item.where, what: 'before --since' };
    else if (web.list) yield { kind: 'listed', where: item.where, url: item.url, known: item.known };
    else {
      const before = web.onlyNew ? await web.memory.recall(item.url) : null;
      if (before !== null && before.article !== null)
        yield { kind: 'known', where: item.where, article: before.article };
      else {
        const { urlItems } = await import('./url.ts');
        const rest = { ...options, ...item.known, feed: false };
        for await (const at of urlItems(item.url, rest, web, depth)) yield { ...at, where: item.where };
      }
    }
  }
}
