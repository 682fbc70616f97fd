import { type DocumentNode, getVariableValues, Kind, type OperationDefinitionNode, parse } from 'graphql';
import { describe, expect, it, test } from 'vitest';
import { PAGE_SIZES } from '../../src/explorer/api/page-sizes.ts';
import * as pageQueries from '../../src/explorer/api/queries.ts';
import { encodeId } from '../../src/graphql/global-id.ts';
import { schema } from '../../src/graphql/schema.ts';
import { exampleQueries } from '../../src/server/examples.ts';
import { MAX_COST } from '../../src/server/limits.ts';
import { priceOf } from '../../src/server/price.ts';

function costOf(text: string, variables: Readonly<Record<string, unknown>> = {}): number {
  const document = parse(text);
  const { errors, coerced } = getVariableValues(schema, definedBy(document), variables);
  expect(errors).toBeUndefined();
  return priceOf(document, null, schema, coerced ?? {});
}

function definedBy({ definitions }: DocumentNode) {
  return definitions
    .filter((each): each is OperationDefinitionNode => each.kind === Kind.OPERATION_DEFINITION)
    .flatMap(({ variableDefinitions = [] }) => variableDefinitions);
}

describe('points of a query', () => {
  it.each([
    ['a plain field', '{ stats { articles people } }', 3],
    ['a page times what is in it', '{ people(first: 50) { nodes { id } } }', 51],
    ['a page without a size', '{ people { nodes { id name } } }', 41],
    ['edges are items too', '{ people(first: 10) { edges { cursor node { id } } } }', 31],
    [
      'how many there are is counted once, however long the page',
      '{ people(first: 50) { totalCount nodes { id } } }',
      71,
    ],
    ['and is not free where no item is asked for', '{ people(first: 0) { totalCount nodes { id } } }', 21],
    ['all events are dear to count', '{ events(first: 3) { totalCount nodes { id } } }', 1_004],
    ['where a page ends is found once', '{ people(first: 50) { pageInfo { endCursor } nodes { id } } }', 53],
    ['pages in pages', '{ people(first: 10) { nodes { quotes(first: 3) { nodes { id } } } } }', 41],
    ['a list without pages counts as five', '{ person(name: "a") { positions { id } } }', 7],
    ['the two of a pair are two', '{ contact(between: ["a", "b"]) { between { id } } }', 4],
    ['words as many as asked for', '{ contact(between: ["a", "b"]) { evidence(first: 40) { text } } }', 42],
    [
      'the pairs of a neighbourhood by their page, not by its size',
      '{ neighbourhood(of: ["a"], limit: 300) { pairs(first: 10) { nodes { eventCount } } } }',
      3_211,
    ],
    ['a list by contacts is dear', '{ agencies(orderBy: MOST_CONTACTS, first: 3) { nodes { id } } }', 1_003],
    ['so is one by how many', '{ people(filter: { minContacts: 2 }, first: 3) { nodes { id } } }', 1_003],
    ['a search is dear', '{ search(text: "a", first: 1) { nodes { __typename } } }', 2_001],
    [
      'what a fragment has, wherever it is spread',
      'query { people(first: 2) { ...P } } fragment P on PersonConnection { totalCount nodes { ...N ... on Node { id } } } fragment N on Actor { name aliases }',
      27,
    ],
  ])('%s', (_, text, points) => {
    expect(costOf(text)).toBe(points);
  });

  it('are those of the operation that runs', () => {
    const document = parse('query A { stats { articles } } query B { people(first: 9) { nodes { id } } }');
    expect(priceOf(document, 'A', schema, {})).toBe(2);
    expect(priceOf(document, 'B', schema, {})).toBe(10);
  });

  it('grow with variables', () => {
    const text = 'query ($n: Int) { people(first: $n) { nodes { id } } }';
    expect([costOf(text, { n: 3 }), costOf(text, { n: 300 }), costOf(text)]).toEqual([4, 301, 21]);
  });

  it('of fragments within fragments are counted in no time', () => {
    const fragments = Array.from(
      { length: 40 },
      (_, index) => `fragment F${index} on Person { ...F${index + 1} ... on Actor { id } ...F${index + 1} }`,
    );
    const text = `{ person(name: "a") { ...F0 } } ${fragments.join(' ')} fragment F40 on Person { name }`;
    expect(costOf(text)).toBeGreaterThan(2 ** 40);
  });
});

const [one, other] = ['a', 'b'].map((id) => encodeId('Person', id)) as [string, string];
const { accounts, drawn, found, nextEvents, reviews, words } = PAGE_SIZES;

/** The most that the page sends with each of its queries. */
const LARGEST: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  Suggest: { text: 'a' },
  Find: { text: 'a', first: found },
  Home: {},
  MostContacts: {},
  BothSides: { between: [one, other] },
  Dossier: { id: one },
  DossierMore: { id: one },
  EventsOf: { of: [one], first: nextEvents },
  Names: { ids: [one, other] },
  Among: { of: [one], limit: drawn },
  PairCounts: { between: [one, other] },
  OnePair: {
    between: [one, other],
    affirmedFirst: accounts,
    disputedFirst: accounts,
    deniedFirst: accounts,
    plannedFirst: accounts,
    uncertainFirst: accounts,
    abstainedFirst: accounts,
  },
  ReadArticle: { id: encodeId('Article', 'a') },
  HowLinked: { from: one, to: other },
  WordsOf: { ids: Array.from({ length: words }, (_, index) => encodeId('Event', String(index))) },
  Reviews: { first: reviews },
  JudgeSame: { between: [one, other] },
  JudgeDistinct: { between: [one, other] },
  UndoJudgement: { id: encodeId('Judgement', 'a') },
};

describe('half of what a query may cost is enough for', () => {
  const queries = Object.values(pageQueries).flatMap((each) => ('text' in each ? [each] : []));

  test('each query of the page, with the most it asks for', () => {
    const costs = queries.map(({ name, text }) => [name, costOf(text, LARGEST[name])] as const);
    expect(costs.filter(([, cost]) => cost > MAX_COST / 2)).toEqual([]);
    expect(costs.map(([name]) => name)).toEqual(Object.keys(LARGEST));
  });

  test('each example of the playground', async () => {
    const costs = (await exampleQueries()).map(({ file, query }) => [file, costOf(query)] as const);
    expect(costs.length).toBeGreaterThan(0);
    expect(costs.filter(([, cost]) => cost > MAX_COST / 2)).toEqual([]);
  });
});
