import type { WeightRows } from '../../text/grammar/scorer.ts';
import { trainRanker } from '../learned/logistic.ts';
import type { ReferentChoice } from './referent-choices.ts';

/** What the shipped ranker is trained with. Chosen by folds over the train articles of the corpus. */
export const referentSettings = { l2: 6, cut: 3, steps: 50, folds: 3 } as const;

/** A ranker of choices; those of which none or all candidates are right teach nothing. */
export function trainOn(choices: readonly ReferentChoice[]): WeightRows {
  return trainRanker(
    choices.filter(({ right, candidates }) => right.length > 0 && right.length < candidates.length),
    referentSettings,
  );
}
