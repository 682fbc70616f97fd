import type { Certainty } from '../../model/reading.ts';
import { addDays, type Day, daysInMonth, isoDay, pad } from '../days.ts';

/** What a date means: EDTF with its bounds. */
export interface Value {
  readonly edtf: string | null;
  /** Both inclusive; null where open. */
  readonly earliest: Day | null;
  readonly latest: Day | null;
  readonly certainty: Certainty;
  /** How fine it is, for those that count from it. */
  readonly unit: 'day' | 'week' | 'month' | 'season' | 'quarter' | 'half' | 'year' | 'decade' | 'range' | 'none';
}

export const noValue: Value = { edtf: null, earliest: null, latest: null, certainty: 'unknown', unit: 'none' };

export function dayValue(day: Day, certainty: Certainty): Value {
  return { edtf: isoDay(day), earliest: day, latest: day, certainty, unit: 'day' };
}

export function monthValue(year: number, month: number, certainty: Certainty): Value {
  const latest = { year, month, day: daysInMonth(year, month) };
  return {
    edtf: `${pad(year, 4)}-${pad(month, 2)}`,
    earliest: { year, month, day: 1 },
    latest,
    certainty,
    unit: 'month',
  };
}

export function yearValue(year: number, certainty: Certainty): Value {
  return {
    edtf: pad(year, 4),
    earliest: { year, month: 1, day: 1 },
    latest: { year, month: 12, day: 31 },
    certainty,
    unit: 'year',
  };
}

/** From the first day of one to the last of the other. */
export function rangeValue(from: Value, to: Value): Value {
  if (from.edtf === null || to.edtf === null) return noValue;
  if (from.earliest && to.latest && isoDay(from.earliest) > isoDay(to.latest)) return noValue;
  const certainty = from.certainty === to.certainty ? from.certainty : 'inferred';
  return { edtf: `${from.edtf}/${to.edtf}`, earliest: from.earliest, latest: to.latest, certainty, unit: 'range' };
}

/** A day more or less exactly: EDTF's `~`, with as many days to both sides. */
export function aboutDay(day: Day, spread: number, certainty: Certainty): Value {
  return {
    edtf: `${isoDay(day)}~`,
    earliest: addDays(day, -spread),
    latest: addDays(day, spread),
    certainty,
    unit: 'day',
  };
}

export function approximate(value: Value): Value {
  return value.edtf === null || value.edtf.endsWith('~') ? value : { ...value, edtf: `${value.edtf}~` };
}
