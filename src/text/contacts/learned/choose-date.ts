import type { EventType, Realis } from '../../../model/reading.ts';
import type { Decision } from '../../learned/decision.ts';
import type { DatedSpan } from '../../scene/dates-by-sentence.ts';
import type { Scene } from '../../scene/scene.ts';
import { dateFeatures } from './date-features.ts';
import { gathered } from './gathered.ts';

/** The date that is a telling's own, of those near it, by the learned ranker; undefined where none is. */
export function chooseDate(
  scene: Scene,
  ranker: Decision,
  told: { readonly trigger: number; readonly type: EventType; readonly realis: Realis },
  dates: readonly DatedSpan[],
  ruled: DatedSpan | undefined,
): DatedSpan | undefined {
  if (dates.length === 0) return undefined;
  const site = { scene, ...told, dates, ruled };
  const score = (dated: DatedSpan | undefined): number =>
    ranker.scores(gathered((f) => dateFeatures(site, dated, f)))[0]!;
  let best: DatedSpan | undefined;
  let top = score(undefined);
  for (const dated of dates) {
    const own = score(dated);
    if (own > top) {
      best = dated;
      top = own;
    }
  }
  return best;
}
