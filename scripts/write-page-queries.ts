/**
 * Writes src/explorer/api/queries.ts: the queries of src/explorer/api/queries.graphql with the types of what they ask and answer, by schema/schema.graphql.
 *   npm run page:queries
 */
import { writeFileSync } from 'node:fs';
import { PAGE_QUERIES, pageQueries } from './page-queries.ts';

writeFileSync(PAGE_QUERIES, await pageQueries());
