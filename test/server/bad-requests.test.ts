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

describe('what is too long or too deep to be looked at', () => {
  const post = (body: string) =>
    app.send('/graphql', { method: 'POST', headers: { 'content-type': 'application/json' }, body });

  it.each([
    ['brackets in a query', `{"query":"{ contact(between: ${'['.repeat(100_000)}"}`],
    ['braces in a query', `{"query":"${'{'.repeat(100_000)}"}`],
    ['a comment without end', `{"query":"{ stats { people } } #${'x'.repeat(100_000)}"}`],
    [
      'a list of a million in a variable',
      `{"query":"query Q($types: [EventType!]) { events(filter: {types: $types}) { totalCount } }","variables":{"types":[${'"CALL",'.repeat(500)}"CALL"]}}`,
    ],
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
    ['a query that is null', { method: 'POST', headers: json, body: '{"query":null}' }, 400, 'BAD_REQUEST'],
    ['a query that is a number', { method: 'POST', headers: json, body: '{"query":1}' }, 400, 'BAD_REQUEST'],
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
