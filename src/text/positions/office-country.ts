import { makeScorer, type Scorer, score, type WeightRows } from '../grammar/scorer.ts';
import { modelOf, readWeights } from '../grammar/weights.ts';
import type { CountryCandidate } from './country-choices.ts';

/** Where the weights of what is learned of offices lie, and the name of the model in the file. */
export const OFFICE_WEIGHTS = new URL('./weights/offices.bin.gz', import.meta.url);
export const COUNTRY_MODEL = 'office-country';

/** Chooses the country that an office belongs to; undefined where the text tells none. */
export type OfficeCountry = (candidates: readonly CountryCandidate[]) => string | undefined;

let shipped: OfficeCountry | undefined;

/** Chooses by the weights as shipped, read from disk at the first call. @throws LiaisonError WEIGHTS_DAMAGED */
export const officeCountry: OfficeCountry = (candidates) => {
  shipped ??= countryBy(modelOf(readWeights(OFFICE_WEIGHTS), COUNTRY_MODEL, OFFICE_WEIGHTS.pathname));
  return shipped(candidates);
};

/** Chooses the candidate of the highest score; of equal ones the first, which is none. */
export function countryBy(weights: WeightRows): OfficeCountry {
  const scorer: Scorer = makeScorer(weights);
  const sum = new Int32Array(1);
  return (candidates) => {
    let best: CountryCandidate | undefined;
    let most = Number.NEGATIVE_INFINITY;
    for (const candidate of candidates) {
      score(scorer, candidate.features, candidate.features.length, sum);
      if (sum[0]! > most) [best, most] = [candidate, sum[0]!];
    }
    return best?.code ?? undefined;
  };
}
