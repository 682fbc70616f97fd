import type { Day } from '../days.ts';
import type { Expression, YearWord } from './expression.ts';
import type { Value } from './value.ts';

/** Where the clause of a date looks: back, ahead, back from the date told before ("had heard"), to the nearest one ("Friday's vote"), or it can't be told. */
export type Direction = 'past' | 'future' | 'pluperfect' | 'near' | 'open';

/** What a date is counted from. */
export interface Reference {
  /** Day of publication; null where unknown. */
  readonly now: Day | null;
  /** Month and day of publication where only the year is open. */
  readonly monthDay: { readonly month: number; readonly day: number } | null;
  /** The date told before, for "two days later"; null at the start. */
  readonly told: Value | null;
  /** The last quarter that was told of. */
  readonly quarter: Value | null;
  /** An explicit year of the same sentence that this date goes with; null where there is none. */
  readonly year: number | null;
  readonly direction: Direction;
}

/** Days ahead up to which a date without a year and without a tense is taken for the coming one. */
export const SOON = 75;

/** Whether a date may as well be the coming one. */
export function looksRound({ direction }: Reference): boolean {
  return direction === 'open' || direction === 'near';
}

/** An expression of one kind. */
export type Of<K extends Expression['kind']> = Extract<Expression, { readonly kind: K }>;

/** The number of a year that is named or counted; null where there is nothing to count from. */
export function yearNumber(year: YearWord, at: Reference): number | null {
  if (year === null) return null;
  if ('number' in year) return year.number;
  if (year.from === 'told') return at.told?.earliest ? at.told.earliest.year + year.shift : null;
  return at.now === null ? null : at.now.year + year.shift;
}
