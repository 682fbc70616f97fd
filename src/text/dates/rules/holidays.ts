import { addDays, type Day, weekdayOf } from '../../days.ts';

interface Holiday {
  readonly name: string;
  readonly pattern: string;
  readonly on: (year: number) => Day;
}

/** Feasts that news dates things by. The movable ones of the civil calendar are those of the United States. */
const holidays: readonly Holiday[] = [
  { name: 'new-years-eve', pattern: "New Year['’]?s Eve", on: fixed(12, 31) },
  { name: 'new-years-day', pattern: "New Year['’]?s(?: Day)?(?! Eve)", on: fixed(1, 1) },
  { name: 'valentine', pattern: "(?:St\\.? )?Valentine['’]?s Day", on: fixed(2, 14) },
  { name: 'may-day', pattern: 'May Day', on: fixed(5, 1) },
  {
    name: 'independence',
    pattern: '(?:the )?(?:Fourth|4th) of July|Independence Day(?= (?:in the United|weekend))',
    on: fixed(7, 4),
  },
  { name: 'halloween', pattern: 'Halloween', on: fixed(10, 31) },
  { name: 'christmas-eve', pattern: 'Christmas Eve', on: fixed(12, 24) },
  { name: 'boxing', pattern: 'Boxing Day', on: fixed(12, 26) },
  {
    name: 'christmas',
    pattern:
      'Christmas(?: Day)?(?! Eve| trees?\\b| cards?\\b| carols?\\b| lights\\b| gifts?\\b| presents?\\b| shopping\\b)',
    on: fixed(12, 25),
  },
  { name: 'thanksgiving', pattern: 'Thanksgiving(?: Day)?', on: (year) => nth(year, 11, 4, 4) },
  { name: 'labor', pattern: 'Labor Day', on: (year) => nth(year, 9, 1, 1) },
  { name: 'memorial', pattern: 'Memorial Day', on: (year) => addDays(nth(year, 6, 1, 1), -7) },
  { name: 'good-friday', pattern: 'Good Friday', on: (year) => addDays(easter(year), -2) },
  { name: 'easter-monday', pattern: 'Easter Monday', on: (year) => addDays(easter(year), 1) },
  { name: 'easter', pattern: 'Easter(?: Sunday)?(?! Monday)', on: easter },
];

/** Source of a pattern for any of the feasts. */
export const holidayPattern = holidays.map(({ pattern }) => pattern).join('|');

/** The day of a feast in a year, by the words that name it; null for other words. */
export function holidayOn(words: string, year: number): Day | null {
  const holiday = holidays.find(({ pattern }) =>
    new RegExp(`^(?:${pattern})$`, 'i').test(words.replaceAll(/\s+/g, ' ')),
  );
  return holiday?.on(year) ?? null;
}

function fixed(month: number, day: number): (year: number) => Day {
  return (year) => ({ year, month, day });
}

/** The n-th such weekday (0 Sunday) of a month. */
function nth(year: number, month: number, weekday: number, n: number): Day {
  const first = { year, month, day: 1 };
  return addDays(first, ((weekday - weekdayOf(first) + 7) % 7) + 7 * (n - 1));
}

/** Western Easter (Meeus, Astronomical Algorithms, chapter 8). */
function easter(year: number): Day {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const n = h + l - 7 * Math.floor((a + 11 * h + 22 * l) / 451) + 114;
  return { year, month: Math.floor(n / 31), day: (n % 31) + 1 };
}
