import type { Certainty } from '../../model/reading.ts';
import { addDays, addMonths, type Day, daysBetween, isoDay, pad } from '../days.ts';
import type { Part, PeriodCode } from './expression.ts';
import { type Of, type Reference, yearNumber } from './reference.ts';
import { approximate, noValue, type Value } from './value.ts';

/** Days after a quarter within which its figures come out. */
const REPORTED = 120;

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

export function periodValue({ code, year, which, part }: Of<'period'>, at: Reference): Value {
  const [first, length] = periods[code];
  const number =
    yearNumber(year, at) ?? inheritedYear(first, which, at) ?? yearOfPeriod(code, first, length, which, at);
  if (number === null) return noValue;
  const certainty = year !== null && 'number' in year ? 'stated' : 'inferred';
  const whole = periodOf(code, number, certainty);
  const earliest = { year: number, month: first, day: 1 };
  if (part === null || length !== 3) return whole;
  const month = part === 'early' ? earliest : part === 'mid' ? addMonths(earliest, 1) : addMonths(earliest, 2);
  return { ...approximate(whole), earliest: month, latest: addDays(addMonths(month, 1), -1) };
}

export function periodOf(code: PeriodCode, year: number, certainty: Certainty): Value {
  const [first, length] = periods[code];
  const earliest = { year, month: first, day: 1 };
  const unit = code < 30 ? 'season' : code < 40 ? 'quarter' : 'half';
  return span(`${pad(year, 4)}-${code}`, earliest, addDays(addMonths(earliest, length), -1), certainty, unit);
}

/** "In the autumn of 2016 and again in the spring": the year of the sentence, or the next one where the story goes on. */
function inheritedYear(first: number, which: string, { year, told, now }: Reference): number | null {
  if (year === null || which !== 'bare' || now === null) return null;
  const goesBack = told?.earliest?.year === year && first < told.earliest.month;
  return goesBack && isoDay({ year: year + 1, month: first, day: 1 }) <= isoDay(now) ? year + 1 : year;
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
  if (which === 'next' || which === 'coming') return latestBegun + 1;
  if (which === 'this') return code === 24 ? (now.month <= 2 ? now.year - 1 : now.year) : now.year;
  if (at.direction === 'future' && over) {
    // Figures of the quarter that has just ended are still to come.
    const ended = addMonths({ year: latestBegun, month: first, day: 1 }, length);
    return code > 30 && daysBetween(ended, now) <= REPORTED ? latestBegun : latestBegun + 1;
  }
  return latestBegun;
}

export function span(
  edtf: string,
  earliest: Day,
  latest: Day,
  certainty: Certainty = 'stated',
  unit: Value['unit'] = 'decade',
): Value {
  return { edtf, earliest, latest, certainty, unit };
}

export function decadeValue(first: number, part: Part | null): Value {
  const [from, to] = part === 'early' ? [0, 3] : part === 'mid' ? [4, 6] : part === null ? [0, 9] : [7, 9];
  const whole = span(
    `${pad(Math.floor(first / 10), 3)}X`,
    { year: first + from, month: 1, day: 1 },
    { year: first + to, month: 12, day: 31 },
  );
  return part === null ? whole : approximate(whole);
}

/** The quarter that was over last on the day of publication. */
export function lastQuarter({ now }: Reference): Value {
  if (now === null) return noValue;
  const { year, month } = addMonths({ ...now, day: 1 }, -3);
  return periodOf((33 + Math.floor((month - 1) / 3)) as PeriodCode, year, 'inferred');
}
