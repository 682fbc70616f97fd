import { addDays, type Day, isoDay, weekdayOf } from './days.ts';
import type { Of, Reference } from './reference.ts';
import { dayValue, noValue, type Value } from './value.ts';

export function weekdayValue({ weekday, which, week }: Of<'weekday'>, at: Reference): Value {
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

export function monday(day: Day): Day {
  return addDays(day, -((weekdayOf(day) + 6) % 7));
}
