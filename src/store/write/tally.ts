import type { EntityKind, Reading } from '../../model/reading.ts';
import { type KnownProfile, profilesOf, sortedSet } from '../../resolve/profile.ts';
import type { Transaction } from '../engine.ts';
import { TELLING_FIELDS, tellingRecord } from '../event-record.ts';
import { groupBy } from '../group.ts';
import { map, text } from '../row.ts';
import { wholeEvents } from '../whole-events.ts';
import type { Arrival } from './change-articles.ts';

/** How many there are: not in the graph before, or known already. */
export interface Tally {
  readonly new: number;
  readonly known: number;
}

export interface Tallies {
  readonly people: Tally;
  readonly agencies: Tally;
  readonly places: Tally;
  readonly events: Tally;
  readonly quotes: Tally;
  readonly claims: Tally;
}

const ACTORS = 'UNWIND $ids AS id MATCH (p:Profile {id: id}) RETURN id, p.actor AS actor ORDER BY id';

const PROFILES_OF = `UNWIND $ids AS actor MATCH (p:Profile {actor: actor}) RETURN actor, p.id AS id ORDER BY actor, id`;

const TELLINGS = `UNWIND $ids AS id MATCH (n:Event {id: id}) RETURN n ${TELLING_FIELDS} AS n ORDER BY n.id`;

const KNOWN_EVENTS = `UNWIND $ids AS id MATCH (e:Event {id: id})<-[:ABOUT]-(c:Claim) WHERE NOT c.article IN $articles
RETURN DISTINCT id ORDER BY id`;

/** Of an article that was there as it is: everything is known. */
export async function talliesOfKnown(tx: Transaction, reading: Reading): Promise<Tallies> {
  const named = [...profilesOf(reading).values()];
  const actorOf = await actors(tx, named);
  return talliesWith(
    reading,
    named,
    actorOf,
    reading.events.map(({ id }) => id),
    { actor: () => true, event: () => true, own: true },
  );
}

/**
 * What each of several articles brought that was new when its turn came: neither in the graph before all of them, nor brought by one before it.
 * @param news ids of profiles that were not there before
 */
export async function talliesOfArrivals(
  tx: Transaction,
  arrivals: readonly Arrival[],
  news: ReadonlySet<string>,
): Promise<readonly Tallies[]> {
  const named = arrivals.map(({ profiles }) => [...profiles.values()]);
  const actorOf = await actors(tx, named.flat());
  const bringer = firstOf(named.map((profiles) => profiles.map(({ id }) => id).filter((id) => news.has(id))));
  // An actor is known when it has a profile that this article did not bring.
  const suspects = sortedSet([...bringer.keys()].flatMap((id) => actorOf.get(id) ?? []));
  const rows = suspects.length === 0 ? [] : await tx.run(PROFILES_OF, { ids: suspects });
  const since = new Map(
    [...groupBy(rows, (row) => text(row, 'actor'))].map(([actor, own]) => [
      actor,
      Math.min(...own.map((row) => bringer.get(text(row, 'id')) ?? BEFORE)),
    ]),
  );
  const isKnownEvent = await knownEvents(tx, arrivals);
  return arrivals.map(({ reading, rows: { events } }, index) =>
    talliesWith(
      reading,
      named[index] ?? [],
      actorOf,
      events.map((row) => text(row, 'id')),
      { actor: (id) => (since.get(id) ?? BEFORE) < index, event: (id) => isKnownEvent(id, index), own: false },
    ),
  );
}

/** The turn of what was there before the first of several articles. */
const BEFORE = -1;

/** Whether a telling's event was known when the turn of an article came. */
async function knownEvents(
  tx: Transaction,
  arrivals: readonly Arrival[],
): Promise<(id: string, turn: number) => boolean> {
  const told = arrivals.map(({ rows }) => rows.events.map((row) => text(row, 'id')));
  const teller = firstOf(told);
  const articles = arrivals.map(({ reading }) => reading.article.id);
  const before = await tx.run(KNOWN_EVENTS, { ids: sortedSet([...teller.keys()]), articles });
  for (const row of before) teller.set(text(row, 'id'), BEFORE);
  const others = sortedSet([...teller].filter(([, turn]) => turn !== BEFORE).map(([id]) => id));
  // What is told anew may yet be an event that another article tells with other names.
  const rows = others.length === 0 ? [] : await tx.run(TELLINGS, { ids: others });
  const tellings = rows.map((row) => tellingRecord(map(row, 'n')));
  const events = await wholeEvents({ read: (cypher, params) => tx.run(cypher, params) }, tellings);
  const eventOf = new Map(events.flatMap((event) => event.tellings.map((id) => [id, event] as const)));
  const own = told.map((ids) => new Set(ids));
  const since = (id: string) => teller.get(id) ?? BEFORE;
  return (id, turn) =>
    since(id) < turn ||
    (eventOf.get(id)?.tellings ?? []).some((each) => since(each) < turn && own[turn]?.has(each) !== true);
}

/** The first turn at which each is named. */
function firstOf(turns: readonly (readonly string[])[]): Map<string, number> {
  const first = new Map<string, number>();
  for (const [turn, ids] of turns.entries()) for (const id of ids) if (!first.has(id)) first.set(id, turn);
  return first;
}

async function actors(tx: Transaction, profiles: readonly KnownProfile[]): Promise<ReadonlyMap<string, string>> {
  const rows = await tx.run(ACTORS, { ids: sortedSet(profiles.map(({ id }) => id)) });
  return new Map(rows.map((row) => [text(row, 'id'), text(row, 'actor')]));
}

interface Known {
  readonly actor: (id: string) => boolean;
  readonly event: (id: string) => boolean;
  /** Of what is only its own: quotes and claims. */
  readonly own: boolean;
}

function talliesWith(
  reading: Reading,
  named: readonly KnownProfile[],
  actorOf: ReadonlyMap<string, string>,
  events: readonly string[],
  known: Known,
): Tallies {
  const entities = (kind: EntityKind) =>
    tally(
      named.filter((profile) => profile.kind === kind).flatMap(({ id }) => actorOf.get(id) ?? []),
      known.actor,
    );
  const own = (items: readonly { readonly id: string }[]) =>
    tally(
      items.map(({ id }) => id),
      () => known.own,
    );
  return {
    people: entities('person'),
    agencies: entities('agency'),
    places: entities('place'),
    events: tally(events, known.event),
    quotes: own(reading.quotes),
    claims: own(reading.claims),
  };
}

function tally(items: readonly string[], isKnown: (item: string) => boolean): Tally {
  const distinct = [...new Set(items)];
  const known = distinct.filter(isKnown).length;
  return { new: distinct.length - known, known };
}
