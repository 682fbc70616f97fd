import { type Counts, Tally } from './counts.ts';
import { familyOf, type MatchedClaims, pairsAcross } from './match-claims.ts';
import type { Matched } from './matched.ts';

/** What "who met whom" would show of an article: distinct pairs of parties of both sides of affirmed, actual contacts; of one side they neither count nor harm. */
export function scorePairs(matched: Matched, { claims }: MatchedClaims): Counts {
  const idOf = (name: string) => matched.who(name) ?? name;
  const want = new Set<string>();
  const may = new Set<string>();
  for (const event of matched.gold.events) {
    if (familyOf(event.type) !== 'contact' || event.stance !== 'affirms' || event.realis !== 'actual') continue;
    const ids = [...new Set(event.participants.map(idOf))];
    for (const [index, a] of ids.entries()) for (const b of ids.slice(index + 1)) may.add(pair(a, b));
    if (event.optional) continue;
    for (const [a, b] of pairsAcross(event, event.participants)) want.add(pair(idOf(a), idOf(b)));
  }
  const got = new Set<string>();
  for (const { claim } of claims) {
    const { stance, realis } = claim.claim;
    if (familyOf(claim.type) !== 'contact' || stance !== 'affirms' || realis !== 'actual') continue;
    for (const [index, a] of claim.participants.entries())
      for (const b of claim.participants.slice(index + 1)) {
        if (a.entity === null || b.entity === null || a.entity === b.entity) continue;
        if (a.side === undefined || b.side === undefined || a.side !== b.side) got.add(pair(a.entity, b.entity));
      }
  }
  const found = [...want].filter((each) => got.has(each)).length;
  const tally = new Tally();
  tally.add('pairs_gold', want.size);
  tally.add('pairs_found', found);
  tally.add('pairs_right', found);
  tally.add('pairs_given', [...got].filter((each) => want.has(each) || !may.has(each)).length);
  return tally.counts;
}

function pair(a: string, b: string): string {
  return JSON.stringify([a, b].toSorted());
}
