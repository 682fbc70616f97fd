import type { StoredEvent } from '../model/graph.ts';
import type { EventFilter } from '../model/query.ts';
import { admitted, eventFits, seen } from './admit.ts';
import { type Dealing, dealingsOf } from './dealings.ts';
import type { Engine } from './engine.ts';

/** What each actor took part in, as far as a filter lets it be seen, by date. One call, however many actors. */
export async function eventsWithin(
  engine: Engine,
  ids: readonly string[],
  filter: EventFilter,
): Promise<readonly (readonly StoredEvent[])[]> {
  const dealings = await dealingsOf(engine, ids);
  return ids.map((id) =>
    (dealings.get(id) ?? []).flatMap((dealing) => {
      const visible = seen(dealing, filter);
      return visible !== null && isWanted(visible, filter) ? [visible.event] : [];
    }),
  );
}

function isWanted(dealing: Dealing, filter: EventFilter): boolean {
  const { event } = dealing;
  const actors = new Set(event.participants.map(({ entity }) => entity));
  return (
    eventFits(event, filter) &&
    admitted(dealing, filter).length > 0 &&
    (filter.standings == null || filter.standings.includes(event.standing)) &&
    (filter.article == null || event.articles.includes(filter.article)) &&
    (filter.participants == null || filter.participants.every((actor) => actors.has(actor)))
  );
}
