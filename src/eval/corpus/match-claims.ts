import type { Claim, EventType, Participant } from '../../model/reading.ts';
import type { GoldEvent } from './gold.ts';
import type { Matched } from './matched.ts';

/** A claim of the reading as it is measured. */
export interface MeasuredClaim {
  readonly claim: Claim;
  /** Its place among the reading's claims. */
  readonly index: number;
  readonly type: EventType;
  readonly participants: readonly Participant[];
  /** Ids of its parties that have a name. */
  readonly who: ReadonlySet<string>;
  readonly date: string | null;
}

/** A claim that tells a gold event. */
export interface Hit {
  readonly claim: MeasuredClaim;
  readonly event: GoldEvent;
  /** Stance and realis are the gold's. */
  readonly isShadeRight: boolean;
  /** Nobody takes part who does not in the gold. */
  readonly isAlone: boolean;
  /** Sender and recipient the other way round. */
  readonly isTurned: boolean;
  /** Right in everything: shade, parties, date, direction. */
  readonly isRight: boolean;
}

/** A gold event with the claims that tell it, the best first. */
export interface MeasuredEvent {
  readonly event: GoldEvent;
  readonly hits: readonly Hit[];
  /** A claim near the words shares one party of two. */
  readonly isPartial: boolean;
  /** The ids of those who are to be found, by name; null where the reading has nobody of that name. */
  readonly who: ReadonlyMap<string, string | null>;
  /** Claims of any kind near its words. */
  readonly near: readonly MeasuredClaim[];
}

/** Events and claims of an article, told from each other. */
export interface MatchedClaims {
  readonly events: readonly MeasuredEvent[];
  readonly claims: readonly { readonly claim: MeasuredClaim; readonly hit: Hit | null; readonly isPartial: boolean }[];
}

/** Code units between a trigger of the gold and one of the reading that may tell the same. */
const NEAR = 60;

export type Family = 'contact' | 'APPOINTMENT' | 'DEPARTURE';

/** Every contact is one family; appointments and departures are one each. */
export function familyOf(type: EventType): Family {
  return type === 'APPOINTMENT' || type === 'DEPARTURE' ? type : 'contact';
}

/**
 * A gold contact is told by a claim of its family that shares a pair of parties of both sides with it (one party where the gold names
 * one), near its words or of its type; an appointment or departure by its person near its words.
 */
export function matchClaims(matched: Matched): MatchedClaims {
  const claims = measuredClaims(matched);
  const inOrder = matched.gold.events.toSorted((a, b) => Number(a.optional) - Number(b.optional));
  const events = inOrder.map((event) => measureEvent(matched, event, claims));
  const hits = new Map<MeasuredClaim, Hit>();
  for (const event of events)
    for (const hit of event.hits) {
      const before = hits.get(hit.claim);
      if (before === undefined || (hit.isRight && !before.isRight)) hits.set(hit.claim, hit);
    }
  const partial = new Set(events.flatMap(({ partialClaims }) => partialClaims));
  return {
    events,
    claims: claims.map((claim) => ({ claim, hit: hits.get(claim) ?? null, isPartial: partial.has(claim) })),
  };
}

function measuredClaims({ reading }: Matched): readonly MeasuredClaim[] {
  const events = new Map(reading.events.map((event) => [event.id, event]));
  const dates = new Map(reading.dates.map((date) => [date.id, date.edtf]));
  return reading.claims.map((claim, index) => {
    const { type, participants, date } = events.get(claim.event)!;
    return {
      claim,
      index,
      type,
      participants,
      who: new Set(participants.flatMap(({ entity }) => entity ?? [])),
      date: date === null ? null : (dates.get(date) ?? null),
    };
  });
}

function measureEvent(
  matched: Matched,
  event: GoldEvent,
  claims: readonly MeasuredClaim[],
): MeasuredEvent & { readonly partialClaims: readonly MeasuredClaim[] } {
  const family = familyOf(event.type);
  const who = whoCounts(matched, event);
  const across = pairsAcross(event, [...who.keys()]);
  const isNear = nearTo(matched, event);
  const found: { readonly hit: Hit; readonly near: boolean; readonly shared: number }[] = [];
  const partialClaims: MeasuredClaim[] = [];
  for (const claim of claims) {
    if (familyOf(claim.type) !== family) continue;
    const shared = new Set([...who].flatMap(([name, id]) => (id !== null && claim.who.has(id) ? [name] : [])));
    const near = isNear(claim);
    const isShared = who.size > 1 ? across.some(([a, b]) => shared.has(a) && shared.has(b)) : shared.size > 0;
    if (isShared) {
      if (near || (who.size > 1 && claim.type === event.type))
        found.push({ hit: hitOf(matched, event, who, claim), near, shared: shared.size });
    } else if (shared.size === 1 && near) partialClaims.push(claim);
  }
  const inOrder = found.toSorted(
    (a, b) =>
      Number(b.hit.isShadeRight) - Number(a.hit.isShadeRight) || Number(b.near) - Number(a.near) || b.shared - a.shared,
  );
  return {
    event,
    hits: inOrder.map(({ hit }) => hit),
    isPartial: partialClaims.length > 0,
    partialClaims,
    who,
    near: claims.filter(isNear),
  };
}

/** Whom a claim must name: of an appointment or departure the persons, where it has any. */
function whoCounts({ gold, who }: Matched, event: GoldEvent): ReadonlyMap<string, string | null> {
  const persons = event.participants.filter((name) => gold.persons.includes(name));
  const names = familyOf(event.type) !== 'contact' && persons.length > 0 ? persons : event.participants;
  return new Map(names.map((name) => [name, who(name)]));
}

function nearTo({ find }: Matched, event: GoldEvent): (claim: MeasuredClaim) => boolean {
  const isOffice = familyOf(event.type) !== 'contact';
  const start = find(event.in)[0]?.[0] ?? 0;
  const places = find(event.at).map(([from]) => from);
  const told = isOffice ? places : places.filter((from) => from >= start).slice(0, 1);
  const spots = told.length > 0 ? told : [start];
  return ({ claim }) =>
    spots.some(
      (spot) => Math.abs(claim.trigger.start - spot) <= NEAR || (!isOffice && claim.start <= spot && spot < claim.end),
    );
}

function hitOf(
  { who: idOf }: Matched,
  event: GoldEvent,
  who: ReadonlyMap<string, string | null>,
  claim: MeasuredClaim,
): Hit {
  const known = new Set([...who.values(), ...event.participants.map(idOf)]);
  const isShadeRight = claim.claim.stance === event.stance && claim.claim.realis === event.realis;
  const isAlone = [...claim.who].every((id) => known.has(id));
  const first = idOf(event.participants[0]!);
  const isTurned =
    (event.type === 'MESSAGE' || event.type === 'INVITATION') &&
    claim.who.size > 1 &&
    claim.participants.some(({ role, entity }) => (role === 'recipient' || role === 'callee') && entity === first);
  const isDated = event.date === null || claim.date === null || claim.date === event.date;
  return { claim, event, isShadeRight, isAlone, isTurned, isRight: isShadeRight && isAlone && isDated && !isTurned };
}

/** The pairs of some parties of an event that stand on both sides; all pairs where the gold tells no sides. */
export function pairsAcross(event: GoldEvent, names: readonly string[]): readonly (readonly [string, string])[] {
  const first = event.firstSide === undefined ? null : new Set(event.participants.slice(0, event.firstSide));
  return names.flatMap((a, index) =>
    names.slice(index + 1).flatMap((b) => (first === null || first.has(a) !== first.has(b) ? [[a, b] as const] : [])),
  );
}
