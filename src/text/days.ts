/** A calendar day, month 1 to 12. Arithmetic is on UTC days: a day has no zone here. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const MS = 86_400_000;

/** "2018-12-09" (also the head of a date-time); null if that is no day of the calendar. */
export function parseDay(iso: string): Day | null {
  const found = /^(\d{4})-(\d\d)-(\d\d)(?!\d)/.exec(iso);
  if (found === null) return null;
  const day = { year: Number(found[1]), month: Number(found[2]), day: Number(found[3]) };
  return isDay(day) ? day : null;
}

/** Whether the calendar has such a day. */
export function isDay({ year, month, day }: Day): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

export function daysInMonth(year: number, month: number): number {
  return new Date(utc(year, month + 1, 0)).getUTCDate();
}

/** ISO 8601 day. */
export function isoDay({ year, month, day }: Day): string {
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

export function pad(value: number, width: number): string {
  return String(value).padStart(width, '0');
}

/** 0 is Sunday. */
export function weekdayOf(day: Day): number {
  return new Date(utc(day.year, day.month, day.day)).getUTCDay();
}

export function addDays(day: Day, days: number): Day {
  return fromUtc(utc(day.year, day.month, day.day) + days * MS);
}

/** Same day of another month; the last one of that month where it is shorter. */
export function addMonths(day: Day, months: number): Day {
  const index = day.year * 12 + day.month - 1 + months;
  const year = Math.floor(index / 12);
  const month = index - year * 12 + 1;
  return { year, month, day: Math.min(day.day, daysInMonth(year, month)) };
}

/** Whole days from `a` to `b`, negative if `b` is earlier. */
export function daysBetween(a: Day, b: Day): number {
  return Math.round((utc(b.year, b.month, b.day) - utc(a.year, a.month, a.day)) / MS);
}

function utc(year: number, month: number, day: number): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.getTime();
}

function fromUtc(time: number): Day {
  const date = new Date(time);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}
