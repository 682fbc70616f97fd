import { LiaisonError } from '../../errors.ts';
import { isDate } from '../article-of.ts';

/** What stands for the parts of a day in a pattern, and what it matches. */
const PARTS: readonly (readonly [string, string])[] = [
  ['YYYY', '(?<year>\\d{4})'],
  ['MM', '(?<month>\\d{1,2})'],
  ['DD', '(?<day>\\d{1,2})'],
  ['*', '[^]{0,200}?'],
];

/**
 * The day that the path of a file gives, in ISO 8601; null where the pattern is not in it or gives no day of the calendar.
 * @param pattern part of a path in which YYYY, MM and DD stand for the day and * for anything: "YYYY/MM/DD", "press_DD.MM.YYYY"
 * @throws LiaisonError USAGE: the pattern lacks a part
 */
export function dayInName(path: string, pattern: string): string | null {
  const found = namePattern(pattern).exec(path)?.groups;
  if (found === undefined) return null;
  const { year, month, day } = found;
  const date = `${year}-${month!.padStart(2, '0')}-${day!.padStart(2, '0')}`;
  return isDate(date) ? date : null;
}

/** @throws LiaisonError USAGE */
export function namePattern(pattern: string): RegExp {
  for (const [part] of PARTS.slice(0, 3)) {
    if (pattern.split(part).length !== 2) {
      throw new LiaisonError(
        'USAGE',
        `--published name:…: expected a pattern with YYYY, MM and DD once each, got "${pattern}"`,
      );
    }
  }
  const source = PARTS.reduce(
    (text, [part, matches]) => text.replaceAll(part === '*' ? '\\*' : part, () => matches),
    escaped(pattern),
  );
  return new RegExp(source);
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
