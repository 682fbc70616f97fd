const DAY = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });
const MONTH = new Intl.DateTimeFormat('en-GB', { month: 'short', year: 'numeric', timeZone: 'UTC' });

/** "14 Sep 2018". */
export function dayWords(day: string): string {
  return DAY.format(new Date(`${day}T00:00:00Z`));
}

/** From the first to the last day it can have been, no finer than the bounds: "14 Sep 2018", "Sep – Nov 2017", "2016". Null without bounds. */
export function spanWords(earliest: string | null, latest: string | null): string | null {
  if (earliest === null && latest === null) return null;
  if (earliest === null) return `by ${dayWords(latest!)}`;
  if (latest === null) return `from ${dayWords(earliest)}`;
  if (earliest === latest) return dayWords(earliest);
  if (!startsMonth(earliest) || !endsMonth(latest)) return `${dayWords(earliest)} – ${dayWords(latest)}`;
  const [from, to] = [earliest.slice(0, 4), latest.slice(0, 4)];
  if (earliest.endsWith('-01-01') && latest.endsWith('-12-31')) return from === to ? from : `${from} – ${to}`;
  if (earliest.slice(0, 7) === latest.slice(0, 7)) return monthWords(earliest);
  return `${from === to ? monthWords(earliest).split(' ')[0] : monthWords(earliest)} – ${monthWords(latest)}`;
}

function monthWords(day: string): string {
  return MONTH.format(new Date(`${day}T00:00:00Z`));
}

function startsMonth(day: string): boolean {
  return day.endsWith('-01');
}

function endsMonth(day: string): boolean {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).getUTCDate() === 1;
}

/** A day of publication, which may be a day, a moment or EDTF: its day in words where it is one, as it stands where not. */
export function publishedWords(published: string | null): string {
  if (published === null) return 'undated';
  const day = /^\d{4}-\d\d-\d\d/.exec(published)?.[0];
  return day === undefined ? published : dayWords(day);
}
