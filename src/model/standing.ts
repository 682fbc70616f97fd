import type { Standing } from './graph.ts';
import type { Claim } from './reading.ts';

/**
 * What the claims of one event amount to. Only certain and probable claims count. Affirmed and denied is DISPUTED: no claim wins silently.
 * A denied plan (called off) is DENIED when nothing says that it took place, and disputes nothing that did; an abstention disputes nothing.
 */
export function standingOf(claims: readonly Pick<Claim, 'stance' | 'realis' | 'certainty'>[]): Standing {
  return standingOfSaid(said(claims));
}

/** What is said of an event by claims that count, each once, sorted: "affirms actual". */
export function said(claims: readonly Pick<Claim, 'stance' | 'realis' | 'certainty'>[]): readonly string[] {
  const counted = claims.filter(({ certainty }) => certainty !== 'possible');
  return [...new Set(counted.map(({ stance, realis }) => `${stance} ${realis}`))].sort();
}

/** As `standingOf`, from what `said` gives. */
export function standingOfSaid(words: readonly string[]): Standing {
  const has = (stance: Claim['stance'], ...realis: readonly Claim['realis'][]) =>
    realis.some((each) => words.includes(`${stance} ${each}`));
  if (has('affirms', 'actual')) return has('denies', 'actual') ? 'DISPUTED' : 'AFFIRMED';
  if (has('denies', 'actual', 'planned')) return 'DENIED';
  return has('affirms', 'planned') ? 'PLANNED' : 'UNCERTAIN';
}
