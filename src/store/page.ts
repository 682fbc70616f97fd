import type { Page, PageArgs } from '../model/query.ts';
import { cursorOf, type Window, windowOf } from './page-args.ts';

/** A page of items that are all at hand, in the order in which they are given; `keyOf` is unique among them. */
export function pageOf<T>(items: readonly T[], keyOf: (item: T) => string, args: PageArgs): Page<T> {
  const { size, backward, after, before } = windowOf(args);
  const keys = items.map(keyOf);
  const start = after === null ? 0 : keys.indexOf(after) + 1;
  const found = before === null ? -1 : keys.indexOf(before);
  const end = found === -1 ? items.length : found;
  const from = backward ? Math.max(start, end - size) : start;
  const to = backward ? end : Math.min(end, start + size);
  return {
    edges: items.slice(from, to).map((node, index) => ({ cursor: cursorOf(keys[from + index] ?? ''), node })),
    hasNextPage: to < items.length,
    hasPreviousPage: from > 0,
    totalCount: async () => items.length,
  };
}

/** A page of items that are all at hand, each with its place in an order of texts; they come in that order, or turned round. */
export function pageOfSorted<T>(
  items: readonly T[],
  placeOf: (item: T) => string,
  args: PageArgs,
  descending = false,
): Page<T> {
  const window = windowOf(args);
  const { after, before, size, backward } = window;
  const rows = items.map((node) => ({ sort: placeOf(node), node })).sort((a, b) => (a.sort < b.sort ? -1 : 1));
  const listed = descending ? rows.reverse() : rows;
  const precedes = (one: string, other: string) => (descending ? one > other : one < other);
  const kept = listed.filter(
    ({ sort }) => (after === null || precedes(after, sort)) && (before === null || precedes(sort, before)),
  );
  const walked = backward ? kept.reverse() : kept;
  return pageOfRows(walked.slice(0, size + 1), window, async () => items.length);
}

/** A page of what a query gave: one more item than asked for tells whether there are others. `rows` come in the order of the walk. */
export function pageOfRows<T>(
  rows: readonly { readonly sort: string; readonly node: T }[],
  { size, backward, after, before }: Window,
  totalCount: () => Promise<number>,
): Page<T> {
  const more = rows.length > size;
  const kept = rows.slice(0, size);
  const ordered = backward ? [...kept].reverse() : kept;
  return {
    edges: ordered.map(({ sort, node }) => ({ cursor: cursorOf(sort), node })),
    hasNextPage: backward ? before !== null : more,
    hasPreviousPage: backward ? more : after !== null,
    totalCount,
  };
}
