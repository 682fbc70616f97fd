import { addDays, type Day, isoDay, weekdayOf } from '../days.ts';
import type { Of, Reference } from './reference.ts';
import { dayValue, noValue, type Value } from './value.ts';

export function weekdayValue({ weekday, which, week }: Of<'weekday'>, at: Reference): Value {
  const { now, told } = at;
  if (now === null) return noValue;
  if (week !== null) {
    const weeks = week === -1 ? weeksBack(now) : week;
    return dayValue(addDays(monday(now), 7 * weeks + ((weekday + 6) % 7)), 'inferred');
  }
  const anchor = told?.unit === 'day' ? told.earliest : null;
  switch (which) {
    case 'last':
      return dayValue(before(now, weekday), 'inferred');
    case 'next':
      return dayValue(addDays(monday(now), 7 + ((weekday + 6) % 7)), 'inferred');
    case 'coming':
      return dayValue(afterDay(now, weekday), 'inferred');
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
export function before(day: Day, weekday: number): Day {
  return addDays(day, -(((weekdayOf(day) - weekday + 6) % 7) + 1));
}

/** The first such weekday after a day. */
export function afterDay(day: Day, weekday: number): Day {
  return addDays(day, ((weekday - weekdayOf(day) + 6) % 7) + 1);
}

export function monday(day: Day): Day {
  return addDays(day, -((weekdayOf(day) + 6) % 7));
}

/** Weeks from that of a day to "last week": a Sunday's paper calls so the week that ends with it. */
export function weeksBack(day: Day): number {
  return weekdayOf(day) === 0 ? 0 : -1;
}
