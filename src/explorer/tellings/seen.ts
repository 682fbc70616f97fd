import type { View } from '../route/route.ts';
import type { Telling } from './pairs.ts';

/** Those of the events that the view lets through. What has a vague date is seen when any day of it is. */
export function seen(tellings: readonly Telling[], view: View): readonly Telling[] {
  return tellings.filter(
    (telling) =>
      isWanted(view.types, telling.type) &&
      isWanted(view.standings, telling.standing) &&
      isWanted(view.levels, telling.level) &&
      isPublished(telling, view.publisher) &&
      isWithin(telling, view),
  );
}

function isWanted<T>(wanted: readonly T[], one: T): boolean {
  return wanted.length === 0 || wanted.includes(one);
}

function isPublished({ sources }: Telling, publisher: string | null): boolean {
  return publisher === null || sources.publishers.some(({ name }) => name === publisher);
}

export function hasDate({ date }: Telling): boolean {
  return date !== null && (date.earliest !== null || date.latest !== null);
}

function isWithin(telling: Telling, { from, to, undated }: View): boolean {
  if (!hasDate(telling)) return undated;
  const { earliest, latest } = telling.date!;
  return (from === null || latest === null || latest >= from) && (to === null || earliest === null || earliest <= to);
}
