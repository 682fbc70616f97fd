import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '../../src/store/engine.ts';
import { madeUpEngine } from '../server/made-up-app.ts';
import { answer } from './ask.ts';

let engine: Engine;
beforeAll(async () => {
  engine = await madeUpEngine();
});
afterAll(() => engine.close());

/** Every connection at the root, with a way to tell its items apart. */
const LISTS = [
  'people',
  'agencies',
  'places',
  'articles',
  'events',
  'quotes',
  'claims',
  'timeline',
  'search',
  'person',
] as const;

const PAGE = 'edges { cursor } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount';

/** The connection of a list, with its arguments. */
function connection(
  list: (typeof LISTS)[number],
  args: string,
): { readonly query: string; readonly path: readonly string[] } {
  if (list === 'timeline') return { query: `{ timeline(of: ["Ann Ray"], ${args}) { ${PAGE} } }`, path: [list] };
  if (list === 'search') return { query: `{ search(text: "ray", ${args}) { ${PAGE} } }`, path: [list] };
  if (list === 'person')
    return { query: `{ person(name: "Ray") { mentions(${args}) { ${PAGE} } } }`, path: [list, 'mentions'] };
  return { query: `{ ${list}(${args}) { ${PAGE} } }`, path: [list] };
}

async function page(list: (typeof LISTS)[number], args: string) {
  const { query, path } = connection(list, args);
  return path.reduce((value, key) => value[key], await answer(engine, query));
}

const cursors = (edges: readonly { cursor: string }[]) => edges.map(({ cursor }) => cursor);

describe('pages', () => {
  it.each(LISTS)('%s: one by one forwards and backwards gives the whole list once', async (list) => {
    const whole = await page(list, 'first: 100');
    const all = cursors(whole.edges);
    expect(new Set(all).size).toBe(whole.totalCount);

    const forwards: string[] = [];
    for (let after = '', more = true; more; ) {
      const next = await page(list, `first: 1${after === '' ? '' : `, after: "${after}"`}`);
      forwards.push(...cursors(next.edges));
      after = next.pageInfo.endCursor;
      more = next.pageInfo.hasNextPage;
    }
    expect(forwards).toEqual(all);

    const backwards: string[] = [];
    for (let before = '', more = true; more; ) {
      const next = await page(list, `last: 1${before === '' ? '' : `, before: "${before}"`}`);
      backwards.unshift(...cursors(next.edges));
      before = next.pageInfo.startCursor;
      more = next.pageInfo.hasPreviousPage;
    }
    expect(backwards).toEqual(all);
  });
});

describe('node', () => {
  it('gives everything that has an id by that id', async () => {
    const found = await answer(
      engine,
      `{ people { nodes { __typename id positions { __typename id } mentions { nodes { __typename id } } } }
         agencies { nodes { __typename id } } places { nodes { __typename id } } articles { nodes { __typename id } }
         events { nodes { __typename id } } claims { nodes { __typename id } } quotes { nodes { __typename id } } }`,
    );
    const things = new Map<string, string>();
    JSON.stringify(found, (_, value) => {
      if (value?.id !== undefined) things.set(value.id, value.__typename);
      return value;
    });
    expect(new Set(things.values()).size).toBe(9);
    const ids = [...things.keys()];
    const { nodes } = await answer(engine, 'query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }', { ids });
    expect(nodes).toEqual(ids.map((id) => ({ __typename: things.get(id), id })));
  });
});
