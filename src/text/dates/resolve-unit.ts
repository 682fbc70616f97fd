import { addDays, addMonths, type Day, isoDay } from '../days.ts';
import type { PeriodCode } from './expression.ts';
import type { Of, Reference } from './reference.ts';
import { partOfMonth, partOfYear } from './resolve-calendar.ts';
import { decadeValue, periodValue, span } from './resolve-period.ts';
import { monday, weeksBack } from './resolve-weekday.ts';
import { dayValue, monthValue, noValue, type Value, yearValue } from './value.ts';

export function unitValue(expression: Of<'unit'>, at: Reference): Value {
  const whole = wholeUnit(expression, at);
  const { earliest, latest } = whole;
  if (at.now === null || earliest === null || latest === null) return whole;
  const now = isoDay(at.now);
  if (now < isoDay(earliest) || now > isoDay(latest)) return whole;
  if (expression.side === 'earlier') return { ...whole, latest: at.now };
  return expression.side === 'later' ? { ...whole, earliest: at.now } : whole;
}

function wholeUnit({ unit, which, shift, part }: Of<'unit'>, at: Reference): Value {
  const counted = which === 'previous' || (which === 'following' && at.direction !== 'future');
  const anchor = counted && at.told?.earliest ? at.told.earliest : at.now;
  if (anchor === null) return noValue;
  switch (unit) {
    case 'day':
      return dayValue(addDays(anchor, shift), 'inferred');
    case 'week': {
      const first = addDays(monday(anchor), 7 * (which === 'last' ? weeksBack(anchor) : shift));
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

export function days(first: Day, last: Day, unit: Value['unit']): Value {
  return span(`${isoDay(first)}/${isoDay(last)}`, first, last, 'inferred', unit);
}
