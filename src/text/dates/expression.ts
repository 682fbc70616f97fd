/** What the words of a date say, before it is known when they were written. Plain data, made by the rules, valued by `resolveDate`. */

/** A part of a period: early, mid, late, its very end; of a month also a week of it or a half; or only about that time. */
export type Part =
  | 'early'
  | 'mid'
  | 'late'
  | 'end'
  | 'week-1'
  | 'week-2'
  | 'week-3'
  | 'week-4'
  | 'last-week'
  | 'half-1'
  | 'half-2'
  | 'about';

/** Which one of a row of equal periods: the bare word ("Friday"), or counted from now or from the date told before. */
export type Which = 'bare' | 'last' | 'this' | 'coming' | 'next' | 'previous' | 'following';

export type Unit = 'day' | 'week' | 'month' | 'quarter' | 'year' | 'decade';

/** A year given by its number, counted from that of publication ("last year" is -1) or of the date told before ("the following year"), or left out. */
export type YearWord = { readonly number: number } | { readonly shift: number; readonly from?: 'told' } | null;

/** A season by its EDTF code (21 spring to 24 winter), a quarter (33 to 36), a half (40, 41), or a third of the calendar that has a code. */
export type PeriodCode = 21 | 22 | 23 | 24 | 33 | 34 | 35 | 36 | 40 | 41;

export type Expression =
  | {
      readonly kind: 'calendar';
      readonly year: YearWord;
      readonly month: number | null;
      readonly day: number | null;
      readonly which: Which;
      readonly part: Part | null;
    }
  | {
      readonly kind: 'weekday';
      readonly weekday: number;
      readonly which: Which /** Weeks from that of publication ("Monday last week" is -1). */;
      readonly week: number | null;
    }
  | {
      readonly kind: 'period';
      readonly code: PeriodCode;
      readonly year: YearWord;
      readonly which: Which;
      readonly part: Part | null;
    }
  | {
      readonly kind: 'unit';
      readonly unit: Unit | 'weekend';
      readonly which: Which;
      readonly shift: number;
      readonly part: Part | null;
      /** "Earlier this year" ends, and "later this year" begins, with the day of publication. */
      readonly side: 'earlier' | 'later' | null;
    }
  /** So many units before or after: now, the date told before, or a date of its own ("two days after 5 May"). */
  | {
      readonly kind: 'offset';
      readonly count: number;
      readonly unit: Unit;
      readonly from: 'now' | 'narrative';
      readonly approximate: boolean;
      /** "Two years ago today", "ten years ago this month": how fine it is meant. */
      readonly fine: 'day' | 'week' | 'month' | null;
    }
  /** "that day", "the same year", "the latest quarter": the date told before, seen as such a unit. */
  | { readonly kind: 'same'; readonly unit: Unit }
  /** "On the 14th of this month": months from that of publication, or the last one with that day. */
  | { readonly kind: 'day-of-month'; readonly day: number; readonly shift: number | null }
  /** "The first Monday in November", "the last day of May": the nth such day of a month (-1 the last); any day where `weekday` is null. */
  | { readonly kind: 'nth-day'; readonly n: number; readonly weekday: number | null; readonly month: Expression }
  /** "The week of 3 May": seven days, of which the day is the first or the last or any. */
  | { readonly kind: 'week-of'; readonly day: Expression; readonly place: 'first' | 'last' | 'any' }
  | { readonly kind: 'decade'; readonly first: number; readonly part: Part | null }
  | { readonly kind: 'century'; readonly first: number }
  | { readonly kind: 'holiday'; readonly name: string; readonly year: YearWord; readonly which: Which }
  | { readonly kind: 'range'; readonly from: Expression; readonly to: Expression }
  /** A numeric day that two houses read in two ways. */
  | { readonly kind: 'either'; readonly one: Expression; readonly other: Expression }
  /** Relative to what follows: "several months after" her visit; "two days after" 5 May can be counted. */
  | { readonly kind: 'relation'; readonly count: number | null; readonly unit: Unit };

/** An expression where it stands. */
export interface FoundDate {
  readonly start: number;
  readonly end: number;
  readonly expression: Expression;
  readonly rule: string;
  /** See `DateRule.sharesMonth`. */
  readonly sharesMonth?: 'behind' | 'before' | undefined;
}

/** A calendar expression; what isn't given is left out of the words. */
export function calendar(fields: {
  readonly year?: YearWord;
  readonly month?: number | null;
  readonly day?: number | null;
  readonly which?: Which;
  readonly part?: Part | null;
}): Expression {
  return { kind: 'calendar', year: null, month: null, day: null, which: 'bare', part: null, ...fields };
}
