import type { Mention } from '../../model/reading.ts';
import type { Token } from '../grammar/analysis.ts';

/** Finds the mentions that lie on a token or in a stretch of text. */
export interface MentionIndex {
  /** The mention that covers a token; where several do, the longest. */
  readonly at: (token: Token) => Mention | undefined;
  /** The mentions that touch the stretch from `start` to `end` (half open, UTF-16 code units), from left to right. */
  readonly within: (start: number, end: number) => readonly Mention[];
}

/** Sorts mentions once, so that each look-up is a binary search. Mentions may nest; none is longer than the look-back allows. */
export function mentionIndex(mentions: readonly Mention[]): MentionIndex {
  const sorted = [...mentions].sort((a, b) => a.start - b.start || b.end - a.end);
  // The furthest end among the mentions up to each place: tells how far back a search must go.
  const reach = new Float64Array(sorted.length);
  for (let i = 0, furthest = 0; i < sorted.length; i += 1) {
    furthest = Math.max(furthest, sorted[i]!.end);
    reach[i] = furthest;
  }
  const within = (start: number, end: number): readonly Mention[] => {
    const found: Mention[] = [];
    for (let i = firstStartingAt(sorted, end) - 1; i >= 0 && reach[i]! > start; i -= 1) {
      if (sorted[i]!.end > start) found.push(sorted[i]!);
    }
    return found.reverse();
  };
  const at = ({ start, end }: Token): Mention | undefined => {
    let best: Mention | undefined;
    for (let i = firstStartingAt(sorted, end) - 1; i >= 0 && reach[i]! > start; i -= 1) {
      const one = sorted[i]!;
      if (one.end > start && !(best && best.end - best.start > one.end - one.start)) best = one;
    }
    return best;
  };
  return { at, within };
}

/** Place of the first mention that starts at or after an offset. */
function firstStartingAt(sorted: readonly Mention[], offset: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
