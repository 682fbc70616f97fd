import { isDate } from '../article-of.ts';

/** Names of months by their first letters, in the languages of the press databases, each with its number. */
const MONTHS: readonly (readonly [RegExp, number])[] = [
  [/^(?:jan|gen|ene|janv)/, 1],
  [/^(?:feb|fév|fev)/, 2],
  [/^(?:mar|mär|mrt|maa|maerz)/, 3],
  [/^(?:apr|avr|abr)/, 4],
  [/^(?:may|mai|mag|mei)/, 5],
  [/^(?:jun|juin|giu)/, 6],
  [/^(?:jul|juil|lug)/, 7],
  [/^(?:aug|aoû|ago)/, 8],
  [/^(?:sep|set)/, 9],
  [/^(?:oct|okt|ott|out)/, 10],
  [/^(?:nov)/, 11],
  [/^(?:dec|dez|déc|dic)/, 12],
];

/** Which of the first two numbers of "03/01/2021" is the day; null where nothing tells. */
export type DayOrder = 'day first' | 'month first' | null;

/** What the cells of a table say of it together: the first that has it one way only. */
export function orderIn(table: string): DayOrder {
  return (
    table
      .split(/[\n;,\t|]/)
      .map((field) => orderOf(field.replaceAll('"', '')))
      .find((found) => found !== null) ?? null
  );
}

const WEEKDAY = String.raw`(?:\p{L}{2,12}\.?,?\s+)?`;
const CLOCK = String.raw`(?:[,\s]+(?:at\s+)?\d{1,2}[:.]\d{2}.{0,20}|[,\s]+\p{L}{3,12})?`;
const NAMED_MONTH_FIRST = new RegExp(
  String.raw`^${WEEKDAY}(\p{L}{3,10})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})${CLOCK}${CLOCK}$`,
  'u',
);
const NAMED_DAY_FIRST = new RegExp(
  String.raw`^${WEEKDAY}(\d{1,2})(?:\.|st|nd|rd|th)?\s+(?:de\s+)?(\p{L}{3,10})\.?,?\s+(?:de\s+)?(\d{4})${CLOCK}${CLOCK}$`,
  'u',
);
const NUMBERS = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4})(?:[,\s]+\d{1,2}:\d{2}.{0,20})?$/;
const YEAR_FIRST = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T\s].{0,25})?$/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})$/;

/**
 * The day that a cell, a line or a label gives, in ISO 8601; null of anything that is not wholly a day. ISO date-times keep their time. "03/01/2021" is
 * a day only where the order is known: with dots it is always the day first.
 */
export function dayOf(text: string, order: DayOrder = null): string | null {
  const given = text.replace(/\s+/g, ' ').trim();
  if (given.length > 60) return null;
  if (isDate(given)) return given;
  const named = namedDay(given);
  if (named !== null) return named;
  const [, year, month, day] = YEAR_FIRST.exec(given) ?? COMPACT.exec(given) ?? [];
  if (year !== undefined) return iso(year, Number(month), Number(day));
  const [, first, mark, second, lastYear] = NUMBERS.exec(given) ?? [];
  if (first === undefined) return null;
  const known = mark === '.' ? 'day first' : (orderOf(given) ?? order);
  if (known === null) return null;
  return known === 'day first'
    ? iso(lastYear!, Number(second), Number(first))
    : iso(lastYear!, Number(first), Number(second));
}

/** What a date of numbers says of the order of its like: "27/03/2021" has its day first. */
export function orderOf(text: string): DayOrder {
  const [, first, , second] = NUMBERS.exec(text.trim()) ?? [];
  if (Number(first) > 12) return 'day first';
  return Number(second) > 12 ? 'month first' : null;
}

function namedDay(text: string): string | null {
  const monthFirst = NAMED_MONTH_FIRST.exec(text);
  if (monthFirst !== null) return iso(monthFirst[3]!, monthOf(monthFirst[1]!), Number(monthFirst[2]));
  const dayFirst = NAMED_DAY_FIRST.exec(text);
  return dayFirst === null ? null : iso(dayFirst[3]!, monthOf(dayFirst[2]!), Number(dayFirst[1]));
}

function monthOf(name: string): number {
  return MONTHS.find(([pattern]) => pattern.test(name.toLowerCase()))?.[1] ?? 0;
}

function iso(year: string, month: number, day: number): string | null {
  const date = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return isDate(date) ? date : null;
}

/** Zones by name that mail and feeds still write (RFC 5322, 4.3). */
const ZONES: Readonly<Record<string, string>> = {
  GMT: 'Z',
  UT: 'Z',
  UTC: 'Z',
  Z: 'Z',
  EST: '-05:00',
  EDT: '-04:00',
  CST: '-06:00',
  CDT: '-05:00',
  MST: '-07:00',
  MDT: '-06:00',
  PST: '-08:00',
  PDT: '-07:00',
};

const MAIL_DATE =
  /^(?:\p{L}{2,10},?\s+)?(\d{1,2})\s+(\p{L}{3,10})\s+(\d{2}|\d{4})\s+(\d{1,2}):(\d{2})(?::(\d{2}))?\s*([+-]\d{4}|\p{L}{1,4})?/u;

/** The time of a mail or of an RSS item (RFC 5322) in ISO 8601 with its own zone, so that its day stays the sender's; else as `dayOf`. */
export function mailDate(text: string): string | null {
  const [, day, month, year, hour, minute, second = '00', zone = 'Z'] = MAIL_DATE.exec(text.trim()) ?? [];
  if (day === undefined) return dayOf(text);
  const full = year!.length === 2 ? `${Number(year) < 50 ? '20' : '19'}${year}` : year!;
  const date = iso(full, monthOf(month!), Number(day));
  if (date === null) return null;
  const offset = /^[+-]/.test(zone) ? `${zone.slice(0, 3)}:${zone.slice(3)}` : (ZONES[zone.toUpperCase()] ?? 'Z');
  const time = `${date}T${hour!.padStart(2, '0')}:${minute}:${second}${offset}`;
  return isDate(time) ? time : date;
}
