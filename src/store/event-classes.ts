import type { PartTaken, StoredEvent } from '../model/graph.ts';
import type { EventType } from '../model/reading.ts';
import { standingOfSaid } from '../model/standing.ts';
import { sortedSet } from '../resolve/profile.ts';
import type { Telling } from './event-record.ts';
import { groupBy } from './group.ts';
import { mergeParts } from './merge-parts.ts';

/** Of types that name one occasion, the particular one first. */
const PARTICULAR: readonly EventType[] = ['MEETING'];

/** From profiles to actors. */
export type ActorOf = ReadonlyMap<string, string>;

/** The profiles that tellings speak of, their places too. */
export function profilesIn(tellings: Iterable<Telling>): ReadonlySet<string> {
  const profiles = new Set<string>();
  for (const { parts, place } of tellings) {
    for (const { profile } of parts) if (profile !== null) profiles.add(profile);
    if (place !== null) profiles.add(place);
  }
  return profiles;
}

/** What tellings of one event have in common: the slot, and the set of people who take part as they are known today. */
export function classKey({ slot, parts }: Telling, actorOf: ActorOf): string {
  const actors = sortedSet(parts.flatMap(({ profile }) => (profile === null ? [] : (actorOf.get(profile) ?? profile))));
  return [slot, ...actors].join('\n');
}

/**
 * Events of the API from tellings: a pure function of these and of whom their profiles mean, so that a merge and its undo need to touch no event.
 * In the order of the first telling of each.
 */
export function eventsOfTellings(tellings: readonly Telling[], actorOf: ActorOf): readonly StoredEvent[] {
  return [...groupBy(tellings, (telling) => classKey(telling, actorOf)).values()].map((same) => merged(same, actorOf));
}

function merged(tellings: readonly Telling[], actorOf: ActorOf): StoredEvent {
  const sorted = [...tellings].sort((a, b) => (a.id < b.id ? -1 : 1));
  const [first] = sorted;
  if (first === undefined) throw new RangeError('expected a telling, got none');
  const parts = sorted.flatMap((telling) =>
    telling.parts.map(({ profile, role, side, words }): PartTaken => {
      return { actor: profile === null ? null : (actorOf.get(profile) ?? profile), role, side, words };
    }),
  );
  return {
    kind: 'event',
    id: first.id,
    type: sorted.find(({ type }) => PARTICULAR.includes(type))?.type ?? first.type,
    level: first.level,
    participants: mergeParts(parts, ({ actor }) => actor),
    edtf: first.edtf,
    earliest: first.earliest,
    latest: first.latest,
    dateText: sortedSet(sorted.flatMap(({ dateText }) => dateText ?? []))[0] ?? null,
    place: sortedSet(sorted.flatMap(({ place }) => place ?? []))[0] ?? null,
    standing: standingOfSaid(sorted.flatMap((telling) => telling.said)),
    articles: sortedSet(sorted.flatMap(({ articles }) => articles)),
    tellings: sorted.map(({ id }) => id),
  };
}
