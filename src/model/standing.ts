import type { Standing } from './graph.ts';
import type { Claim } from './reading.ts';

/**
 * What the claims of one event amount to. Only certain and probable claims count. Affirmed and denied is DISPUTED: no claim wins silently.
 * A denied plan (called off) is DENIED when nothing says that it took place, and disputes nothing that did; an abstention disputes nothing.
 */
export function standingOf(claims: readonly Pick<Claim, 'stance' | 'realis' | 'certainty'>[]): Standing {
  const counted = claims.filter(({ certainty }) => certainty !== 'possible');
  const has = (stance: Claim['stance'], ...realis: readonly Claim['realis'][]) =>
    counted.some((claim) => claim.stance === stance && realis.includes(claim.realis));
  if (has('affirms', 'actual')) return has('denies', 'actual') ? 'DISPUTED' : 'AFFIRMED';
  if (has('denies', 'actual', 'planned')) return 'DENIED';
  return has('affirms', 'planned') ? 'PLANNED' : 'UNCERTAIN';
}
