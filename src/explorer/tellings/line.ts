import type { TellingFragment } from '../api/queries.ts';

export type LineKind = 'affirmed' | 'probable' | 'open' | 'denied' | 'disputed';

/** How the link between two is drawn: what the tellings amount to, and whether all of it is between agencies. */
export interface Line {
  readonly kind: LineKind;
  readonly double: boolean;
}

export const LINE_KINDS: readonly LineKind[] = ['affirmed', 'probable', 'open', 'disputed', 'denied'];

export const LINE_WORDS: Readonly<Record<LineKind, string>> = {
  affirmed: 'affirmed',
  probable: 'probable',
  open: 'possible or planned',
  disputed: 'affirmed and denied',
  denied: 'denied',
};

type Told = Pick<TellingFragment, 'standing' | 'level' | 'claims'>;

/** Conflicting accounts stand side by side: a denial never takes a contact away, it marks it. */
export function lineOf(tellings: readonly Told[]): Line {
  return { kind: kindOf(tellings), double: tellings.every(({ level }) => level === 'AGENCY') };
}

function kindOf(tellings: readonly Told[]): LineKind {
  const has = (...standings: readonly Told['standing'][]) =>
    tellings.some(({ standing }) => standings.includes(standing));
  const denied = has('DENIED', 'DISPUTED');
  if (has('AFFIRMED', 'DISPUTED')) {
    if (denied) return 'disputed';
    return tellings.some(isCertain) ? 'affirmed' : 'probable';
  }
  return denied ? 'denied' : 'open';
}

function isCertain({ standing, claims }: Told): boolean {
  return (
    standing === 'AFFIRMED' &&
    claims.nodes.some(({ stance, certainty }) => stance === 'AFFIRMS' && certainty === 'CERTAIN')
  );
}
