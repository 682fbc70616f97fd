import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { printedSchema } from '../../src/graphql/schema.ts';
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

describe('an answer', () => {
  it('comes with what it cost', async () => {
    const { status, body } = await app.query('{ person(name: "ann ray") { name contacts { nodes { name } } } }');
    expect(status).toBe(200);
    expect(body).toEqual({
      data: { person: { name: 'Ann Ray', contacts: { nodes: [{ name: 'Bo Lund' }, { name: 'Cem Aksoy' }] } } },
      extensions: { cost: { requested: 23, maximum: 50_000 } },
    });
  });

  it('counts the operation that runs, not the others of the document', async () => {
    const query =
      'query Small { stats { people } } query Large { people(first: 500) { nodes { contacts(first: 500) { nodes { name } } } } }';
    const response = await app.send('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, operationName: 'Small' }),
    });
    expect(await response.json()).toMatchObject({
      data: { stats: { people: 6 } },
      extensions: { cost: { requested: 2 } },
    });
  });
});

describe('what is not known', () => {
  it.each([
    ['a person of no name we know', '{ person(name: "Nobody Atall") { name } }', { person: null }],
    ['an agency of no name we know', '{ agency(name: "Nobody Atall") { name } }', { agency: null }],
    ['a place of no name we know', '{ place(name: "Nowhere") { name } }', { place: null }],
    ['an article of no URL we know', '{ article(url: "https://nowhere.example/") { title } }', { article: null }],
    ['an id of nothing', `{ node(id: "${id('Person:x')}") { id } }`, { node: null }],
    ['ids of nothing', `{ nodes(ids: ["${id('Quote:x')}"]) { id } }`, { nodes: [null] }],
    ['an event of no id we know', `{ event(id: "${id('Event:x')}") { type } }`, { event: null }],
    ['one of a pair', '{ contact(between: ["Ann Ray", "Nobody"]) { between { name } } }', { contact: null }],
    [
      'one of those with common contacts',
      '{ commonContacts(of: ["Ann Ray", "Nobody"]) { totalCount } }',
      { commonContacts: null },
    ],
    ['one of a timeline', '{ timeline(of: ["Nobody"]) { totalCount } }', { timeline: null }],
    ['the middle of a neighbourhood', '{ neighbourhood(of: ["Nobody"]) { truncated } }', { neighbourhood: null }],
    [
      'the end of a path',
      '{ paths(from: "Ann Ray", to: "Nobody") { reason paths { length } } }',
      { paths: { reason: 'UNKNOWN_ACTOR', paths: [] } },
    ],
    [
      'a claimant of a filter',
      '{ events(filter: { accordingTo: ["Nobody"] }) { totalCount } }',
      { events: { totalCount: 0 } },
    ],
    ['a place of a filter', '{ events(filter: { place: "Nowhere" }) { totalCount } }', { events: { totalCount: 0 } }],
    ['an agency of a filter', '{ people(filter: { agency: "Nobody" }) { totalCount } }', { people: { totalCount: 0 } }],
  ])('%s answers null or none, without an error', async (_, query, data) => {
    expect((await app.query(query)).body).toMatchObject({ data });
    expect((await app.query(query)).body.errors).toBeUndefined();
  });
});

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
      'of: expected at most 100 ids or names, got 101.',
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

describe('the status of an answer to a query with a mistake', () => {
  it.each([
    ['application/json', '{ persn }', 200],
    ['application/graphql-response+json', '{ persn }', 400],
    ['application/json', '{', 200],
    ['application/graphql-response+json', '{', 400],
    ['application/json', '{ people(first: 500) { nodes { contacts(first: 500) { nodes { name } } } } }', 200],
    [
      'application/graphql-response+json',
      '{ people(first: 500) { nodes { contacts(first: 500) { nodes { name } } } } }',
      400,
    ],
    ['application/graphql-response+json', '{ person(id: "zzz") { name } }', 200],
  ])('accepting %s: %s is %i', async (accept, query, status) => {
    expect((await app.query(query, { headers: { accept } })).status).toBe(status);
  });
});

describe('what would run a parser out of its stack', () => {
  const post = (body: string) =>
    app.send('/graphql', { method: 'POST', headers: { 'content-type': 'application/json' }, body });

  it.each([
    ['brackets in a query', `{"query":"{ contact(between: ${'['.repeat(100_000)}"}`],
    ['braces in a query', `{"query":"${'{'.repeat(100_000)}"}`],
    [
      'lists in a variable',
      `{"query":"{ stats { people } }","variables":{"a":${'['.repeat(50_000)}${']'.repeat(50_000)}}}`,
    ],
  ])('%s', async (_, body) => {
    const response = await post(body);
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'QUERY_TOO_LARGE' } }] });
  });
});

describe('what is not a query', () => {
  const json = { 'content-type': 'application/json' };

  it.each([
    [
      'a body that is too large',
      { method: 'POST', headers: json, body: `{"query":"${'x'.repeat(4_000_001)}"}` },
      413,
      'REQUEST_ENTITY_TOO_LARGE',
    ],
    ['a body that is not JSON', { method: 'POST', headers: json, body: 'not json' }, 400, 'BAD_REQUEST'],
    [
      'a form of another page',
      {
        method: 'POST',
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        body: 'query={stats{people}}',
      },
      403,
      'CSRF_PREVENTED',
    ],
    [
      'a text of another page',
      { method: 'POST', headers: { 'content-type': 'text/plain' }, body: '{"query":"{stats{people}}"}' },
      403,
      'CSRF_PREVENTED',
    ],
  ])('%s is refused', async (_, init, status, code) => {
    const response = await app.send('/graphql', init);
    expect(response.status).toBe(status);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code } }] });
  });

  it('a link of another page is refused', async () => {
    expect((await app.send('/graphql?query={stats{people}}')).status).toBe(403);
  });

  it('no other origin is let in', async () => {
    const response = await app.send('/graphql', {
      method: 'OPTIONS',
      headers: { origin: 'https://elsewhere.example', 'access-control-request-method': 'POST' },
    });
    expect(response.headers.get('access-control-allow-origin')).toBeNull();
  });
});

describe('beside the API', () => {
  it('/health says that the server runs', async () => {
    expect((await app.send('/health')).status).toBe(200);
  });

  it('/ready says that the store answers', async () => {
    const response = await app.send('/ready');
    expect([response.status, await response.json()]).toEqual([200, { status: 'ready', store: 'grafeo' }]);
  });

  it('/schema.graphql is the schema', async () => {
    expect(await (await app.send('/schema.graphql')).text()).toBe(printedSchema());
  });

  it('/ leads to the playground', async () => {
    expect((await app.send('/')).headers.get('location')).toBe('/graphql');
  });

  it('anything else is not there', async () => {
    expect((await app.send('/constructor')).status).toBe(404);
  });
});
