import { type Counts, Tally } from './counts.ts';
import { familyOf, type MatchedClaims } from './match-claims.ts';
import { scoreSides } from './score-sides.ts';

/** Events found, held, dated; claims right; denials both ways. */
export function scoreClaims({ events, claims }: MatchedClaims): Counts {
  const tally = new Tally();
  for (const { event, hits, isPartial, who } of events) {
    tally.add('claims_turned', hits.filter(({ isTurned }) => isTurned).length);
    if (event.optional) continue;
    const kind = familyOf(event.type) === 'contact' ? 'contact' : 'office';
    const isDenial = event.stance === 'denies';
    tally.add('events');
    tally.add(`${kind}_events`);
    tally.add('denials', isDenial);
    const [best] = hits;
    if (best === undefined) {
      tally.add('events_partial', isPartial);
      continue;
    }
    const { claim, isShadeRight } = best;
    tally.add('denials_found', isDenial && isShadeRight);
    tally.add('events_found');
    tally.add(`${kind}_events_found`);
    tally.add('events_held', isShadeRight);
    tally.add('type_right', claim.type === event.type);
    const ids = [...who.values()];
    tally.add('participants_gold', ids.length);
    tally.add('participants_missing', ids.filter((id) => id === null || !claim.who.has(id)).length);
    tally.add('participants_extra', [...claim.who].filter((id) => !ids.includes(id)).length);
    if (event.date !== null) {
      tally.add('dated_found');
      tally.add('dates_right', claim.date === event.date);
    } else if (claim.date !== null) tally.add('dates_not_in_gold');
    const { pairs, right } = scoreSides(best, who);
    tally.add('sides', pairs);
    tally.add('sides_right', right);
  }
  for (const { claim, hit, isPartial } of claims) {
    tally.add('claims');
    if (claim.claim.stance === 'denies') {
      tally.add('denials_given');
      tally.add('denials_right', hit?.isShadeRight ?? false);
    }
    if (hit === null) tally.add('claims_partial', isPartial);
    else {
      tally.add('claims_pair_right', hit.isAlone);
      tally.add('claims_right', hit.isRight);
    }
  }
  return tally.counts;
}
