import type { StoredEvent } from '../model/graph.ts';
import type { EventFilter, EventOrder, Page, PageArgs } from '../model/query.ts';
import type { Engine } from './engine.ts';
import { timeline } from './event-pages.ts';
import { eventsOfActors } from './events.ts';
import { pageOfSorted } from './page.ts';
import { latestKey } from './page-query.ts';
import { degrees, MANY } from './pairs.ts';
import { sortKey } from './write/sort-key.ts';

/**
 * What each actor took part in, by date, a page an actor. The events of those who took part in little are read at once, in the same few calls however many
 * they are; those of the few who took part in much are paged by the database, one after the other.
 */
export async function actorEvents(
  engine: Engine,
  ids: readonly string[],
  [filter, order]: readonly [EventFilter, EventOrder],
  args: PageArgs,
): Promise<readonly Page<StoredEvent>[]> {
  const events = await degrees(engine, ids);
  const busy = new Set(ids.filter((id) => (events.get(id) ?? 0) >= MANY));
  const others = ids.filter((id) => !busy.has(id));
  const known = await eventsOfActors(engine, others, filter);
  const latest = order === 'latest';
  const paged = (found: readonly StoredEvent[]) => pageOfSorted(found, latest ? latestPlaceOf : placeOf, args, latest);
  const pages = new Map(others.map((id, index) => [id, paged(known[index] ?? [])] as const));
  for (const id of busy) pages.set(id, await timeline(engine, [id], filter, args, order));
  return ids.map((id) => pages.get(id) ?? paged([]));
}

/** Where an event stands in any list of events: cursors of one are those of another. */
function placeOf({ earliest, latest, id }: StoredEvent): string {
  return sortKey(earliest ?? latest, id);
}

function latestPlaceOf(event: StoredEvent): string {
  return latestKey(placeOf(event));
}
