import type { StoredEvent } from '../model/graph.ts';
import type { Reader } from './engine.ts';
import { type ActorOf, classKey, eventsOfTellings, profilesIn } from './event-classes.ts';
import { TELLING_FIELDS, type Telling, tellingRecord } from './event-record.ts';
import { actorsOfProfiles } from './profiles.ts';
import { map } from './row.ts';

/** A day holds a day's news; a vaguer date may hold a year's, so there one begins at somebody who takes part. */
const ON_DAYS = `UNWIND $slots AS slot MATCH (e:Event {slot: slot}) RETURN e ${TELLING_FIELDS} AS n ORDER BY e.id`;

const OF_ACTORS_IN = `UNWIND $rows AS row MATCH (p:Profile {actor: row.actor})-[:PARTICIPATED]->(e:Event)
WHERE e.slot = row.slot WITH DISTINCT e RETURN e ${TELLING_FIELDS} AS n ORDER BY e.id`;

/**
 * The events that tellings are part of, with all that other articles tell of them under other names, in the order of the tellings. They stand as their own claims
 * say; see `besideDenials`.
 */
export async function wholeEvents(engine: Reader, tellings: readonly Telling[]): Promise<readonly StoredEvent[]> {
  const actorOf = await actorsOfProfiles(engine, profilesIn(tellings));
  const others = await sharingSlots(engine, tellings, actorOf);
  const known = new Set(tellings.map(({ id }) => id));
  const added = others.filter(({ id }) => !known.has(id));
  const more = await actorsOfProfiles(
    engine,
    [...profilesIn(added)].filter((id) => !actorOf.has(id)),
  );
  const actors = new Map([...actorOf, ...more]);
  const wanted = new Set(tellings.map((telling) => classKey(telling, actors)));
  const all = [...tellings, ...added.filter((telling) => wanted.has(classKey(telling, actors)))];
  return eventsOfTellings(all, actors);
}

async function sharingSlots(
  engine: Reader,
  tellings: readonly Telling[],
  actorOf: ActorOf,
): Promise<readonly Telling[]> {
  const shared = tellings.filter(({ id, slot }) => slot !== id);
  const days = [...new Set(shared.filter(isOfDay).map(({ slot }) => slot))].sort();
  const rows = new Map<string, { readonly slot: string; readonly actor: string }>();
  for (const { slot, parts } of shared.filter((telling) => !isOfDay(telling))) {
    const actor = parts.flatMap(({ profile }) => (profile === null ? [] : (actorOf.get(profile) ?? []))).at(-1);
    if (actor !== undefined) rows.set(`${slot}\n${actor}`, { slot, actor });
  }
  const found = [
    ...(days.length === 0 ? [] : await engine.read(ON_DAYS, { slots: days })),
    ...(rows.size === 0 ? [] : await engine.read(OF_ACTORS_IN, { rows: [...rows.values()] })),
  ];
  return [
    ...new Map(found.map((row) => tellingRecord(map(row, 'n'))).map((telling) => [telling.id, telling])).values(),
  ];
}

function isOfDay({ earliest, latest }: Telling): boolean {
  return earliest !== null && earliest === latest;
}
