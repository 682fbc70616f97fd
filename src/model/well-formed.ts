/** Whether a text has no half of a character (a lone surrogate): stored as UTF-8, all of these are one, and two ids that differ in them as well. */
export function isWellFormed(text: string): boolean {
  return !/\p{Cs}/u.test(text);
}

/** Whether an ISO date is of a year that has four digits, and its neighbours too: days are compared as texts, and relative dates count from them. */
export function isWithinCalendar(date: string): boolean {
  const year = Number(/^\d{4}(?=-)/.exec(date)?.[0]);
  return year >= 1000 && year <= 9998;
}
