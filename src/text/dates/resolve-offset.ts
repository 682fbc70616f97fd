import { addDays, addMonths, type Day, pad } from '../days.ts';
import type { Of, Reference } from './reference.ts';
import { openYear } from './resolve-calendar.ts';
import { lastQuarter } from './resolve-period.ts';
import { days } from './resolve-unit.ts';
import { monday } from './resolve-weekday.ts';
import { aboutDay, approximate, dayValue, monthValue, noValue, type Value, yearValue } from './value.ts';

export function offsetValue({ count, unit, from, approximate: about, fine }: Of<'offset'>, at: Reference): Value {
  if (fine !== null && at.now !== null) return fineValue(shiftedDay(at.now, count, unit), fine);
  // "A year before" in a story of a quarter's figures means the same quarter of the year before.
  if (unit === 'year' && Math.abs(count) === 1 && at.quarter !== null) return shiftQuarter(at.quarter, count);
  // Figures "the year before" in a story that tells of no date of its own are those of the year before.
  if (unit === 'year' && count < 0 && from === 'narrative' && at.told?.certainty !== 'stated' && at.now !== null)
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

/** "Two years ago this week" is a week, "ten years ago this month" a month. */
function fineValue(day: Day, fine: 'day' | 'week' | 'month'): Value {
  if (fine === 'month') return monthValue(day.year, day.month, 'inferred');
  return fine === 'week' ? days(monday(day), addDays(monday(day), 6), 'week') : dayValue(day, 'inferred');
}

function shiftedDay(day: Day, count: number, unit: Of<'offset'>['unit']): Day {
  const months = { month: 1, quarter: 3, year: 12, decade: 120 };
  if (unit === 'day' || unit === 'week') return addDays(day, unit === 'day' ? count : 7 * count);
  return addMonths(day, months[unit] * count);
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

export function sameValue(unit: Of<'same'>['unit'], at: Reference): Value {
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
