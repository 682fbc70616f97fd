import { addDays, type Day, weekdayOf } from '../days.ts';
import type { Of } from './reference.ts';
import { days } from './resolve-unit.ts';
import { afterDay, before, monday } from './resolve-weekday.ts';
import { dayValue, noValue, type Value } from './value.ts';

/** "The first Monday in November", "the last day of May", once the month is known. */
export function nthDayValue({ n, weekday }: Of<'nth-day'>, { earliest, latest, certainty }: Value): Value {
  if (earliest === null || latest === null) return noValue;
  if (weekday === null) return dayValue(n < 0 ? latest : addDays(earliest, n - 1), certainty);
  const day =
    n < 0 ? before(addDays(latest, 1), weekday) : addDays(afterDay(addDays(earliest, -1), weekday), 7 * (n - 1));
  return dayValue(day, certainty);
}

/** Seven days that begin or end with a day, or, from Monday on, hold it. */
export function weekOfValue({ place }: Of<'week-of'>, { earliest }: Value): Value {
  if (earliest === null) return noValue;
  const first = place === 'first' ? earliest : place === 'last' ? addDays(earliest, -6) : firstOfWeek(earliest);
  return days(first, addDays(first, 6), 'week');
}

/** A week that is named by a Sunday begins with it. */
function firstOfWeek(day: Day): Day {
  return weekdayOf(day) === 0 ? day : monday(day);
}
