import type { CoreKind } from './core-words.ts';
import type { Expression } from './expression.ts';
import type { Groups } from './words.ts';

/** What a guard may look at: the text and where the rule matched in it. */
export interface Place {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** One way in which news writes a date. The pattern's pieces stand in `pattern.ts`. */
export interface DateRule {
  readonly name: string;
  /** Sorts of core words, one of which the pattern always holds. */
  readonly core: readonly CoreKind[];
  readonly pattern: string;
  /** What the words say; null where the match is no date after all. */
  readonly reads: (groups: Groups, printed: string) => Expression | null;
  /** For words that are mostly something else: whether the surroundings make them a date. */
  readonly guard?: (place: Place) => boolean;
  /** On which side further days may stand that share its month ("June 8 and 9", "5 and 6 May"). */
  readonly sharesMonth?: 'behind' | 'before';
}
