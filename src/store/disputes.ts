import { contactsWithin, isContactType } from '../model/contact-pairs.ts';
import { EVENT_TYPES } from '../model/event-types.ts';
import type { StoredEvent } from '../model/graph.ts';
import { seen } from './admit.ts';
import { type Dealing, denialsOf } from './dealings.ts';
import type { Engine } from './engine.ts';
import type { ProfileFilter } from './profile-filter.ts';

/**
 * Events as they stand beside what is denied of those who take part: an affirmed one is disputed when a denial speaks of it, be it of this event or of a period
 * that it lies in. So an event is disputed wherever it is asked for. Only denials count that a filter lets see.
 */
export async function besideDenials<T extends { readonly event: StoredEvent }>(
  engine: Engine,
  items: readonly T[],
  filter: ProfileFilter = {},
): Promise<readonly T[]> {
  const actors = items.filter(isOpen).flatMap(({ event }) => event.participants.flatMap(({ actor }) => actor ?? []));
  const found = await denialsOf(engine, actors);
  const denials = [...new Map([...found.values()].flat().map((denial) => [denial.event.id, denial])).values()]
    .flatMap((denial) => seen(denial, filter) ?? [])
    .filter(({ event }) => event.standing === 'DENIED');
  if (denials.length === 0) return items;
  return items.map((item) =>
    isOpen(item) && denials.some((denial) => covers(denial, item.event))
      ? { ...item, event: { ...item.event, standing: 'DISPUTED' } }
      : item,
  );
}

/** Whether a denial may speak of it: a contact that is affirmed and dated. */
function isOpen({ event: { standing, type, earliest, latest } }: { readonly event: StoredEvent }): boolean {
  return standing === 'AFFIRMED' && isContactType(type) && earliest !== null && latest !== null;
}

/**
 * Whether a denial speaks of an event: of the same type, or of any contact; of the same level; of people who were in contact in it; and the event is dated
 * within the denial's period, which ends with the publication of the denial when nothing else ends it.
 */
function covers({ event: denied, claims }: Dealing, event: StoredEvent): boolean {
  if (denied.level !== event.level || (denied.type !== event.type && !EVENT_TYPES[denied.type].deniesAll)) return false;
  const published = claims
    .flatMap(({ publishedAt }) => publishedAt?.slice(0, 10) ?? [])
    .sort()
    .at(-1);
  const until = denied.latest ?? published ?? '9999';
  return (
    (event.latest ?? '') >= (denied.earliest ?? '') && (event.earliest ?? '') <= until && hadContact(denied, event)
  );
}

/** Whether all who were in contact in the one were so in the other. */
function hadContact(denied: StoredEvent, event: StoredEvent): boolean {
  return denied.participants.every(({ actor }) => {
    if (actor === null) return false;
    const others = contactsWithin(denied, actor);
    const met = contactsWithin(event, actor);
    return others.length > 0 && others.every((other) => met.includes(other));
  });
}
