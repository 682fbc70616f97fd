import {
  CONTACT_ORDERS,
  type ContactFilter,
  type ContactOf,
  type ContactOrder,
  type Page,
  type PageArgs,
} from '../model/query.ts';
import { CONTACT_MATCHES, contactParams, type Way } from './contact-query.ts';
import { contactsOfPairs } from './contacts.ts';
import type { Engine, Row } from './engine.ts';
import { groupBy } from './group.ts';
import { pageOfRows } from './page.ts';
import { windowOf } from './page-args.ts';
import { type Pair, pairKey } from './pairs.ts';
import { byProfiles } from './profile-filter.ts';
import { number, text } from './row.ts';

/** Numbers that are smaller the more there are, or the later it was, all of nine digits: an order is one text, and a cursor too. */
const MOST = 'toString(1000000000 - occasions)';
const LATE = "toString(200000000 - coalesce(toInteger(replace(last, '-', '')), 0))";
const EARLY = "toString(100000000 + coalesce(toInteger(replace(first, '-', '')), 99999999))";

/** In each order, where two are equal the one with more events comes first, then the later one. */
const SORTS: Readonly<Record<ContactOrder, string>> = {
  MOST_EVENTS: `${MOST} + ${LATE} + '|' + other`,
  LATEST: `${LATE} + ${MOST} + '|' + other`,
  EARLIEST: `${EARLY} + ${MOST} + ${LATE} + '|' + other`,
};

const WAYS = ['said', 'claim'] as const satisfies readonly Way[];

/** Grouped, ordered and cut where the events are. Tellings of one occasion have one slot, whatever names they use. */
function pageQuery(way: Way, order: ContactOrder, backward: boolean): string {
  const down = backward ? ' DESC' : '';
  return `UNWIND $asks AS ask CALL (ask) { WITH ask, ask.of AS of
${CONTACT_MATCHES[way]}
WITH ask, q.actor AS other, count(DISTINCT e.slot) AS occasions, min(coalesce(e.earliest, e.latest)) AS first, max(coalesce(e.latest, e.earliest)) AS last
WITH ask, other, ${SORTS[order]} AS sort
WHERE (ask.after IS NULL OR sort > ask.after) AND (ask.before IS NULL OR sort < ask.before)
RETURN other, sort ORDER BY sort${down} LIMIT $limit }
RETURN ask.of AS of, other, sort ORDER BY of, sort${down}`;
}

const PAGES: Readonly<Record<string, string>> = Object.fromEntries(
  WAYS.flatMap((way) =>
    CONTACT_ORDERS.flatMap((order) =>
      [false, true].map((backward) => [nameOf(way, order, backward), pageQuery(way, order, backward)]),
    ),
  ),
);

const COUNTS = { said: countQuery('said'), claim: countQuery('claim') } as const;

function nameOf(way: Way, order: ContactOrder, backward: boolean): string {
  return `${way} ${order} ${backward ? 'backward' : 'forward'}`;
}

function countQuery(way: Way): string {
  return `UNWIND $ids AS of ${CONTACT_MATCHES[way]}\nRETURN of, count(DISTINCT q.actor) AS total ORDER BY of`;
}

/** What is asked of one actor: who comes between these places of the order. */
type Ask = Readonly<Record<'of', string> & Record<'after' | 'before', string | null>>;

/**
 * With whom each actor was in contact, one page an actor. The same few calls, however many actors, and however much is known of them: contacts are grouped,
 * ordered and cut by the database, by occasions; only what belongs to the contacts of the page is read, and judged as a whole.
 */
export async function contactPages(
  engine: Engine,
  ids: readonly string[],
  filter: ContactFilter,
  order: ContactOrder,
  args: PageArgs,
): Promise<readonly Page<ContactOf>[]> {
  const window = windowOf(args);
  const asked = await byProfiles(engine, filter);
  const { way, params } = contactParams(asked);
  const limit = window.size + 1;
  const found = new Map(ids.map((of) => [of, [] as { sort: string; node: ContactOf }[]]));
  let asks: readonly Ask[] = [...found.keys()].map((of) => ({ of, after: window.after, before: window.before }));
  while (asks.length > 0) {
    const cypher = PAGES[nameOf(way, order, window.backward)] ?? '';
    const rows = await engine.read(cypher, { ...params, asks, limit });
    const contacts = await contactsOfPairs(engine, rows.map(pairOf), asked);
    const groups = groupBy(rows, (row) => text(row, 'of'));
    asks = asks.flatMap((ask) => {
      const own = groups.get(ask.of) ?? [];
      const kept = found.get(ask.of) ?? [];
      for (const row of own) {
        const node = contacts.get(pairKey(pairOf(row)));
        if (node !== undefined) kept.push({ sort: text(row, 'sort'), node });
      }
      const last = own.at(-1);
      // Of some that the database gave, nothing counts when all their tellings are looked at: the page is filled from behind them.
      if (last === undefined || own.length < limit || kept.length >= limit) return [];
      const sort = text(last, 'sort');
      return [window.backward ? { ...ask, before: sort } : { ...ask, after: sort }];
    });
  }
  return ids.map((of) =>
    pageOfRows((found.get(of) ?? []).slice(0, limit), window, async () => {
      const [row] = await engine.read(COUNTS[way], { ...params, ids: [of] });
      return row === undefined ? 0 : number(row, 'total');
    }),
  );
}

/** How many others somebody affirms that each actor was in contact with. One call. */
export async function contactCounts(engine: Engine, ids: readonly string[]): Promise<readonly number[]> {
  const { way, params } = contactParams({});
  const rows = await engine.read(COUNTS[way], { ...params, ids: [...new Set(ids)].sort() });
  const counts = new Map(rows.map((row) => [text(row, 'of'), number(row, 'total')]));
  return ids.map((id) => counts.get(id) ?? 0);
}

function pairOf(row: Row): Pair {
  return [text(row, 'of'), text(row, 'other')];
}
