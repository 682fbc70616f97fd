import { makeScorer, type Scorer, score, type WeightRows } from '../grammar/scorer.ts';
import { modelOf, readWeights } from '../grammar/weights.ts';

/** Where the weights of what is learned of offices lie. */
export const OFFICE_WEIGHTS = new URL('./weights/offices.bin.gz', import.meta.url);

/** The rankers in that file: who holds an office, and what it belongs to. */
export type OfficeModel = 'office-holder' | 'office-body' | 'office-country';

/** Something to choose, as features of a ranker. */
interface Candidate {
  readonly features: Int32Array;
  /** Added to its score, in steps of `LOGIT_STEP`. */
  readonly bias?: number;
}

/** Chooses one of the candidates; undefined where there is none. */
export type Choose = <One extends Candidate>(candidates: readonly One[]) => One | undefined;

const shipped = new Map<OfficeModel, Choose>();

/** Chooses by the weights as shipped, read from disk at the first call. @throws LiaisonError WEIGHTS_DAMAGED */
export function chooseBy(model: OfficeModel): Choose {
  const known = shipped.get(model) ?? rankedBy(modelOf(readWeights(OFFICE_WEIGHTS), model, OFFICE_WEIGHTS.pathname));
  shipped.set(model, known);
  return known;
}

/** Chooses the candidate of the highest score; of equal ones the first. */
export function rankedBy(weights: WeightRows): Choose {
  const scorer: Scorer = makeScorer(weights);
  const sum = new Int32Array(1);
  return (candidates) => {
    let best: (typeof candidates)[number] | undefined;
    let most = Number.NEGATIVE_INFINITY;
    for (const candidate of candidates) {
      score(scorer, candidate.features, candidate.features.length, sum);
      const total = sum[0]! + (candidate.bias ?? 0);
      if (total > most) [best, most] = [candidate, total];
    }
    return best;
  };
}
