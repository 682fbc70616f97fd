import type { DatedSpan } from '../../scene/dates-by-sentence.ts';
import type { Scene } from '../../scene/scene.ts';

/** How a date lies to the day of publication; "none" where there is no date, "open" where one of the two is not known. */
export function whenOf({ published }: Scene, dated: DatedSpan | undefined): string {
  if (!dated) return 'none';
  const { earliest, latest } = dated.date;
  if (published === undefined || earliest === null || latest === null) return 'open';
  return latest < published ? 'past' : earliest > published ? 'ahead' : 'now';
}
