import type { Entity } from '../../model/reading.ts';
import { entityId } from '../entity-id.ts';
import { makeScorer, score, type WeightRows } from '../grammar/scorer.ts';
import { modelOf, readWeights } from '../grammar/weights.ts';
import { softmax } from '../learned/decision.ts';
import { type CountryWord, countryWords } from '../scene/country-words.ts';
import type { Scene } from '../scene/scene.ts';
import { countryOf } from '../words/countries.ts';
import { governmentOf } from '../words/governments.ts';
import { stateFeatures } from './state-features.ts';

/** Where the weights of which states act lie, and the name of the model in the file. */
export const STATE_WEIGHTS = new URL('./weights/states.bin.gz', import.meta.url);
export const STATE_MODEL = 'state-acts';

/** How likely it must be that a state acts. */
const LEAST = 0.4;

let shipped: ((features: Int32Array) => number) | undefined;

/** Does a state act, by the features of its words and the weights as shipped, read from disk at the first call? @throws LiaisonError WEIGHTS_DAMAGED */
export function stateActs(features: Int32Array): boolean {
  shipped ??= chanceBy(modelOf(readWeights(STATE_WEIGHTS), STATE_MODEL, STATE_WEIGHTS.pathname));
  return shipped(features) >= LEAST;
}

/** How likely a state acts, by weights of two classes, "no" and "yes". */
export function chanceBy(weights: WeightRows): (features: Int32Array) => number {
  const scorer = makeScorer(weights);
  const sums = new Int32Array(2);
  const chances = new Float64Array(2);
  return (features) => {
    score(scorer, features, features.length, sums);
    return softmax(sums, chances)[1]!;
  };
}

/** A state that the draft has as no agency, with the words that name it or its people. */
export interface OpenState {
  readonly government: Entity;
  readonly words: readonly CountryWord[];
  readonly features: Int32Array;
  /** The features of one of its words alone. */
  readonly featuresAt: (word: CountryWord) => Int32Array;
}

/** The states of a text of which it is open whether they act, in the order of their first words. */
export function openStates(scene: Scene): readonly OpenState[] {
  const { entities } = scene.draft;
  const agencies = new Set(
    entities.flatMap(({ kind, name, country }) =>
      kind === 'agency' && country !== undefined && countryOf(country)?.names.includes(name) === true ? [country] : [],
    ),
  );
  const byCode = new Map<string, CountryWord[]>();
  for (const word of countryWords(scene)) {
    if (word.form !== 'nationality' && word.form !== 'country') continue;
    const known = byCode.get(word.code);
    if (known) known.push(word);
    else byCode.set(word.code, [word]);
  }
  const features = stateFeatures(scene, byCode.size);
  return [...byCode].flatMap(([code, words]) => {
    const government = agencies.has(code) ? undefined : governmentByCode(entities, code);
    if (!government) return [];
    return [
      { government, words, features: features(code, words), featuresAt: (word: CountryWord) => features(code, [word]) },
    ];
  });
}

/** The agency of a state by the name that the text has for its place, else by its own. */
function governmentByCode(entities: readonly Entity[], code: string): Entity | undefined {
  const place = entities.find((entity) => entity.country === code && governmentOf(entity) !== undefined);
  if (place) return governmentOf(place);
  const [name] = countryOf(code)?.names ?? [];
  if (name === undefined) return undefined;
  return { id: entityId('agency', name), kind: 'agency', name, aliases: [], sector: 'government', country: code };
}
