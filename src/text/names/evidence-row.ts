import type { Around } from './around.ts';

/** What the words around a name tell of its kind: for each a number to be added up over all its occurrences in the article. */
export interface Votes {
  person: number;
  agency: number;
  place: number;
}

/** One thing that may stand around a name, and what it tells. */
export interface EvidenceRow extends Readonly<Partial<Votes>> {
  readonly name: string;
  readonly holds: (around: Around) => boolean;
}
