import { contactsWithin } from '../model/contact-pairs.ts';
import type { StoredClaim, StoredEvent } from '../model/graph.ts';
import type { ContactFilter, ContactOf } from '../model/query.ts';
import { admitted, eventFits, whoMetWhom } from './admit.ts';
import type { Dealing } from './dealings.ts';
import type { Engine } from './engine.ts';
import { byProfiles, type ProfileFilter } from './profile-filter.ts';
import { visibleDealings } from './visible-dealings.ts';

type Counted = ContactOf['events'][number];

/** With whom each actor was in contact, most events first. The same few calls, however many actors. */
export async function contactsOfActors(
  engine: Engine,
  ids: readonly string[],
  filter: ContactFilter,
): Promise<readonly (readonly ContactOf[])[]> {
  const asked = await byProfiles(engine, filter);
  const dealings = await visibleDealings(engine, ids, asked);
  return ids.map((id) => contactsIn(id, dealings.get(id) ?? [], asked));
}

/** The contacts of one actor in what may be seen of it. */
function contactsIn(of: string, dealings: readonly Dealing[], filter: ProfileFilter): readonly ContactOf[] {
  const strict = whoMetWhom(filter);
  const counted = new Map<string, Counted[]>();
  const denials = new Map<string, number>();
  for (const { event, claims } of dealings) {
    const admittedClaims = admitted({ event, claims }, strict);
    const denied = eventFits(event, filter) && claims.some(isDenial);
    for (const other of contactsWithin(event, of)) {
      const known = counted.get(other);
      if (admittedClaims.length > 0) {
        if (known === undefined) counted.set(other, [{ event, claims: admittedClaims }]);
        else known.push({ event, claims: admittedClaims });
      }
      if (denied) denials.set(other, (denials.get(other) ?? 0) + 1);
    }
  }
  return [...counted]
    .map(([other, events]) => contactOf(of, other, events, denials.get(other) ?? 0))
    .sort((a, b) => b.eventCount - a.eventCount || compare(b.last ?? '', a.last ?? '') || compare(a.with, b.with));
}

function isDenial(claim: StoredClaim): boolean {
  return claim.stance === 'denies' && claim.certainty !== 'possible';
}

function contactOf(of: string, other: string, events: readonly Counted[], denials: number): ContactOf {
  const newest = [...events].sort((a, b) => compare(when(b.event), when(a.event)) || compare(a.event.id, b.event.id));
  const bounds = events.flatMap(({ event }) => [event.earliest, event.latest].filter((day) => day !== null)).sort();
  return {
    of,
    with: other,
    events: newest,
    eventCount: events.length,
    first: bounds[0] ?? null,
    last: bounds.at(-1) ?? null,
    types: distinct(events.map(({ event }) => event.type)),
    levels: distinct(events.map(({ event }) => event.level)),
    denials,
  };
}

function when(event: StoredEvent): string {
  return event.earliest ?? event.latest ?? '';
}

function distinct<T extends string>(items: readonly T[]): readonly T[] {
  return [...new Set(items)].sort();
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
