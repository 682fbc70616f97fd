import { isoDay, pad } from '../days.ts';
import type { Expression } from './expression.ts';
import type { Of, Reference } from './reference.ts';
import { calendarValue, dayOfMonthValue, holidayValue } from './resolve-calendar.ts';
import { offsetValue, sameValue } from './resolve-offset.ts';
import { decadeValue, periodValue, span } from './resolve-period.ts';
import { unitValue } from './resolve-unit.ts';
import { afterDay, before, weekdayValue } from './resolve-weekday.ts';
import { nthDayValue, weekOfValue } from './resolve-within.ts';
import { dayValue, noValue, rangeValue, type Value } from './value.ts';

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
    case 'day-of-month':
      return dayOfMonthValue(expression, at);
    case 'nth-day':
      return nthDayValue(expression, resolveDate(expression.month, at));
    case 'week-of':
      return weekOfValue(expression, resolveDate(expression.day, at));
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

/** Ends that leave something out have it from the other end: "April 29 to May 3, 1974", "from 14 to 17 May" */
function rangeOf(from: Expression, to: Expression, at: Reference): Value {
  if (from.kind === 'weekday' && to.kind === 'weekday') return weekdayRange(from, to, at);
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

/** "From Monday to Friday": both of one week, counted from the first where it lies ahead, else from the last. */
function weekdayRange(from: Of<'weekday'>, to: Of<'weekday'>, at: Reference): Value {
  if (at.direction === 'future') {
    const first = resolveDate(from, at);
    return first.earliest === null
      ? noValue
      : rangeValue(first, dayValue(afterDay(first.earliest, to.weekday), 'inferred'));
  }
  const last = resolveDate(to, at);
  return last.earliest === null ? noValue : rangeValue(dayValue(before(last.earliest, from.weekday), 'inferred'), last);
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
