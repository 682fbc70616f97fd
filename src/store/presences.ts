import { EVENT_TYPES } from '../model/event-types.ts';
import type { StoredEvent } from '../model/graph.ts';
import type { Occasion, Presence } from '../model/query.ts';
import type { Engine } from './engine.ts';
import { TELLING_FIELDS, type Telling, tellingRecord } from './event-record.ts';
import { map, text } from './row.ts';
import { wholeEvents } from './whole-events.ts';

/** The events of an actor that took place somewhere, and what took place there at a time that overlaps theirs. */
const SAME_PLACE = `MATCH (p:Profile {actor: $of})-[:PARTICIPATED]->(e:Event)-[:AT]->(l:Profile)
WHERE e.standing IN ['AFFIRMED', 'DISPUTED'] AND e.type IN $types AND ($places IS NULL OR l.actor IN $places)
MATCH (m:Profile {actor: l.actor})<-[:AT]-(o:Event)
WHERE o.standing IN ['AFFIRMED', 'DISPUTED'] AND o.type IN $types AND o.earliest <= e.latest AND o.latest >= e.earliest
RETURN DISTINCT e ${TELLING_FIELDS} AS own, o ${TELLING_FIELDS} AS other ORDER BY own.id, other.id`;

/** The types of events that have a place of their own. */
const PLACED = Object.entries(EVENT_TYPES).flatMap(([type, { placed }]) => (placed ? [type] : []));

/** Days between the bounds of a date, at most, so that it says when somebody was there: "in May" does, "in 2018" does not. */
const MOST_DAYS = 31;

const DAY = 24 * 60 * 60 * 1000;

/**
 * Who is told to have been at the same place as an actor on the same days, whether or not they met, the most occasions first. Dates must be told to the month at
 * the least. @param places ids of places: only there; null for everywhere
 */
export async function presencesBeside(
  engine: Engine,
  of: string,
  places: readonly string[] | null,
): Promise<readonly Presence[]> {
  const rows = await engine.read(SAME_PLACE, { of, places, types: PLACED });
  const tellings = new Map<string, Telling>();
  for (const row of rows) {
    for (const telling of [tellingRecord(map(row, 'own')), tellingRecord(map(row, 'other'))]) {
      tellings.set(telling.id, telling);
    }
  }
  const events = new Map<string, StoredEvent>();
  for (const event of await wholeEvents(engine, [...tellings.values()])) {
    for (const id of event.tellings) events.set(id, event);
  }
  const occasions = new Map<string, Map<string, Occasion>>();
  for (const row of rows) {
    const own = events.get(text(map(row, 'own'), 'id'));
    const other = events.get(text(map(row, 'other'), 'id'));
    if (own === undefined || other === undefined || !tellsWhen(own) || !tellsWhen(other)) continue;
    for (const { actor } of other.participants) {
      if (actor === null || actor === of) continue;
      const known = occasions.get(actor) ?? new Map<string, Occasion>();
      occasions.set(actor, known.set(`${own.id}\n${other.id}`, { own, other }));
    }
  }
  return [...occasions]
    .map(([actor, found]) => ({ actor, occasions: [...found.values()] }))
    .sort((a, b) => b.occasions.length - a.occasions.length || (a.actor < b.actor ? -1 : 1));
}

function tellsWhen({ earliest, latest }: StoredEvent): boolean {
  return earliest !== null && latest !== null && Date.parse(latest) - Date.parse(earliest) <= MOST_DAYS * DAY;
}
