import type { EntityKind, Sector } from '../../model/reading.ts';
import type { Listed } from '../words/gazetteer.ts';

/** That the words from `first` to `last` (half open) are one name, as one rule has it. Kind `other`: a name that is neither person, agency nor place. */
export interface Proposal {
  readonly first: number;
  readonly last: number;
  readonly kind: EntityKind | 'other';
  /** How much it is worth against others over the same words; about 1 a word. */
  readonly weight: number;
  readonly rule: string;
  /** By what the rule knows the kind: by the words of the name alone, which needs no vote, or by the tagger or the mere shape, which give way to one. */
  readonly knows?: 'by-words' | 'by-tagger' | 'by-shape' | undefined;
  /** Why the name is taken for a misprint of another. */
  readonly slip?: string | undefined;
  /** It stands in brackets: an acronym there is the one of what stands before; so is a whole name right behind an agency. */
  readonly bracketed?: 'acronym' | 'name' | undefined;
  readonly listed?: Listed | undefined;
  /** What the words around tell of an agency: "the newspaper La Torre". */
  readonly sector?: Sector | undefined;
}

/**
 * The proposals that do not overlap and are worth most together (weighted interval scheduling, Kleinberg & Tardos 2005, 6.1); of equal ones those that
 * came first. Weights of proposals over just the same words with the same kind add up before: two rules that agree are worth more than one.
 */
export function strongest(proposals: readonly Proposal[]): readonly Proposal[] {
  const merged = mergeAgreeing(proposals);
  const ends = Int32Array.from(merged, (proposal) => proposal.last);
  /** Most that the first so many proposals are worth together, and whether the last of them is then taken. */
  const worth = new Float64Array(merged.length + 1);
  const takes = new Uint8Array(merged.length);
  for (let i = 0; i < merged.length; i++) {
    const { first, weight } = merged[i]!;
    const taken = worth[countUpTo(ends, first, i)]! + weight;
    if (taken > worth[i]!) takes[i] = 1;
    worth[i + 1] = Math.max(taken, worth[i]!);
  }
  const chosen: Proposal[] = [];
  for (let i = merged.length; i > 0; ) {
    if (takes[i - 1] === 0) {
      i--;
      continue;
    }
    const proposal = merged[i - 1]!;
    chosen.push(proposal);
    i = countUpTo(ends, proposal.first, i - 1);
  }
  return chosen.reverse();
}

/** How many of the first `among` ends (ascending) are at most `limit`. */
function countUpTo(ends: Int32Array, limit: number, among: number): number {
  let low = 0;
  let high = among;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ends[middle]! <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** In the order of their ends, those over just the same words with the same kind made one. */
function mergeAgreeing(proposals: readonly Proposal[]): readonly Proposal[] {
  const sorted = proposals.filter(({ weight }) => weight > 0).sort((a, b) => a.last - b.last || a.first - b.first);
  const merged: Proposal[] = [];
  let spanFrom = 0;
  for (const proposal of sorted) {
    const { first, last, kind } = proposal;
    const span = merged[spanFrom];
    if (span === undefined || span.first !== first || span.last !== last) spanFrom = merged.length;
    let at = spanFrom;
    while (at < merged.length && merged[at]!.kind !== kind) at++;
    const there = merged[at];
    merged[at] = there === undefined ? proposal : bothOf(there, proposal);
  }
  return merged;
}

function bothOf(there: Proposal, proposal: Proposal): Proposal {
  const { first, last, kind, rule, knows, slip, bracketed } = there.weight >= proposal.weight ? there : proposal;
  const weight = there.weight + proposal.weight;
  const listed = there.listed ?? proposal.listed;
  const sector = there.sector ?? proposal.sector;
  return { first, last, kind, weight, rule, knows, slip, bracketed, listed, sector };
}
