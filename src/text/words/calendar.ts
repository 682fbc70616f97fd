/** Names of months with their short forms, as news prints them (AP and British style); the number is the row's place. */
const months: readonly (readonly string[])[] = [
  ['january', 'jan'],
  ['february', 'feb'],
  ['march', 'mar'],
  ['april', 'apr'],
  ['may'],
  ['june', 'jun'],
  ['july', 'jul'],
  ['august', 'aug'],
  ['september', 'sept', 'sep'],
  ['october', 'oct'],
  ['november', 'nov'],
  ['december', 'dec'],
];

/** Weekdays with their short forms, Sunday first, as `Date.getUTCDay` counts. */
const weekdays: readonly (readonly string[])[] = [
  ['sunday', 'sun'],
  ['monday', 'mon'],
  ['tuesday', 'tues', 'tue'],
  ['wednesday', 'wed'],
  ['thursday', 'thurs', 'thur', 'thu'],
  ['friday', 'fri'],
  ['saturday', 'sat'],
];

function numbers(rows: readonly (readonly string[])[], first: number): ReadonlyMap<string, number> {
  return new Map(rows.flatMap((names, index) => names.map((name) => [name, index + first] as const)));
}

const monthNumbers = numbers(months, 1);
const weekdayNumbers = numbers(weekdays, 0);

/** Source of a pattern for any month's name, to be used without regard to case; short forms take their full stop along. */
export const monthPattern = months
  .flatMap(([full = '', ...short]) => [full, ...short.map((form) => `${form}\\b\\.?`)])
  .join('|');

/** 1 to 12 for "March", "mar", "Mar."; null for any other word. */
export function monthNumber(word: string): number | null {
  return monthNumbers.get(word.toLowerCase().replace(/\.$/, '')) ?? null;
}

/** 0 (Sunday) to 6 for "Sunday" or "Sun."; null for any other word. */
export function weekdayNumber(word: string): number | null {
  return weekdayNumbers.get(word.toLowerCase().replace(/\.$/, '')) ?? null;
}
