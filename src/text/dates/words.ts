import { monthNumber } from '../words/calendar.ts';
import type { Part, PeriodCode, Unit, Which, YearWord } from './expression.ts';
import { numberOf } from './rules/numbers.ts';

/** The named groups of a rule's match: what stands for month, day, year … as printed. */
export type Groups = Readonly<Partial<Record<GroupName, string | undefined>>>;

type GroupName =
  | 'ago'
  | 'about'
  | 'count'
  | 'count2'
  | 'd'
  | 'day'
  | 'day2'
  | 'digits'
  | 'full'
  | 'full2'
  | 'm'
  | 'month'
  | 'month2'
  | 'monthPart'
  | 'n'
  | 'name'
  | 'one'
  | 'ordinal'
  | 'order'
  | 'other'
  | 'part'
  | 'part2'
  | 'part3'
  | 'q'
  | 'q2'
  | 'fine'
  | 'season'
  | 'side'
  | 'short'
  | 'shortYear'
  | 'so'
  | 'to'
  | 'unit'
  | 'unit2'
  | 'w'
  | 'week'
  | 'weekday'
  | 'what'
  | 'which'
  | 'word'
  | 'year'
  | 'year2'
  | 'yearWord';

export function monthIn(text: string | undefined): number | null {
  return text === undefined ? null : monthNumber(text);
}

export function dayIn(text: string | undefined): number | null {
  return text === undefined ? null : Number.parseInt(text, 10);
}

/** "2018" → 2018; "’18" → 2018, "’94" → 1994. */
export function yearIn(text: string | undefined): YearWord {
  if (text === undefined) return null;
  const digits = text.replace(/\D/g, '');
  if (digits.length === 4) return { number: Number(digits) };
  const short = Number(digits);
  return { number: short > 50 ? 1900 + short : 2000 + short };
}

/** "last year" is one before that of publication, "this year" that year; "the following year" counts from the date told before. */
export function yearWordIn(text: string | undefined): YearWord {
  if (text === undefined) return null;
  const which = whichIn(text.replace(/^the\s|\s*year$/gi, ''));
  const isTold = /^(?:the|that|same|following|previous)\s/i.test(text);
  return isTold ? { shift: shiftOf(which), from: 'told' } : { shift: shiftOf(which) };
}

export function shiftOf(which: Which): number {
  if (which === 'last' || which === 'previous') return -1;
  return which === 'next' || which === 'coming' || which === 'following' ? 1 : 0;
}

export function whichIn(text: string | undefined): Which {
  if (text === undefined) return 'bare';
  const word = text.toLowerCase().replace(/\s+/g, ' ');
  if (word === 'last' || word === 'past' || word === 'this past') return 'last';
  if (word === 'next') return 'next';
  if (word === 'coming' || word === 'this coming') return 'coming';
  if (word === 'previous' || word === 'preceding') return 'previous';
  return word === 'following' ? 'following' : 'this';
}

const weeks: Readonly<Record<string, Part>> = {
  first: 'week-1',
  second: 'week-2',
  third: 'week-3',
  fourth: 'week-4',
  last: 'last-week',
};

export function partIn(text: string | undefined): Part | null {
  if (text === undefined) return null;
  const words = text.toLowerCase();
  // "Earlier this year" says nothing of its first months, "later" nothing of its last ones.
  if (/earlier|later/.test(words)) return null;
  const week = /(first|second|third|fourth|last) week/.exec(words)?.[1];
  if (week !== undefined) return weeks[week] ?? null;
  if (/half/.test(words)) return /first/.test(words) ? 'half-1' : 'half-2';
  if (/about|around|circa|approximately/.test(words)) return 'about';
  if (/early|beginning|start|outset/.test(words)) return 'early';
  if (/mid/.test(words)) return 'mid';
  if (/late/.test(words)) return 'late';
  return 'end';
}

const seasonCodes: Readonly<Record<string, PeriodCode>> = { spring: 21, summer: 22, autumn: 23, fall: 23, winter: 24 };

export function seasonIn(text: string | undefined): PeriodCode {
  return seasonCodes[(text ?? '').toLowerCase().replace(/time$/, '')] ?? 21;
}

export function countIn(text: string | undefined): number {
  return (text === undefined ? null : numberOf(text)) ?? 1;
}

/** A unit and how many of it one word stands for ("fortnight" is two weeks). */
export function unitIn(text: string | undefined): { readonly unit: Unit; readonly times: number } {
  const word = (text ?? '').toLowerCase();
  if (word === 'fortnight') return { unit: 'week', times: 2 };
  if (word === 'week' || word === 'month' || word === 'quarter' || word === 'year' || word === 'decade')
    return { unit: word, times: 1 };
  return { unit: 'day', times: 1 };
}
