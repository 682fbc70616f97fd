import type { ActorNameFragment, EventType, Standing, TellingFragment } from '../api/queries.ts';
import { type Line, lineOf } from './line.ts';
import { oppositesIn, pairKey } from './opposites.ts';

/** An event as the page holds it. */
export type Telling = TellingFragment;

/** All that is told of contact between two. */
export interface Pair {
  readonly key: string;
  readonly one: ActorNameFragment;
  readonly other: ActorNameFragment;
  /** The latest first, those without a date last. */
  readonly tellings: readonly Telling[];
  /** Events that count: affirmed or disputed. */
  readonly contacts: number;
  /** Events that someone denies. */
  readonly denials: number;
  readonly types: readonly EventType[];
  /** The first and last day on which one that counts can have been. */
  readonly first: string | null;
  readonly last: string | null;
  readonly line: Line;
}

const NO_CONTACT: ReadonlySet<EventType> = new Set(['APPOINTMENT', 'DEPARTURE']);
const COUNTS: ReadonlySet<Standing> = new Set(['AFFIRMED', 'DISPUTED']);

/** Whether an event is one that two can have in common. */
export function isContact({ type, participants }: Telling): boolean {
  return !NO_CONTACT.has(type) && oppositesIn(participants).length > 0;
}

/** The pairs of some events, those with the most contacts first. `of`: only the pairs of this one, who then is `one`. */
export function pairsOf(tellings: readonly Telling[], of: string | null = null): readonly Pair[] {
  const found = new Map<string, { one: ActorNameFragment; other: ActorNameFragment; tellings: Telling[] }>();
  for (const telling of tellings.filter(isContact)) {
    for (const [one, other] of oppositesIn(telling.participants)) {
      if (of !== null && one.id !== of && other.id !== of) continue;
      const key = pairKey(one.id, other.id);
      const known =
        found.get(key) ?? (other.id === of ? { one: other, other: one, tellings: [] } : { one, other, tellings: [] });
      known.tellings.push(telling);
      found.set(key, known);
    }
  }
  return [...found].map(([key, pair]) => pairOf(key, pair)).sort(byContacts);
}

function pairOf(key: string, { one, other, tellings }: Pick<Pair, 'one' | 'other' | 'tellings'>): Pair {
  const counted = tellings.filter(({ standing }) => COUNTS.has(standing));
  const firsts = counted.flatMap(({ date }) => date?.earliest ?? []);
  const lasts = counted.flatMap(({ date }) => date?.latest ?? []);
  return {
    key,
    one,
    other,
    tellings: [...tellings].sort(byLatest),
    contacts: counted.length,
    denials: tellings.filter(({ standing }) => standing === 'DENIED' || standing === 'DISPUTED').length,
    types: [...new Set(tellings.map(({ type }) => type))],
    first: firsts.reduce<string | null>((least, day) => (least === null || day < least ? day : least), null),
    last: lasts.reduce<string | null>((most, day) => (most === null || day > most ? day : most), null),
    line: lineOf(tellings),
  };
}

function byLatest(a: Telling, b: Telling): number {
  return (b.date?.latest ?? '').localeCompare(a.date?.latest ?? '');
}

function byContacts(a: Pair, b: Pair): number {
  return b.contacts - a.contacts || b.tellings.length - a.tellings.length || a.other.name.localeCompare(b.other.name);
}
