import type { Certainty } from '../../model/reading.ts';
import { isDay, isoDay, pad, weekdayOf } from '../days.ts';
import { monthNumber, monthPattern, weekdayNumber } from '../words/calendar.ts';
import type { Dateline } from './dateline.ts';

/** When an article came out, as its own text tells. */
export interface Publication {
  readonly edtf: string;
  readonly certainty: Certainty;
  readonly rule: string;
  readonly start: number;
  readonly end: number;
}

/** How many years after the latest past year of the text the article may have come out. Weekdays of a date repeat after five years at the soonest. */
const YEARS_ON = 3;
/** Code units of the story in which the reporting weekday is looked for. */
const LEAD = 1200;

/**
 * The day of publication of an article that comes without one: the date of its dateline or of a line of its own above the story. A year that
 * is left out is inferred from the weekday in the lead and the latest year of which the text tells as past; where that leaves several, none is given.
 */
export function inferPublication(text: string, dateline: Dateline | null): Publication | null {
  const date = dateline?.date ?? null;
  if (dateline === null || date === null) return datedLine(text);
  const { month, day, start, end } = date;
  if (date.year !== null) {
    const whole = { year: date.year, month, day };
    return isDay(whole) ? { edtf: isoDay(whole), certainty: 'stated', rule: 'dateline-date', start, end } : null;
  }
  if (!isDay({ year: 2000, month, day })) return null;
  const year = inferYear(text, dateline, month, day);
  if (year === null) {
    return {
      edtf: `XXXX-${pad(month, 2)}-${pad(day, 2)}`,
      certainty: 'unknown',
      rule: 'dateline-year-open',
      start,
      end,
    };
  }
  return { edtf: isoDay({ year, month, day }), certainty: 'inferred', rule: 'year-from-weekday', start, end };
}

function inferYear(text: string, dateline: Dateline, month: number, day: number): number | null {
  const latest = latestPastYear(text);
  const weekday = leadWeekday(text.slice(dateline.end, dateline.end + LEAD));
  if (latest === null || weekday === null) return null;
  // The story of the day first; then the one that is printed the day after.
  for (const lag of [0, 1]) {
    for (let year = latest; year <= latest + YEARS_ON; year++) {
      const when = { year, month, day };
      if (isDay(when) && (weekdayOf(when) + 7 - lag) % 7 === weekday) return year;
    }
  }
  return null;
}

/** The first weekday of the lead that is not one of a series ("on Mondays") nor of another week ("next Sunday"). */
function leadWeekday(lead: string): number | null {
  const pattern =
    /\b(?:(next|last|every|each|previous|following|coming)\s+)?((?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b(?!s)/g;
  for (const found of lead.matchAll(pattern)) {
    if (found[1] === undefined) return weekdayNumber(found[2] ?? '');
  }
  return null;
}

/** The latest year that the text speaks of, without those that lie ahead ("by 2030", "will open in 2024"). */
function latestPastYear(text: string): number | null {
  let latest: number | null = null;
  for (const found of text.matchAll(/(?<![\d.,$€£-])(?:19|20)\d\d(?![\d,.]\d|%)/g)) {
    const before = text.slice(Math.max(0, found.index - 120), found.index);
    const clause = before.slice(
      Math.max(before.lastIndexOf('.'), before.lastIndexOf('\n'), before.lastIndexOf(';')) + 1,
    );
    if (/\b(?:will|would|plans?|planned|expected|due|scheduled|set to|by|until|till|through|next)\b/i.test(clause))
      continue;
    latest = Math.max(latest ?? 0, Number(found[0]));
  }
  return latest;
}

const MONTH_FIRST = new RegExp(`\\b(${monthPattern}) (\\d{1,2}),? (\\d{4})\\b`, 'i');
const DAY_FIRST = new RegExp(`\\b(\\d{1,2}) (${monthPattern}),? (\\d{4})\\b`, 'i');

/** Code units beside its date that a dated line may hold. */
const LONGEST_REST = 60;

/** A line among the first that holds hardly more than a full date ("Published: 3 May 2019, 10:02 GMT"). */
function datedLine(text: string): Publication | null {
  let start = 0;
  for (const line of text.slice(0, 3000).split('\n').slice(0, 10)) {
    const monthFirst = MONTH_FIRST.exec(line);
    const found = monthFirst ?? DAY_FIRST.exec(line);
    if (found !== null && isDateLine(line, found[0])) {
      const month = monthNumber((monthFirst ? found[1] : found[2]) ?? '') ?? 0;
      const when = { year: Number(found[3]), month, day: Number(monthFirst ? found[2] : found[1]) };
      if (isDay(when)) {
        const at = start + found.index;
        return { edtf: isoDay(when), certainty: 'stated', rule: 'dated-line', start: at, end: at + found[0].length };
      }
    }
    start += line.length + 1;
  }
  return null;
}

/** Whether hardly more than the date stands in the line, or words of publishing do. */
function isDateLine(line: string, date: string): boolean {
  const rest = line.replace(date, ' ').trim();
  if (rest.length > LONGEST_REST || /[.!?]["”]?$/.test(rest)) return false;
  return /\b(?:published|updated|posted|released|date|GMT|UTC|EST|EDT)\b/i.test(rest) || rest.split(/\s+/).length <= 2;
}
