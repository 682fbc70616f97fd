import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { PAGE_QUERIES, pageQueries } from '../../scripts/page-queries.ts';

it('the queries of the page are as the schema has them (npm run page:queries writes them)', async () => {
  expect(readFileSync(PAGE_QUERIES, 'utf8')).toBe(await pageQueries());
});
