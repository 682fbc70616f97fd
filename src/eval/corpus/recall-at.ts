import type { MatchedClaims } from './match-claims.ts';

/** The claims and required events of an article with how sure the program was of each claim. */
export interface SureClaims {
  readonly matched: MatchedClaims;
  /** Beside the claims of the reading; absent where the program says nothing: then all are as sure. */
  readonly confidences: readonly number[] | undefined;
}

/**
 * The highest share of required events found by those claims of which at least `precision` are right, when only claims of some confidence
 * are kept: the threshold is the best one for these articles. 0 where no threshold gets so far.
 */
export function recallAt(precision: number, articles: readonly SureClaims[]): number {
  const claims: { readonly sure: number; readonly isRight: boolean }[] = [];
  const found: number[] = [];
  let events = 0;
  for (const { matched, confidences } of articles) {
    const sureOf = (index: number) => confidences?.[index] ?? 1;
    for (const { claim, hit } of matched.claims)
      claims.push({ sure: sureOf(claim.index), isRight: hit?.isRight ?? false });
    for (const { event, hits } of matched.events) {
      if (event.optional) continue;
      events++;
      if (hits.length > 0) found.push(Math.max(...hits.map(({ claim }) => sureOf(claim.index))));
    }
  }
  if (events === 0) return 0;
  claims.sort((a, b) => b.sure - a.sure);
  found.sort((a, b) => b - a);
  let best = 0;
  let right = 0;
  let reached = 0;
  for (const [index, { sure, isRight }] of claims.entries()) {
    right += Number(isRight);
    if (claims[index + 1]?.sure === sure) continue;
    while (reached < found.length && found[reached]! >= sure) reached++;
    if (right / (index + 1) >= precision) best = Math.max(best, reached / events);
  }
  return best;
}
