/** Comes after every date and every name. */
const LAST = '~';

/**
 * The property `sort` of what is listed: unique, so that a cursor is one string and a page starts after it. Code units of "|" and "~" come after
 * letters and digits.
 */
export function sortKey(first: string | null, ...rest: readonly string[]): string {
  return [first ?? LAST, ...rest].join('|');
}

/** An offset as text that sorts like the number. */
export function sortOffset(offset: number): string {
  return String(offset).padStart(9, '0');
}
