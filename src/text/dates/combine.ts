import type { Expression, FoundDate, YearWord } from './expression.ts';
import { calendar } from './expression.ts';

/** Signs and words between the two ends of a period. */
const DASH = /^\s?[-–—]\s?$/;
const TO = /^\s{1,3}(?:to|through|thru|until|till)\s{1,3}(?:the )?$/i;
const AND = /^\s{1,3}and\s{1,3}$/i;
const LIST = /^\s?,?\s{1,3}(?:and|or)\s{1,3}(?:again )?(?:in |on )?$/i;

/** Dates that belong together: the two ends of a period become one date, and "June 8 and 9" is two. */
export function combineDates(text: string, found: readonly FoundDate[]): readonly FoundDate[] {
  return shareYears(
    text,
    joinRanges(
      text,
      found.flatMap((date) => [...daysBefore(text, date), date, ...daysAfter(text, date)]),
    ),
  );
}

function joinRanges(text: string, found: readonly FoundDate[]): readonly FoundDate[] {
  const joined: FoundDate[] = [];
  for (const date of found) {
    const last = joined.at(-1);
    const range = last === undefined ? null : rangeOf(text, last, date);
    if (range === null) joined.push(date);
    else joined[joined.length - 1] = range;
  }
  return joined;
}

function rangeOf(text: string, from: FoundDate, to: FoundDate): FoundDate | null {
  const between = text.slice(from.end, to.start);
  if (between.length > 14 || !sameSort(from.expression, to.expression)) return null;
  const lead = text.slice(Math.max(0, from.start - 16), from.start);
  const isRange =
    DASH.test(between) ||
    (TO.test(between) &&
      !/\b(?:moved|postponed|delayed|changed|brought forward|pushed)\s[\w ]{0,8}$/i.test(lead) &&
      (from.expression.kind !== 'weekday' || /\bfrom\s$/i.test(lead) || /through/i.test(between))) ||
    (AND.test(between) && /\bbetween\s{1,3}(?:the )?$/i.test(lead));
  if (!isRange) return null;
  return {
    start: from.start,
    end: to.end,
    expression: { kind: 'range', from: from.expression, to: to.expression },
    rule: 'range',
  };
}

/** Only like can bound like; "from yesterday to Friday" is fine, "2014 to March" is not. */
function sameSort(a: Expression, b: Expression): boolean {
  if (a.kind === 'calendar' && b.kind === 'calendar') return a.month === null ? b.month === null : b.month !== null;
  if (a.kind === 'period' && b.kind === 'period') return true;
  if (a.kind === 'decade' && b.kind === 'decade') return true;
  const isDay = (e: Expression) =>
    e.kind === 'weekday' ||
    (e.kind === 'offset' && e.unit === 'day' && e.from === 'now') ||
    (e.kind === 'calendar' && e.day !== null);
  return isDay(a) && isDay(b);
}

/** "June 8 and 9", "July 1, 2 and 5": the later days stand without their month. */
function daysAfter(text: string, date: FoundDate): readonly FoundDate[] {
  const { expression } = date;
  if (
    date.sharesMonth !== 'behind' ||
    expression.kind !== 'calendar' ||
    !/\d(?:st|nd|rd|th)?$/.test(text.slice(date.start, date.end))
  )
    return [];
  if (expression.year !== null) return [];
  const more =
    /^(?:, (\d{1,2}))?,? and (\d{1,2})(?:st|nd|rd|th)?(?![\d\p{L}]|[:.,]\d|%| \p{Ll}{3,}(?<! (?:in|at|to|for|with|the|by|of|when|after|before|from|during|near|but)))/u.exec(
      text.slice(date.end, date.end + 24),
    );
  if (more === null) return [];
  return [more[1], more[2]].flatMap((digits) => {
    if (digits === undefined || Number(digits) > 31) return [];
    const start = date.end + more[0].lastIndexOf(digits);
    return [
      {
        start,
        end: start + digits.length,
        expression: calendar({ month: expression.month, day: Number(digits) }),
        rule: 'shared-month',
      },
    ];
  });
}

/** "5 and 6 May 2019": the earlier day stands without its month. */
function daysBefore(text: string, date: FoundDate): readonly FoundDate[] {
  const { expression } = date;
  if (
    date.sharesMonth !== 'before' ||
    expression.kind !== 'calendar' ||
    !/^(?:the )?\d/.test(text.slice(date.start, date.end))
  )
    return [];
  const lead = text.slice(Math.max(0, date.start - 16), date.start);
  const one = /(?<![\d\p{L}.,:$€£])(\d{1,2})(?:st|nd|rd|th)?(?:,? and | or | & )$/u.exec(lead);
  if (one === null || Number(one[1]) > 31 || Number(one[1]) < 1) return [];
  const start = date.start - (lead.length - one.index);
  const found = {
    start,
    end: start + (one[1] ?? '').length,
    expression: { ...expression, day: Number(one[1]) },
    rule: 'shared-month',
  };
  return [found];
}

/** The year of the later of two dates of one sort, for the earlier one that has none. */
function yearFrom(a: Expression, b: Expression): YearWord {
  if (a.kind === 'calendar' && b.kind === 'calendar') {
    const orders = a.month !== null && b.month !== null && a.month <= b.month;
    return orders && a.year === null && a.which === 'bare' ? b.year : null;
  }
  if (a.kind === 'period' && b.kind === 'period')
    return a.year === null && a.which === 'bare' && a.code < b.code ? b.year : null;
  return null;
}

/** "In July and August 2015": the year stands once, behind the last. */
function shareYears(text: string, found: readonly FoundDate[]): readonly FoundDate[] {
  const shared = [...found];
  for (let i = shared.length - 2; i >= 0; i--) {
    const [date, next] = [shared[i]!, shared[i + 1]!];
    const [a, b] = [date.expression, next.expression];
    const between = text.slice(date.end, next.start);
    if (!LIST.test(between) && !/^\s?,\s?$/.test(between)) continue;
    const year = yearFrom(a, b);
    if (year !== null && (a.kind === 'calendar' || a.kind === 'period'))
      shared[i] = { ...date, expression: { ...a, year } };
  }
  return shared;
}
