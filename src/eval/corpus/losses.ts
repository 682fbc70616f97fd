import { type Counts, Tally } from './counts.ts';
import { familyOf, type MatchedClaims, type MeasuredEvent } from './match-claims.ts';
import type { Matched } from './matched.ts';
import { type PartyVerdict, partyVerdict } from './party-words.ts';

/** Where required events end, from the first step that fails to the last; each event is in one class. */
export const losses = [
  ['trigger unknown', 'no claim near its words; its parties are rightly mentioned'],
  ['trigger and party unknown', 'no claim near its words, and a party of it is not rightly mentioned'],
  ['other family', 'claims near its words tell an appointment or departure for a contact, or the other way round'],
  ['party without entity', 'the reading knows nobody of that name'],
  ['party without mention', 'no mention at the words that stand for a party'],
  ['party left open', 'a mention there that means nobody'],
  ['party with wrong mention', 'a mention there that means somebody else'],
  ['party not said', 'rightly mentioned as far as said; a party has no words there'],
  ['party not chosen', 'rightly mentioned, and not in the claim'],
  ['shade', 'found, with another stance or realis'],
  ['type', 'found and held, as another type'],
  ['extra party', 'somebody takes part who does not'],
  ['party missing', 'not all who take part'],
  ['date', 'another date'],
  ['right', 'in everything above'],
] as const satisfies readonly (readonly [name: string, says: string])[];

export type Loss = (typeof losses)[number][0];

/** Counts the required events of an article by where they end. */
export function scoreLosses(matched: Matched, { events }: MatchedClaims): Counts {
  const tally = new Tally();
  for (const event of events) if (!event.event.optional) tally.add(lossOf(matched, event));
  return tally.counts;
}

const UNMENTIONED: readonly (readonly [PartyVerdict, Loss])[] = [
  ['nobody', 'party without entity'],
  ['unmentioned', 'party without mention'],
  ['open', 'party left open'],
  ['another', 'party with wrong mention'],
];

export function lossOf(matched: Matched, { event, hits, near, who }: MeasuredEvent): Loss {
  const [best] = hits;
  if (best !== undefined) {
    if (!best.isShadeRight) return 'shade';
    if (best.claim.type !== event.type) return 'type';
    if (!best.isAlone) return 'extra party';
    if ([...who.values()].some((id) => id === null || !best.claim.who.has(id))) return 'party missing';
    return best.claim.date === event.date ? 'right' : 'date';
  }
  const parties = event.row.parties.filter((party) => party.who !== null && who.has(party.who));
  const verdicts = new Set(
    parties.map(({ who: name, as, span }) =>
      as === null || span === null
        ? matched.who(name!) === null
          ? 'nobody'
          : 'unsaid'
        : partyVerdict(matched, { who: name!, as, span }),
    ),
  );
  const unmentioned = UNMENTIONED.find(([verdict]) => verdicts.has(verdict))?.[1];
  if (near.length === 0) return unmentioned === undefined ? 'trigger unknown' : 'trigger and party unknown';
  if (!near.some(({ type }) => familyOf(type) === familyOf(event.type))) return 'other family';
  return unmentioned ?? (verdicts.has('unsaid') ? 'party not said' : 'party not chosen');
}
