import { contactsWithin } from '../model/contact-pairs.ts';
import type { StoredClaim, StoredEvent } from '../model/graph.ts';
import type { EventFilter } from '../model/query.ts';
import { standingOf } from '../model/standing.ts';
import { atLeast } from './certainty.ts';
import type { Dealing } from './dealings.ts';
import type { ProfileFilter } from './profile-filter.ts';

/** What counts when a filter does not say: "who met whom" is affirmed and took place, for certain or probably. */
const DEFAULT_STANCE = ['affirms'] as const;
const DEFAULT_REALIS = ['actual'] as const;

/**
 * The filter with its defaults in place. Claimants, publishers and places are to be given by profiles here and below; see `byProfiles`.
 */
export function whoMetWhom(filter: ProfileFilter): ProfileFilter {
  return {
    ...filter,
    stance: filter.stance ?? DEFAULT_STANCE,
    realis: filter.realis ?? DEFAULT_REALIS,
    minCertainty: filter.minCertainty ?? 'probable',
  };
}

/**
 * What one may see of an event: the claims published by `asOf` and made by the claimants asked for, and the standing that these give it. Null when none is left.
 */
export function seen({ event, claims }: Dealing, filter: ProfileFilter): Dealing | null {
  const visible = claims.filter((claim) => publishedBy(claim, filter) && claimedBy(claim, filter));
  if (visible.length === 0) return null;
  if (visible.length === claims.length) return { event, claims };
  const articles = [...new Set(visible.map(({ article }) => article))].sort();
  return { event: { ...event, standing: standingOf(visible), articles }, claims: visible };
}

/** The claims that a filter admits, without any default; none when the event itself does not fit. */
export function admitted({ event, claims }: Dealing, filter: ProfileFilter): readonly StoredClaim[] {
  if (!eventFits(event, filter)) return [];
  const certainties = filter.minCertainty == null ? null : atLeast(filter.minCertainty);
  return claims.filter(
    (claim) =>
      isIn(claim.stance, filter.stance) &&
      isIn(claim.realis, filter.realis) &&
      isIn(claim.certainty, certainties) &&
      publishedBy(claim, filter) &&
      claimedBy(claim, filter),
  );
}

/** Whether an event is one that a filter asks for: it fits itself, and some claim about it does. */
export function eventPasses(dealing: Dealing, filter: EventFilter & ProfileFilter): boolean {
  const { event } = dealing;
  return (
    isIn(event.standing, filter.standings) &&
    (filter.article == null || event.articles.includes(filter.article)) &&
    (filter.participants ?? []).every((id) => event.participants.some(({ actor }) => actor === id)) &&
    eventHasSources(event, filter) &&
    eventJoins(event, filter.groups ?? []) &&
    admitted(dealing, filter).length > 0
  );
}

/** Whether as many articles say something of it as a filter asks for. */
export function eventHasSources({ articles }: StoredEvent, { minSources, maxSources }: EventFilter): boolean {
  return (minSources == null || articles.length >= minSources) && (maxSources == null || articles.length <= maxSources);
}

/** Whether it is contact between different actors of every two groups, or, of one group, of an actor of it with anybody. */
export function eventJoins(event: StoredEvent, groups: readonly (readonly string[])[]): boolean {
  const met = (group: readonly string[]) => group.flatMap((id) => contactsWithin(event, id));
  return groups.every((group, index) => {
    const others = groups.filter((_, place) => place !== index);
    return others.length === 0
      ? met(group).length > 0
      : others.every((other) => met(group).some((id) => other.includes(id)));
  });
}

/** Type, level, place, and whether earliest..latest overlaps from..to. */
export function eventFits(event: StoredEvent, filter: ProfileFilter): boolean {
  return (
    isIn(event.type, filter.types) &&
    isIn(event.level, filter.levels) &&
    (filter.places == null || (event.place !== null && filter.places.includes(event.place))) &&
    (filter.undated !== 'exclude' || event.earliest !== null || event.latest !== null) &&
    (filter.from == null || (event.latest ?? '9999') >= filter.from) &&
    (filter.to == null || (event.earliest ?? '') <= filter.to)
  );
}

function publishedBy(claim: StoredClaim, { asOf }: ProfileFilter): boolean {
  return asOf == null || (claim.publishedAt !== null && claim.publishedAt.slice(0, asOf.length) <= asOf);
}

function claimedBy({ accordingTo }: StoredClaim, filter: ProfileFilter): boolean {
  const [head] = accordingTo;
  return (
    (filter.accordingTo == null || accordingTo.some((claimant) => filter.accordingTo?.includes(claimant))) &&
    (filter.publishers == null || (head !== undefined && filter.publishers.includes(head)))
  );
}

function isIn<T>(value: T, allowed: readonly T[] | null | undefined): boolean {
  return allowed == null || allowed.includes(value);
}
