import { chooseBy } from '../../text/coreference/choose.ts';
import { coreferenceBy } from '../../text/coreference/stage.ts';
import type { Stage } from '../../text/draft.ts';
import { hashString } from '../../text/grammar/hash.ts';
import { modelOf, readWeights } from '../../text/grammar/weights.ts';
import { makeDecision } from '../../text/learned/decision.ts';
import { referentSettings } from './ranker.ts';

/** Where the rankers of the folds lie; only training needs them. */
export const FOLD_WEIGHTS = new URL('./fold-rankers.bin.gz', import.meta.url);

export const foldModel = (fold: number): string => `fold ${fold}`;

/** The fold of an article of the corpus by its id, the same however many more there are. */
export function foldOf(id: string): number {
  return (hashString(id) >>> 0) % referentSettings.folds;
}

/**
 * Gives the coreference stage by which a train article is to be read where a later stage learns from it: by the ranker that has not learned from the
 * article, so that what comes after learns on mistakes such as it will meet. @throws LiaisonError WEIGHTS_DAMAGED
 */
export function heldOutCoreference(): (id: string) => Stage {
  const file = readWeights(FOLD_WEIGHTS);
  const stages = Array.from({ length: referentSettings.folds }, (_, fold) =>
    coreferenceBy(chooseBy(makeDecision(modelOf(file, foldModel(fold), FOLD_WEIGHTS.pathname)))),
  );
  return (id) => stages[foldOf(id)]!;
}
