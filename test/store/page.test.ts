import { expect, test } from 'vitest';
import type { PageArgs } from '../../src/model/query.ts';
import { pageOfRows } from '../../src/store/page.ts';
import { cursorOf, windowOf } from '../../src/store/page-args.ts';

const rows = (...sorts: readonly string[]) => sorts.map((sort) => ({ sort, node: sort }));
const [B, D] = [cursorOf('b'), cursorOf('d')];

// One row more than the page has, where there is one; backward in the order of the walk.
const PAGES: readonly (readonly [string, PageArgs, string[], nodes: string[], next: boolean, previous: boolean])[] = [
  ['the first of more', { first: 2 }, ['a', 'b', 'c'], ['a', 'b'], true, false],
  ['just as many as there are', { first: 2 }, ['a', 'b'], ['a', 'b'], false, false],
  ['after a cursor, to the end', { first: 2, after: B }, ['c', 'd'], ['c', 'd'], false, true],
  ['the last of more', { last: 2 }, ['d', 'c', 'b'], ['c', 'd'], false, true],
  ['the last, just as many as there are', { last: 2 }, ['b', 'a'], ['a', 'b'], false, false],
  ['before a cursor, more before', { last: 2, before: D }, ['c', 'b', 'a'], ['b', 'c'], true, true],
  ['before a cursor, to the beginning', { last: 2, before: D }, ['c', 'b'], ['b', 'c'], true, false],
  ['none', { first: 2 }, [], [], false, false],
];

test.each(PAGES)('a page tells what is beside it: %s', (_, args, given, nodes, next, previous) => {
  const page = pageOfRows(rows(...given), windowOf(args), async () => 0);
  expect(page.edges.map(({ node }) => node)).toEqual(nodes);
  expect([page.hasNextPage, page.hasPreviousPage]).toEqual([next, previous]);
});
