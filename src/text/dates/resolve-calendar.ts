import { addMonths, daysBetween, daysInMonth, isDay, isoDay, pad } from '../days.ts';
import type { Part } from './expression.ts';
import { looksRound, type Of, type Reference, SOON, yearNumber } from './reference.ts';
import { holidayOn } from './rules/holidays.ts';
import { approximate, dayValue, monthValue, noValue, type Value, yearValue } from './value.ts';

/** Days back up to which a clause that looks ahead may still name a day of the calendar: it was said before. */
const JUST_GONE = 10;

export function calendarValue({ year, month, day, which, part }: Of<'calendar'>, at: Reference): Value {
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
    case 'coming':
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

/** "Closed in October 2015 and opened again in February": a story goes on in time, unless that would pass its day of publication. */
function onwards(year: number, month: number, { told, now, direction }: Reference): number {
  const goesBack = told?.earliest?.year === year && month < told.earliest.month;
  const next = { year: year + 1, month, day: 1 };
  return goesBack && direction !== 'pluperfect' && now !== null && isoDay(next) <= isoDay(now) ? year + 1 : year;
}

export function openYear(month: number, day: number | null, part: Part | null): Value {
  const edtf =
    day === null ? `XXXX-${pad(month, 2)}${part === null ? '' : '~'}` : `XXXX-${pad(month, 2)}-${pad(day, 2)}`;
  return { edtf, earliest: null, latest: null, certainty: 'unknown', unit: day === null ? 'month' : 'day' };
}

/** Early is the 1st to the 10th, mid the 11th to the 20th, late the 21st to the end; see the contract in docs. */
export function partOfMonth(month: Value, part: Part | null): Value {
  const { earliest, latest } = month;
  if (part === null || earliest === null || latest === null) return month;
  if (part === 'about') return approximate(month);
  const [first, last] = partDays(part, latest.day);
  return { ...approximate(month), earliest: { ...earliest, day: first }, latest: { ...latest, day: last } };
}

function partDays(part: Part, lastDay: number): readonly [number, number] {
  switch (part) {
    case 'early':
      return [1, 10];
    case 'mid':
      return [11, 20];
    case 'week-1':
      return [1, 7];
    case 'week-2':
      return [8, 14];
    case 'week-3':
      return [15, 21];
    case 'week-4':
      return [22, 28];
    case 'last-week':
      return [lastDay - 6, lastDay];
    case 'half-1':
      return [1, 15];
    case 'half-2':
      return [16, lastDay];
    default:
      return [21, lastDay];
  }
}

/** A third of the year each; its end is December. */
export function partOfYear(year: Value, part: Part | null): Value {
  const { earliest, latest } = year;
  if (part === null || earliest === null || latest === null) return year;
  if (part === 'about') return approximate(year);
  const [first, last] = part === 'early' ? [1, 4] : part === 'mid' ? [5, 8] : part === 'late' ? [9, 12] : [12, 12];
  const end = { ...latest, month: last, day: daysInMonth(latest.year, last) };
  return { ...approximate(year), earliest: { ...earliest, month: first }, latest: end };
}

export function holidayValue({ name, year, which }: Of<'holiday'>, at: Reference): Value {
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
  const looksAhead = which === 'next' || which === 'coming' || at.direction === 'future';
  if (looksAhead) return in_(ahead >= 0 ? now.year : now.year + 1);
  if (which === 'this') return in_(now.year);
  if (ahead <= 0) return in_(now.year);
  return in_(looksRound(at) && which === 'bare' && ahead <= SOON ? now.year : now.year - 1);
}

/** A day of a month that is counted from that of publication; a bare one is the last, or, looking ahead, the next with that number. */
export function dayOfMonthValue({ day, shift }: Of<'day-of-month'>, { now, direction }: Reference): Value {
  if (now === null) return noValue;
  const bare = direction === 'future' ? (day < now.day ? 1 : 0) : day > now.day ? -1 : 0;
  const { year, month } = addMonths({ ...now, day: 1 }, shift ?? bare);
  const when = { year, month, day };
  return isDay(when) ? dayValue(when, 'inferred') : noValue;
}
