import type { Item } from '../item.ts';
import type { SourceOptions } from '../source-options.ts';

/** Of what a source holds, as much as was asked for: nothing published before `--since`, and no more articles than `--limit`. */
export async function* selected(items: AsyncIterable<Item>, { since, limit }: SourceOptions): AsyncGenerator<Item> {
  let count = 0;
  if (limit === 0) return;
  for await (const item of items) {
    if (item.kind === 'article' && isBefore(item.article.publishedAt, since)) {
      yield { kind: 'passed', where: item.where, what: 'before --since' };
      continue;
    }
    // What was not read to its end is not remembered as read.
    if (item.kind === 'fetched' && limit !== undefined) continue;
    yield item;
    if (item.kind === 'article' || item.kind === 'known' || item.kind === 'listed') count++;
    if (limit !== undefined && count >= limit) return;
  }
}

/** Whether a day is before another; one that isn't known is not. */
export function isBefore(day: string | undefined, since: string | undefined): boolean {
  return day !== undefined && since !== undefined && day.slice(0, 10) < since;
}
