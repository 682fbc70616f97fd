import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '../../src/store/engine.ts';
import { type MadeUpApp, madeUpApp, madeUpEngine } from './made-up-app.ts';

let engine: Engine;
let app: MadeUpApp;
beforeAll(async () => {
  engine = await madeUpEngine();
  app = madeUpApp(engine);
});
afterAll(() => engine.close());

const id = (text: string) => Buffer.from(text).toString('base64');

describe('bad input', () => {
  it.each([
    [
      'a page too large',
      '{ people(first: 501) { totalCount } }',
      'first: expected a whole number from 0 to 500, got 501',
    ],
    [
      'a page of less than none',
      '{ people(first: -1) { totalCount } }',
      'first: expected a whole number from 0 to 500, got -1',
    ],
    ['both ends', '{ people(first: 1, last: 1) { totalCount } }', 'first, last: expected one of them, got both'],
    [
      'a cursor of our own making',
      '{ people(after: "!") { totalCount } }',
      'after: expected a cursor that a page gave, got "!"',
    ],
    ['no id at all', '{ node(id: "zzz") { id } }', 'id: expected an id that this API gave, got "zzz".'],
    [
      'an id of no type',
      `{ node(id: "${id('Foo:x')}") { id } }`,
      `id: expected an id that this API gave, got "${id('Foo:x')}".`,
    ],
    [
      'an id of another type',
      `{ person(id: "${id('Quote:x')}") { id } }`,
      'id: expected the id of a thing of type Person, got the id of a thing of type Quote.',
    ],
    [
      'an actor that is a place',
      `{ timeline(of: ["${id('Place:x')}"]) { totalCount } }`,
      'of: expected the id or name of a person or an agency, got the id of a Place.',
    ],
    ['neither id nor name', '{ person { name } }', 'person: expected either id or name, got neither.'],
    ['both id and name', '{ agency(id: "x", name: "y") { name } }', 'agency: expected either id or name, got both.'],
    [
      'days the wrong way round',
      '{ events(filter: { from: "2020-03-01", to: "2020-01-01" }) { totalCount } }',
      'filter.to: expected a day not before filter.from (2020-03-01), got 2020-01-01.',
    ],
    [
      'a day of no calendar',
      '{ events(filter: { from: "2020-02-30" }) { totalCount } }',
      'Expected a day such as "2018-12-09", got "2020-02-30".',
    ],
    [
      'a pair of one',
      '{ contact(between: ["Ann Ray"]) { between { name } } }',
      'between: expected two or more different people or agencies, got 1.',
    ],
    [
      'a pair of one by two names',
      '{ contact(between: ["Ann Ray", "Ray"]) { between { name } } }',
      'between: expected two or more different people or agencies, got one by several names.',
    ],
    [
      'more than can be named at once',
      `{ timeline(of: [${'"x", '.repeat(101)}]) { totalCount } }`,
      'of: expected at most 100 names, got 101.',
    ],
    [
      'a timeline of nobody',
      '{ timeline(of: []) { totalCount } }',
      'of: expected at least one person or agency, or nothing at all, got an empty list.',
    ],
    [
      'a path to oneself',
      '{ paths(from: "Ann Ray", to: "Ray") { reason } }',
      'to: expected someone else than from, got the same.',
    ],
    [
      'a path of no length',
      '{ paths(from: "Ann Ray", to: "Bo Lund", maxLength: 0) { reason } }',
      'maxLength: expected 1 to 10, got 0.',
    ],
    [
      'a neighbourhood too deep',
      '{ neighbourhood(of: ["Ann Ray"], depth: 9) { truncated } }',
      'depth: expected 0 to 4, got 9.',
    ],
    ['a search for nothing', '{ search(text: " ") { totalCount } }', 'text: expected one word or more, got none.'],
    [
      'too many words of evidence',
      '{ people { edges { node { contacts { edges { evidence(first: 99) { text } } } } } } }',
      'first: expected 1 to 50, got 99.',
    ],
    [
      'an article without words',
      'mutation { ingestArticle(input: { text: " " }) { state } }',
      'input.text: expected a text with words in it, got " ".',
    ],
    [
      'an article of no date',
      'mutation { ingestArticle(input: { text: "Words.", publishedAt: "yesterday" }) { state } }',
      'input.publishedAt: expected an ISO 8601 day or moment such as "2018-12-09", got "yesterday".',
    ],
    [
      'an article at the edge of the calendar',
      'mutation { ingestArticle(input: { text: "Words.", publishedAt: "9999-12-31" }) { state } }',
      'input.publishedAt: expected a day of the years 1000 to 9998, got "9999-12-31".',
    ],
    [
      'a filter by a name that is none',
      `{ people(filter: { name: "${'a '.repeat(5000)}" }) { totalCount } }`,
      'filter.name: expected at most 200 characters, got 10000.',
    ],
    [
      'a filter by a title of too many words',
      `{ people(filter: { title: "${'a '.repeat(30)}" }) { totalCount } }`,
      'filter.title: expected at most 20 words, got 31.',
    ],
    [
      'a filter of agencies by a name that is none',
      `{ agencies(filter: { name: "${'a'.repeat(201)}" }) { totalCount } }`,
      'filter.name: expected at most 200 characters, got 201.',
    ],
    [
      'a filter of places by a name that is none',
      `{ places(filter: { name: "${'a'.repeat(201)}" }) { totalCount } }`,
      'filter.name: expected at most 200 characters, got 201.',
    ],
    [
      'a place by a name that is none',
      `{ place(name: "${'a'.repeat(201)}") { name } }`,
      'name: expected at most 200 characters, got 201.',
    ],
    [
      'a place in a filter, by a name that is none',
      `{ events(filter: { place: "${'a'.repeat(201)}" }) { totalCount } }`,
      'filter.place: expected at most 200 characters, got 201.',
    ],
    [
      'too many things at once',
      `{ nodes(ids: [${'"x", '.repeat(501)}]) { id } }`,
      'ids: expected at most 500 ids, got ["x","x","x","x","x","x","x","x","x","x","x","x","x","x","x","x","x","x","x","x"….',
    ],
    [
      'a day that goes on and on',
      `{ events(filter: { from: "${'2'.repeat(5000)}" }) { totalCount } }`,
      `Expected a day such as "2018-12-09", got "${'2'.repeat(79)}….`,
    ],
    [
      'a cursor that goes on and on',
      `{ people(after: "${'!'.repeat(5000)}") { totalCount } }`,
      `after: expected a cursor that a page gave, got "${'!'.repeat(80)}"`,
    ],
  ])('%s: says which argument, what was expected and what came', async (_, query, message) => {
    const { body } = await app.query(query);
    expect(body.errors[0]).toMatchObject({ message, extensions: { code: 'BAD_USER_INPUT' } });
  });

  it('names the variable that holds it', async () => {
    const query = 'query Q($day: Date) { events(filter: { from: $day }) { totalCount } }';
    const { body } = await app.query(query, { variables: { day: 'soon' } });
    expect(body.errors[0].message).toBe(
      'Variable "$day" got invalid value "soon"; Expected a day such as "2018-12-09", got "soon".',
    );
    expect(body.errors[0].extensions.code).toBe('BAD_USER_INPUT');
  });

  it('takes no half of a character in an id', async () => {
    const query = 'mutation Q($id: String) { ingestArticle(input: { text: "Words.", id: $id }) { state } }';
    const { body } = await app.query(query, { variables: { id: '\ud800' } });
    expect(body.errors[0].message).toBe(
      'input.id: expected whole characters, no half of one (a lone surrogate), got "\\ud800".',
    );
  });

  it.each([
    ['a field there is none of', '{ persn { name } }', 'GRAPHQL_VALIDATION_FAILED'],
    ['half a query', '{ people {', 'GRAPHQL_PARSE_FAILED'],
    [
      'a query too deep',
      `{ people ${'{ nodes { contacts '.repeat(12)} { totalCount } ${'} }'.repeat(12)} }`,
      'QUERY_TOO_LARGE',
    ],
    [
      'a query too costly',
      '{ people(first: 500) { nodes { contacts(first: 500) { nodes { name } } } } }',
      'QUERY_TOO_COSTLY',
    ],
    ['a query of too many words', `{ ${'a: stats { people } '.repeat(2000)} }`, 'QUERY_TOO_LARGE'],
  ])('%s has a code of its own', async (_, query, code) => {
    const { body } = await app.query(query);
    expect(body.errors[0].extensions.code).toBe(code);
    expect(body.data ?? null).toBeNull();
  });
});
