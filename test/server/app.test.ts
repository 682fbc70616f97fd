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
