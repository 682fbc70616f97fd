import { contactTypes } from '../model/event-types.ts';
import type { CorpusArticle } from './load-corpus.ts';
import type { LocatedAnnotation, LocatedEvent } from './locate.ts';

/** How far two annotators agree on the same articles; shares of 1, null where nothing was to be judged. */
export interface Agreement {
  readonly articles: number;
  /** F1 of events: of the same family, with triggers at most 40 code units apart. Optional ones don't count. */
  readonly events: number | null;
  /** F1 of pairs of parties of affirmed, actual contacts. */
  readonly pairs: number | null;
  /** Of the events that both have. */
  readonly type: number | null;
  readonly shade: number | null;
  readonly parties: number | null;
  readonly date: number | null;
}

const NEAR = 40;

/** Agreement on the articles that both have. */
export function agreementOf(first: readonly CorpusArticle[], second: readonly CorpusArticle[]): Agreement {
  const others = new Map(second.map(({ annotation }) => [annotation.id, annotation]));
  const both = first.flatMap(({ annotation }) => {
    const other = others.get(annotation.id);
    return other === undefined ? [] : [[annotation, other] as const];
  });
  const matches = both.flatMap(([one, other]) => matchesOf(one, other));
  const back = both.flatMap(([one, other]) => matchesOf(other, one));
  const found = matches.flatMap(({ event, match }) => (match === undefined ? [] : [{ event, match }]));
  const foundBack = back.filter(({ match }) => match !== undefined).length;
  const share = (isSame: (a: LocatedEvent, b: LocatedEvent) => boolean) =>
    ratio(found.filter(({ event, match }) => isSame(event, match)).length, found.length);
  const pairs = both.map(([one, other]) => [pairsOf(one), pairsOf(other)] as const);
  const sum = (count: (a: ReadonlySet<string>, b: ReadonlySet<string>) => number) =>
    pairs.reduce((all, [a, b]) => all + count(a, b), 0);
  return {
    articles: both.length,
    events: ratio(found.length + foundBack, matches.length + back.length),
    pairs: ratio(
      2 * sum((a, b) => [...a].filter((pair) => b.has(pair)).length),
      sum((a, b) => a.size + b.size),
    ),
    type: share((a, b) => a.type === b.type),
    shade: share((a, b) => a.stance === b.stance && realisOf(a) === realisOf(b)),
    parties: share((a, b) => sameSet(new Set(a.parties.map(whoOf)), new Set(b.parties.map(whoOf)))),
    date: share((a, b) => a.date === b.date),
  };
}

function matchesOf(
  one: LocatedAnnotation,
  other: LocatedAnnotation,
): readonly { readonly event: LocatedEvent; readonly match: LocatedEvent | undefined }[] {
  return one.events
    .filter(({ optional, trigger }) => optional !== true && trigger !== null)
    .map((event) => ({
      event,
      match: other.events.find(
        (another) =>
          another.trigger !== null &&
          familyOf(another) === familyOf(event) &&
          Math.abs(another.trigger[0] - event.trigger![0]) <= NEAR,
      ),
    }));
}

function pairsOf({ events }: LocatedAnnotation): ReadonlySet<string> {
  const pairs = new Set<string>();
  for (const event of events) {
    if (familyOf(event) !== 'contact' || event.stance !== 'affirms' || realisOf(event) !== 'actual') continue;
    if (event.optional === true) continue;
    for (const [index, a] of event.parties.entries())
      for (const b of event.parties.slice(index + 1)) {
        if (a.who === null || b.who === null || a.who === b.who) continue;
        if (a.side === null || a.side !== b.side) pairs.add(JSON.stringify([a.who, b.who].toSorted()));
      }
  }
  return pairs;
}

const isContact = new Set<string>(contactTypes);
const familyOf = ({ type }: LocatedEvent) => (isContact.has(type) ? 'contact' : type);
const realisOf = ({ realis }: LocatedEvent) => realis ?? 'actual';
const whoOf = ({ who }: LocatedEvent['parties'][number]) => who;

function sameSet(a: ReadonlySet<unknown>, b: ReadonlySet<unknown>): boolean {
  return a.size === b.size && [...a].every((value) => b.has(value));
}

function ratio(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}
