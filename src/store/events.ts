import type { StoredEvent } from '../model/graph.ts';
import type { EventFilter } from '../model/query.ts';
import { eventPasses } from './admit.ts';
import { besideDenials } from './disputes.ts';
import type { Engine } from './engine.ts';
import { TELLING_FIELDS, tellingRecord } from './event-record.ts';
import { groupBy } from './group.ts';
import { byProfiles } from './profile-filter.ts';
import { map, text } from './row.ts';
import { visibleDealings } from './visible-dealings.ts';
import { wholeEvents } from './whole-events.ts';

const BY_IDS = `UNWIND $ids AS id MATCH (n:Event {id: id}) RETURN n ${TELLING_FIELDS} AS n ORDER BY n.id`;

const OF_ARTICLES = `UNWIND $ids AS of MATCH (a:Article {id: of})<-[:IN_ARTICLE]-(c:Claim)-[:ABOUT]->(n:Event)
WITH DISTINCT of, n RETURN of, n ${TELLING_FIELDS} AS n ORDER BY of, n.sort`;

/** Events by the id of any of their tellings, in the order of the ids; null for one that is not there. The same few calls, however many ids. */
export async function eventsByIds(engine: Engine, ids: readonly string[]): Promise<readonly (StoredEvent | null)[]> {
  if (ids.length === 0) return [];
  const rows = await engine.read(BY_IDS, { ids: [...new Set(ids)].sort() });
  const events = await standing(engine, rows.map((row) => map(row, 'n')).map(tellingRecord));
  return ids.map((id) => events.get(id) ?? null);
}

/** What each actor took part in, of every standing unless the filter says otherwise, by date. The same few calls, however many actors. */
export async function eventsOfActors(
  engine: Engine,
  ids: readonly string[],
  filter: EventFilter = {},
): Promise<readonly (readonly StoredEvent[])[]> {
  const asked = await byProfiles(engine, filter);
  const dealings = await visibleDealings(engine, ids, asked);
  return ids.map((id) =>
    (dealings.get(id) ?? []).filter((dealing) => eventPasses(dealing, asked)).map(({ event }) => event),
  );
}

/** The events that each article speaks of, by date. */
export async function eventsOfArticles(
  engine: Engine,
  ids: readonly string[],
): Promise<readonly (readonly StoredEvent[])[]> {
  if (ids.length === 0) return [];
  const rows = await engine.read(OF_ARTICLES, { ids: [...new Set(ids)].sort() });
  const events = await standing(engine, rows.map((row) => map(row, 'n')).map(tellingRecord));
  const groups = groupBy(rows, (row) => text(row, 'of'));
  return ids.map((id) => [
    ...new Set((groups.get(id) ?? []).flatMap((row) => events.get(text(map(row, 'n'), 'id')) ?? [])),
  ]);
}

/** The events of tellings as they stand, by the id of each telling. */
async function standing(
  engine: Engine,
  tellings: Parameters<typeof wholeEvents>[1],
): Promise<ReadonlyMap<string, StoredEvent>> {
  const events = (await wholeEvents(engine, tellings)).map((event) => ({ event }));
  const stood = await besideDenials(engine, events);
  return new Map(stood.flatMap(({ event }) => event.tellings.map((id) => [id, event] as const)));
}
