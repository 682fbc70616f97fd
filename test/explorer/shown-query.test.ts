import { parse, validate } from 'graphql';
import { expect, test } from 'vitest';
import { EVENTS_OF, FIND, HOW_LINKED, ONE_PAIR } from '../../src/explorer/api/queries.ts';
import { shownQuery } from '../../src/explorer/api/shown-query.ts';
import { schema } from '../../src/graphql/schema.ts';

test.each([
  [
    'names and a filter',
    shownQuery(ONE_PAIR, { between: ['a "b"', 'ü'], filter: { asOf: '2018-12-31', types: ['MEETING'] } }),
    '$between: [ID!]! = ["a \\"b\\"", "ü"]',
  ],
  [
    'an enum of its own',
    shownQuery(FIND, { text: 'x', kinds: ['QUOTE'], first: 5 }),
    '$kinds: [SearchKind!] = [QUOTE]',
  ],
  [
    'an enum in a filter',
    shownQuery(EVENTS_OF, { of: ['a'], filter: { standings: ['DENIED'] } }),
    '$filter: EventFilter = { standings: [DENIED] }',
  ],
  ['nothing given', shownQuery(EVENTS_OF, { of: ['a'] }), '$after: String'],
  [
    'a switch',
    shownQuery(HOW_LINKED, { from: 'a', to: 'b', policy: { throughAgencies: true } }),
    '= { throughAgencies: true }',
  ],
])('%s: the query as it is shown is valid, and holds what was asked', (_, query, part) => {
  expect(validate(schema, parse(query))).toEqual([]);
  expect(query).toContain(part);
});
