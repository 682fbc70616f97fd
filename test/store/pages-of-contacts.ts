import { describe, expect, test } from 'vitest';
import { CONTACT_ORDERS, type ContactFilter, type ContactOf, type PageArgs } from '../../src/model/query.ts';
import { commonContacts } from '../../src/store/common-contacts.ts';
import { contactBetween } from '../../src/store/contact-between.ts';
import { contactPages } from '../../src/store/contact-pages.ts';
import type { Engine } from '../../src/store/engine.ts';
import { eventsOfActors } from '../../src/store/events.ts';
import { findActors } from '../../src/store/find-actors.ts';
import { neighbourhood } from '../../src/store/neighbourhood.ts';
import { writeArticle } from '../../src/store/write-article.ts';
import { HUB, madeWorld, SUB_HUBS } from '../bench/made-world.ts';

const ARTICLES = 30;

/** Who of the generated world is asked for. */
export async function idOf(engine: Engine, name: string): Promise<string> {
  const found = await findActors(engine, name, ['person']);
  if (found.kind !== 'one') throw new Error(`expected one ${name}, got ${found.kind}`);
  return found.actor.id;
}

/** What the database groups, orders and cuts, against what follows from all events one by one, on one engine. */
export function pagesOfContacts(name: string, open: () => Promise<Engine>): void {
  const filters: readonly (readonly [string, ContactFilter])[] = [
    ['whatever took place', {}],
    ['calls', { types: ['CALL'] }],
    ['denials', { stance: ['denies'] }],
    ['a span of days', { from: '2001-01-02', to: '2001-01-02' }],
    ['what was known by a day', { asOf: '2001-01-02' }],
    ['whatever is said for certain', { minCertainty: 'certain' }],
  ];

  describe(`${name}: contacts of a generated world`, async () => {
    const engine = await open();
    await engine.write((tx) => tx.run('MATCH (n) DETACH DELETE n'));
    for (const { article, reading } of madeWorld(ARTICLES)) await writeArticle(engine, article, reading);
    const hub = await idOf(engine, HUB);
    const others = await Promise.all(SUB_HUBS.slice(0, 3).map((each) => idOf(engine, each)));
    const all = async (of: string, filter: ContactFilter, order: (typeof CONTACT_ORDERS)[number], args: PageArgs) =>
      (await contactPages(engine, [of], filter, order, args))[0];

    test.each(filters)('%s: the same contacts as its events tell', async (_, filter) => {
      for (const of of [hub, ...others]) {
        const strict = { stance: ['affirms'], realis: ['actual'], minCertainty: 'probable', ...filter } as const;
        const [events = []] = await eventsOfActors(engine, [of], strict);
        const counts = new Map<string, number>();
        for (const { participants } of events) {
          for (const { actor } of participants) {
            if (actor !== null && actor !== of) counts.set(actor, (counts.get(actor) ?? 0) + 1);
          }
        }
        const page = await all(of, filter, 'MOST_EVENTS', { first: 500 });
        const found = page?.edges.map(({ node }) => [node.with, node.eventCount] as const) ?? [];
        expect(new Map(found)).toEqual(counts);
        expect(await page?.totalCount()).toBe(counts.size);
        const sorted = [...found].sort((a, b) => b[1] - a[1]);
        expect(found.map(([, count]) => count)).toEqual(sorted.map(([, count]) => count));
      }
    });

    test.each(CONTACT_ORDERS)('%s: pages forward and backward give everyone once, in one order', async (order) => {
      const whole = (await all(hub, {}, order, { first: 500 }))?.edges.map(({ node }) => node) ?? [];
      const forward: ContactOf[] = [];
      for (let after: string | undefined; ; ) {
        const page = await all(hub, {}, order, { first: 7, after });
        forward.push(...(page?.edges.map(({ node }) => node) ?? []));
        after = page?.edges.at(-1)?.cursor;
        if (!page?.hasNextPage) break;
      }
      const backward: ContactOf[] = [];
      for (let before: string | undefined; ; ) {
        const page = await all(hub, {}, order, { last: 7, before });
        backward.unshift(...(page?.edges.map(({ node }) => node) ?? []));
        before = page?.edges[0]?.cursor;
        if (!page?.hasPreviousPage) break;
      }
      expect(forward).toEqual(whole);
      expect(backward).toEqual(whole);
      const days = whole.map(({ first, last }) => (order === 'EARLIEST' ? first : last) ?? '');
      if (order === 'LATEST') expect(days).toEqual([...days].sort().reverse());
      if (order === 'EARLIEST') expect(days).toEqual([...days].sort());
    });

    test('a pair is the same from both ends, whichever is larger', async () => {
      const [contact] = (await all(hub, {}, 'MOST_EVENTS', { first: 1 }))?.edges ?? [];
      const other = contact?.node.with ?? '';
      const one = await contactBetween(engine, [hub, other], {});
      expect(one.affirmed.length + one.disputed.length).toBe(contact?.node.eventCount);
      expect(await contactBetween(engine, [other, hub], {})).toEqual({ ...one, between: [other, hub] });
    });

    test('common contacts are those whom each of them has', async () => {
      const [one = '', other = ''] = others;
      const having = async (of: string) =>
        new Set((await all(of, {}, 'LATEST', { first: 500 }))?.edges.map(({ node }) => node.with));
      const first = await having(one);
      const second = await having(other);
      const page = await commonContacts(engine, [one, other], {}, { first: 500 });
      const expected = [...first].filter((each) => second.has(each) && each !== other && each !== one);
      expect(page.edges.map(({ node }) => node.actor).sort()).toEqual(expected.sort());
      expect(await page.totalCount()).toBe(expected.length);
    });

    test('a neighbourhood has the nearest, and all contacts among them', async () => {
      const { nodes, edges, truncated } = await neighbourhood(engine, { of: [hub], depth: 2, limit: 30 });
      expect(nodes).toHaveLength(30);
      expect(truncated).toBe(true);
      const ids = nodes.map(({ id }) => id);
      const pairs = new Set<string>();
      for (const of of ids) {
        for (const { node } of (await all(of, {}, 'LATEST', { first: 500 }))?.edges ?? []) {
          if (ids.includes(node.with)) pairs.add([of, node.with].sort().join(' '));
        }
      }
      expect(edges.map((edge) => [edge.of, edge.with].sort().join(' ')).sort()).toEqual([...pairs].sort());
    });
  });
}
