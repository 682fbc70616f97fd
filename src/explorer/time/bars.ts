import type { Standing } from '../api/queries.ts';
import type { Telling } from '../tellings/pairs.ts';
import { type Axis, type Day, dayOf, xOf } from './axis.ts';

/** An event on the axis: from the first to the last day that it can have been. */
export interface Bar {
  readonly id: string;
  readonly standing: Standing;
  readonly from: Day;
  readonly to: Day;
  readonly lane: number;
}

/** Pixels of the shortest bar, and between two of one lane. */
export const SHORTEST = 5;
const GAP = 2;

/** The days of an event; an open end is the other end. Null without any. */
export function daysOf({ date }: Pick<Telling, 'date'>): readonly [Day, Day] | null {
  const earliest = date?.earliest ?? date?.latest ?? null;
  const latest = date?.latest ?? date?.earliest ?? null;
  return earliest === null || latest === null ? null : [dayOf(earliest), dayOf(latest)];
}

/** Bars in lanes, so that none lies over another; those that find no lane among `lanes` lie in the last. */
export function barsOf(tellings: readonly Telling[], axis: Axis, lanes: number): readonly Bar[] {
  const ends: number[] = [];
  const dated = tellings.flatMap((telling) => {
    const days = daysOf(telling);
    return days === null ? [] : [{ telling, from: days[0], to: days[1] }];
  });
  return dated
    .sort((a, b) => a.from - b.from || a.to - b.to || a.telling.id.localeCompare(b.telling.id))
    .map(({ telling: { id, standing }, from, to }) => {
      const x = xOf(axis, from);
      const free = ends.findIndex((end) => end + GAP <= x);
      const lane = free >= 0 ? free : Math.min(ends.length, lanes - 1);
      ends[lane] = Math.max(ends[lane] ?? 0, x + Math.max(SHORTEST, xOf(axis, to) - x));
      return { id, standing, from, to, lane };
    });
}

/** The axis that has room for all of them; null when none has a date. */
export function axisOf(tellings: readonly Telling[], width: number): Axis | null {
  const days = tellings.map(daysOf).filter((each) => each !== null);
  if (days.length === 0) return null;
  const from = days.reduce((least, [day]) => Math.min(least, day), Number.POSITIVE_INFINITY);
  const to = days.reduce((most, [, day]) => Math.max(most, day), Number.NEGATIVE_INFINITY);
  const margin = Math.max(15, Math.round((to - from) * 0.03));
  return { from: from - margin, to: to + margin, width };
}
