import type { Certainty } from '../../model/reading.ts';
import { holidayOn } from '../rules/holidays.ts';
import { addDays, addMonths, type Day, daysBetween, daysInMonth, isDay, isoDay, pad, weekdayOf } from './days.ts';
import type { Expression, Part, PeriodCode, YearWord } from './expression.ts';
import { aboutDay, approximate, dayValue, monthValue, noValue, rangeValue, type Value, yearValue } from './value.ts';

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
const SOON = 75;
/** Days back up to which a clause that looks ahead may still name a day of the calendar: it was said before. */
const JUST_GONE = 10;
/** Days after a quarter within which its figures come out. */
const REPORTED = 120;

/** What an expression means, read at a certain day in a certain clause. */
export function resolveDate(expression: Expression, at: Reference): Value {
  switch (expression.kind) {
    case 'calendar':
      return calendarValue(expression, at);
    case 'weekday':
      return weekdayValue(expression, at);
    case 'period':
      return periodValue(expression, at);
    case 'unit':
      return unitValue(expression, at);
    case 'offset':
      return offsetValue(expression, at);
    case 'same':
      return sameValue(expression.unit, at);
    case 'decade':
      return decadeValue(expression.first, expression.part);
    case 'century':
      return span(
        `${pad(expression.first / 100, 2)}XX`,
        { year: expression.first + 1, month: 1, day: 1 },
        { year: expression.first + 100, month: 12, day: 31 },
      );
    case 'holiday':
      return holidayValue(expression, at);
    case 'range':
      return rangeOf(expression.from, expression.to, at);
    case 'either':
      return eitherValue(resolveDate(expression.one, at), resolveDate(expression.other, at));
    case 'relation':
      return noValue;
  }
}

type Of<K extends Expression['kind']> = Extract<Expression, { readonly kind: K }>;

function calendarValue({ year, month, day, which, part }: Of<'calendar'>, at: Reference): Value {
  const certainty = year !== null && 'number' in year ? 'stated' : 'inferred';
  if (month === null) {
    const number = yearNumber(year, at);
    return number === null ? noValue : partOfYear(yearValue(number, certainty), part);
  }
  const whole = yearNumber(year, at) ?? yearOf(month, day, which, at);
  if (whole === null) return openYear(month, day, part);
  if (day !== null) {
    const when = { year: whole, month, day };
    return isDay(when) ? dayValue(when, certainty) : noValue;
  }
  return partOfMonth(monthValue(whole, month, certainty), part);
}

function yearNumber(year: YearWord, at: Reference): number | null {
  if (year === null) return null;
  if ('number' in year) return year.number;
  return at.now === null ? null : at.now.year + year.shift;
}

/** The year of a month or of a day that comes without one. */
function yearOf(month: number, day: number | null, which: string, at: Reference): number | null {
  const { now } = at;
  if (at.year !== null && which === 'bare') return onwards(at.year, month, at);
  if (now === null) return null;
  const ahead = month > now.month || (month === now.month && day !== null && day > now.day);
  const behind = month < now.month || (month === now.month && day !== null && day < now.day);
  switch (which) {
    case 'last':
      return behind ? now.year : now.year - 1;
    case 'next':
      return ahead ? now.year : now.year + 1;
    case 'this':
      return now.year;
    default:
      break;
  }
  if (at.direction === 'future') {
    const gone = day === null ? JUST_GONE + 1 : daysBetween({ year: now.year, month, day }, now);
    return behind && gone > JUST_GONE ? now.year + 1 : now.year;
  }
  if (!ahead) return now.year;
  const days = daysBetween(now, { year: now.year, month, day: day ?? 1 });
  return looksRound(at) && days <= SOON ? now.year : now.year - 1;
}

/** Whether a date may as well be the coming one. */
function looksRound({ direction }: Reference): boolean {
  return direction === 'open' || direction === 'near';
}

/** "Sold in September 2021 and reopened in January": a story goes on in time, unless that would pass its day of publication. */
function onwards(year: number, month: number, { told, now, direction }: Reference): number {
  const goesBack = told?.earliest?.year === year && month < told.earliest.month;
  const next = { year: year + 1, month, day: 1 };
  return goesBack && direction !== 'pluperfect' && now !== null && isoDay(next) <= isoDay(now) ? year + 1 : year;
}

function openYear(month: number, day: number | null, part: Part | null): Value {
  const edtf =
    day === null ? `XXXX-${pad(month, 2)}${part === null ? '' : '~'}` : `XXXX-${pad(month, 2)}-${pad(day, 2)}`;
  return { edtf, earliest: null, latest: null, certainty: 'unknown', unit: day === null ? 'month' : 'day' };
}

/** Early is the 1st to the 10th, mid the 11th to the 20th, late the 21st to the end; see the contract in docs. */
function partOfMonth(month: Value, part: Part | null): Value {
  const { earliest, latest } = month;
  if (part === null || earliest === null || latest === null) return month;
  const [first, last] = part === 'early' ? [1, 10] : part === 'mid' ? [11, 20] : [21, latest.day];
  return { ...approximate(month), earliest: { ...earliest, day: first }, latest: { ...latest, day: last } };
}

/** A third of the year each. */
function partOfYear(year: Value, part: Part | null): Value {
  const { earliest, latest } = year;
  if (part === null || earliest === null || latest === null) return year;
  const [first, last] = part === 'early' ? [1, 4] : part === 'mid' ? [5, 8] : part === 'late' ? [9, 12] : [10, 12];
  const end = { ...latest, month: last, day: daysInMonth(latest.year, last) };
  return { ...approximate(year), earliest: { ...earliest, month: first }, latest: end };
}

function weekdayValue({ weekday, which, week }: Of<'weekday'>, at: Reference): Value {
  const { now, told } = at;
  if (now === null) return noValue;
  if (week !== null) return dayValue(addDays(monday(now), 7 * week + ((weekday + 6) % 7)), 'inferred');
  const anchor = told?.unit === 'day' ? told.earliest : null;
  switch (which) {
    case 'last':
      return dayValue(before(now, weekday), 'inferred');
    case 'next':
      return dayValue(addDays(monday(now), 7 + ((weekday + 6) % 7)), 'inferred');
    case 'this':
      return dayValue(addDays(monday(now), (weekday + 6) % 7), 'inferred');
    case 'previous':
      return dayValue(before(anchor ?? now, weekday), 'inferred');
    case 'following':
      return dayValue(afterDay(anchor ?? now, weekday), 'inferred');
    default:
      break;
  }
  if (at.direction === 'future') return dayValue(afterDay(addDays(now, -1), weekday), 'inferred');
  if (at.direction === 'near') return dayValue(before(addDays(now, 4), weekday), 'inferred');
  if (at.direction === 'pluperfect' && anchor !== null && isoDay(anchor) <= isoDay(now))
    return dayValue(before(anchor, weekday), 'inferred');
  return dayValue(before(addDays(now, 1), weekday), 'inferred');
}

/** The last such weekday before a day. */
function before(day: Day, weekday: number): Day {
  return addDays(day, -(((weekdayOf(day) - weekday + 6) % 7) + 1));
}

/** The first such weekday after a day. */
function afterDay(day: Day, weekday: number): Day {
  return addDays(day, ((weekday - weekdayOf(day) + 6) % 7) + 1);
}

function monday(day: Day): Day {
  return addDays(day, -((weekdayOf(day) + 6) % 7));
}

function span(
  edtf: string,
  earliest: Day,
  latest: Day,
  certainty: Certainty = 'stated',
  unit: Value['unit'] = 'decade',
): Value {
  return { edtf, earliest, latest, certainty, unit };
}

/** First month, and how many, of each code. */
const periods: Readonly<Record<PeriodCode, readonly [number, number]>> = {
  21: [3, 3],
  22: [6, 3],
  23: [9, 3],
  24: [12, 3],
  33: [1, 3],
  34: [4, 3],
  35: [7, 3],
  36: [10, 3],
  40: [1, 6],
  41: [7, 6],
};

function periodValue({ code, year, which, part }: Of<'period'>, at: Reference): Value {
  const [first, length] = periods[code];
  const number = yearNumber(year, at) ?? yearOfPeriod(code, first, length, which, at);
  if (number === null) return noValue;
  const certainty = year !== null && 'number' in year ? 'stated' : 'inferred';
  const whole = periodOf(code, number, certainty);
  const earliest = { year: number, month: first, day: 1 };
  if (part === null || length !== 3) return whole;
  const month = part === 'early' ? earliest : part === 'mid' ? addMonths(earliest, 1) : addMonths(earliest, 2);
  return { ...approximate(whole), earliest: month, latest: addDays(addMonths(month, 1), -1) };
}

function periodOf(code: PeriodCode, year: number, certainty: Certainty): Value {
  const [first, length] = periods[code];
  const earliest = { year, month: first, day: 1 };
  const unit = code < 30 ? 'season' : code < 40 ? 'quarter' : 'half';
  return span(`${pad(year, 4)}-${code}`, earliest, addDays(addMonths(earliest, length), -1), certainty, unit);
}

/** The year of a season or quarter that comes without one: one that has begun, unless the clause looks ahead. */
function yearOfPeriod(code: PeriodCode, first: number, length: number, which: string, at: Reference): number | null {
  const { now } = at;
  if (now === null) return null;
  // Winter belongs to the year in which it begins; in January and February we are in that of the year before.
  const begun = isoDay({ year: now.year, month: first, day: 1 }) <= isoDay(now);
  const latestBegun = begun ? now.year : now.year - 1;
  const over = isoDay(addMonths({ year: latestBegun, month: first, day: 1 }, length)) <= isoDay(now);
  if (which === 'last') return over ? latestBegun : latestBegun - 1;
  if (which === 'next') return latestBegun + 1;
  if (which === 'this') return code === 24 ? (now.month <= 2 ? now.year - 1 : now.year) : now.year;
  if (at.direction === 'future' && over) {
    // Figures of the quarter that has just ended are still to come.
    const ended = addMonths({ year: latestBegun, month: first, day: 1 }, length);
    return code > 30 && daysBetween(ended, now) <= REPORTED ? latestBegun : latestBegun + 1;
  }
  return latestBegun;
}

function unitValue({ unit, which, shift, part }: Of<'unit'>, at: Reference): Value {
  const counted = which === 'previous' || which === 'following';
  const anchor = counted && at.told?.earliest ? at.told.earliest : at.now;
  if (anchor === null) return noValue;
  switch (unit) {
    case 'day':
      return dayValue(addDays(anchor, shift), 'inferred');
    case 'week': {
      const first = addDays(monday(anchor), 7 * shift);
      const [from, to] =
        part === 'early' ? [0, 2] : part === 'mid' ? [1, 3] : part === 'late' || part === 'end' ? [3, 6] : [0, 6];
      return days(addDays(first, from), addDays(first, to), 'week');
    }
    case 'weekend': {
      const saturday = addDays(monday(anchor), 5 + 7 * shift);
      const past = which === 'bare' && at.direction !== 'future' && isoDay(saturday) > isoDay(anchor);
      const first = past ? addDays(saturday, -7) : saturday;
      return days(first, addDays(first, 1), 'week');
    }
    case 'month': {
      const { year, month } = addMonths({ ...anchor, day: 1 }, shift);
      return partOfMonth(monthValue(year, month, 'inferred'), part);
    }
    case 'quarter': {
      const { year, month } = addMonths({ ...anchor, day: 1 }, 3 * shift);
      return periodValue(
        {
          kind: 'period',
          code: (33 + Math.floor((month - 1) / 3)) as PeriodCode,
          year: { number: year },
          which: 'bare',
          part: null,
        },
        at,
      );
    }
    case 'year':
      return partOfYear(yearValue(anchor.year + shift, 'inferred'), part);
    case 'decade':
      return decadeValue((Math.floor(anchor.year / 10) + shift) * 10, part);
  }
}

function days(first: Day, last: Day, unit: Value['unit']): Value {
  return span(`${isoDay(first)}/${isoDay(last)}`, first, last, 'inferred', unit);
}

function offsetValue({ count, unit, from, approximate: about }: Of<'offset'>, at: Reference): Value {
  // "A year earlier" in a story of a quarter's figures means the same quarter of the year before.
  if (unit === 'year' && Math.abs(count) === 1 && at.quarter !== null) return shiftQuarter(at.quarter, count);
  // Figures "a year earlier" in a story that tells of no date of its own are those of the year before.
  if (unit === 'year' && from === 'narrative' && at.told?.certainty !== 'stated' && at.now !== null)
    return yearValue(at.now.year + count, 'inferred');
  if (from === 'now' && at.now === null) return unit === 'day' ? openDay(count, at) : noValue;
  const anchor = from === 'now' ? at.now : (at.told?.earliest ?? null);
  if (anchor === null) return noValue;
  // Days after a month or a year can't be counted.
  const told = from === 'narrative' ? at.told : null;
  if (told && (unit === 'day' || unit === 'week') && told.unit !== 'day') return noValue;
  const value = shifted(anchor, count, unit, told);
  return about ? approximate(value) : value;
}

/** "Two days after" a day of the calendar. */
export function countedFrom(day: Day, { count, unit }: Of<'relation'>): Value {
  return count === null ? noValue : shifted(day, count, unit, null);
}

function shifted(anchor: Day, count: number, unit: Of<'offset'>['unit'], told: Value | null): Value {
  switch (unit) {
    case 'day':
      return dayValue(addDays(anchor, count), 'inferred');
    case 'week':
      return aboutDay(addDays(anchor, 7 * count), 3, 'inferred');
    case 'month':
    case 'quarter': {
      if (told && told.unit === 'year') return noValue;
      const { year, month } = addMonths(anchor, unit === 'month' ? count : 3 * count);
      return monthValue(year, month, 'inferred');
    }
    case 'year':
      if (told?.unit === 'month') return monthValue(anchor.year + count, anchor.month, 'inferred');
      return yearValue(anchor.year + count, 'inferred');
    case 'decade':
      return approximate(yearValue(anchor.year + 10 * count, 'inferred'));
  }
}

function shiftQuarter(quarter: Value, years: number): Value {
  const { earliest, latest, edtf } = quarter;
  if (earliest === null || latest === null || edtf === null) return noValue;
  const year = earliest.year + years;
  return {
    ...quarter,
    edtf: `${pad(year, 4)}${edtf.slice(4)}`,
    earliest: { ...earliest, year },
    latest: { ...latest, year: latest.year + years },
  };
}

/** Today and its neighbours when the year of publication is open. */
function openDay(count: number, at: Reference): Value {
  if (at.monthDay === null) return noValue;
  const { month, day } = addDays({ year: 2001, ...at.monthDay }, count);
  return openYear(month, day, null);
}

function sameValue(unit: Of<'same'>['unit'], at: Reference): Value {
  if (unit === 'quarter') return at.quarter ?? lastQuarter(at);
  const told = at.told;
  if (told === null || told.earliest === null) return noValue;
  if (unit === 'year') return yearValue(told.earliest.year, 'inferred');
  if (unit === 'month')
    return told.unit === 'day' || told.unit === 'month'
      ? monthValue(told.earliest.year, told.earliest.month, 'inferred')
      : noValue;
  if (told.unit !== 'day') return noValue;
  return unit === 'week'
    ? days(monday(told.earliest), addDays(monday(told.earliest), 6), 'week')
    : dayValue(told.earliest, 'inferred');
}

/** The quarter that was over last on the day of publication. */
function lastQuarter({ now }: Reference): Value {
  if (now === null) return noValue;
  const { year, month } = addMonths({ ...now, day: 1 }, -3);
  return periodOf((33 + Math.floor((month - 1) / 3)) as PeriodCode, year, 'inferred');
}

function decadeValue(first: number, part: Part | null): Value {
  const [from, to] = part === 'early' ? [0, 3] : part === 'mid' ? [4, 6] : part === null ? [0, 9] : [7, 9];
  const whole = span(
    `${pad(Math.floor(first / 10), 3)}X`,
    { year: first + from, month: 1, day: 1 },
    { year: first + to, month: 12, day: 31 },
  );
  return part === null ? whole : approximate(whole);
}

function holidayValue({ name, year, which }: Of<'holiday'>, at: Reference): Value {
  const known = yearNumber(year, at) ?? at.year;
  const certainty = year !== null && 'number' in year ? 'stated' : 'inferred';
  const in_ = (number: number): Value => {
    const day = holidayOn(name, number);
    return day === null ? noValue : dayValue(day, certainty);
  };
  if (known !== null) return in_(known);
  const { now } = at;
  if (now === null) return noValue;
  const thisYear = holidayOn(name, now.year);
  if (thisYear === null) return noValue;
  const ahead = daysBetween(now, thisYear);
  const looksAhead = which === 'next' || at.direction === 'future';
  if (looksAhead) return in_(ahead >= 0 ? now.year : now.year + 1);
  if (which === 'this') return in_(now.year);
  if (ahead <= 0) return in_(now.year);
  return in_(looksRound(at) && which === 'bare' && ahead <= SOON ? now.year : now.year - 1);
}

/** Ends that leave something out have it from the other end: "May 31 to June 2, 1989", "from 14 to 17 May". */
function rangeOf(from: Expression, to: Expression, at: Reference): Value {
  const last = resolveDate(to, at);
  const year = last.earliest?.year ?? at.year;
  const first = resolveDate(from, from.kind === 'calendar' && from.year === null ? { ...at, year: year ?? null } : at);
  const turned =
    from.kind === 'calendar' &&
    from.year === null &&
    first.earliest &&
    last.latest &&
    isoDay(first.earliest) > isoDay(last.latest);
  if (turned && year !== null && year !== undefined)
    return rangeValue(resolveDate(from, { ...at, year: year - 1 }), last);
  return rangeValue(first, last);
}

function eitherValue(one: Value, other: Value): Value {
  if (one.earliest === null || other.earliest === null || one.edtf === null || other.edtf === null)
    return one.edtf === null ? other : one;
  const [first, second] = isoDay(one.earliest) <= isoDay(other.earliest) ? [one, other] : [other, one];
  return {
    edtf: `[${first.edtf},${second.edtf}]`,
    earliest: first.earliest,
    latest: second.latest,
    certainty: 'inferred',
    unit: 'range',
  };
}
