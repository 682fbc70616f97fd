import { contactsWithin } from '../model/contact-pairs.ts';
import type { StoredClaim, StoredEvent } from '../model/graph.ts';
import type { ContactOf } from '../model/query.ts';
import { admitted, eventFits, whoMetWhom } from './admit.ts';
import { type Dealing, dealingsOfPairs } from './dealings.ts';
import type { Engine } from './engine.ts';
import { type Pair, pairKey } from './pairs.ts';
import type { ProfileFilter } from './profile-filter.ts';
import { visible } from './visible-dealings.ts';

type Counted = ContactOf['events'][number];

/**
 * What counts as contact in each pair, by `pairKey`; pairs in which nothing does are left out. The same few calls, however many pairs.
 */
export async function contactsOfPairs(
  engine: Engine,
  pairs: readonly Pair[],
  filter: ProfileFilter,
): Promise<ReadonlyMap<string, ContactOf>> {
  const dealings = await visible(engine, await dealingsOfPairs(engine, pairs), filter);
  return new Map(
    pairs.flatMap((pair) => {
      const contact = contactIn(pair, dealings.get(pairKey(pair)) ?? [], filter);
      return contact === null ? [] : [[pairKey(pair), contact] as const];
    }),
  );
}

/** The contact of two in what may be seen of what both took part in; null where none counts. */
function contactIn([of, other]: Pair, dealings: readonly Dealing[], filter: ProfileFilter): ContactOf | null {
  const strict = whoMetWhom(filter);
  const counted: Counted[] = [];
  let denials = 0;
  for (const { event, claims } of dealings) {
    if (!contactsWithin(event, of).includes(other)) continue;
    const admittedClaims = admitted({ event, claims }, strict);
    if (admittedClaims.length > 0) counted.push({ event, claims: admittedClaims });
    if (eventFits(event, filter) && claims.some(isDenial)) denials += 1;
  }
  return counted.length === 0 ? null : contactOf(of, other, counted, denials);
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
