import type { EntityKind } from '../../model/reading.ts';
import { makeScorer, score, type WeightRows } from '../grammar/scorer.ts';
import { modelOf, readWeights } from '../grammar/weights.ts';
import { softmax } from '../learned/decision.ts';
import { listedAs } from '../words/gazetteer.ts';
import { evidenceAround } from './evidence.ts';
import type { Found } from './found.ts';
import { kindFeatures } from './kind-features.ts';
import { groupPeople } from './people.ts';
import { hasBit, isCommon, isFirstName, PERSON_NAME, type Word } from './words.ts';

/** Where the weights of the kinds of names lie, the name of the model in the file, and its classes. */
export const KIND_WEIGHTS = new URL('./weights/kinds.bin.gz', import.meta.url);
export const KIND_MODEL = 'name-kind';
export const NAME_KINDS = ['person', 'agency', 'other'] as const;
export type NameKind = (typeof NAME_KINDS)[number];

/** How likely the names of one group, taken for a person's, are each of `NAME_KINDS`. The array is used again at the next call. */
export type KindChances = (features: Int32Array) => Float64Array;

/** How likely names taken for a person's must be one's to stay so. */
const LEAST = 0.3;
/** What the words around a name must tell of a person for it to be one, and for a single word that no list has. */
const TELLING = 1.5;
const MOST_TELLING = 3;

let shipped: KindChances | undefined;

/** The chances by the weights as shipped, read from disk at the first call. @throws LiaisonError WEIGHTS_DAMAGED */
export const kindChances: KindChances = (features) => {
  shipped ??= chancesBy(modelOf(readWeights(KIND_WEIGHTS), KIND_MODEL, KIND_WEIGHTS.pathname));
  return shipped(features);
};

/** The chances by some weights. */
export function chancesBy(weights: WeightRows): KindChances {
  const scorer = makeScorer(weights);
  const sums = new Int32Array(NAME_KINDS.length);
  const chances = new Float64Array(NAME_KINDS.length);
  return (features) => {
    score(scorer, features, features.length, sums);
    return softmax(sums, chances);
  };
}

/** Gives names that were taken for a person's the kind that all that is known of their group tells; what is neither person, agency nor place falls away. */
export function settleNames(
  words: readonly Word[],
  found: readonly Found[],
  chances: KindChances = kindChances,
): readonly Found[] {
  const features = kindFeatures(words);
  const changed = new Map<Found, EntityKind | null>();
  for (const { names } of groupPeople(found.filter(({ kind }) => kind === 'person')).groups) {
    const [person = 0, agency = 0, other = 0] = chances(features(names));
    if (person >= LEAST || isToldOf(words, names)) continue;
    const settled = agency > other ? 'agency' : isOfPlace(words, names) ? 'place' : null;
    for (const name of names) changed.set(name, settled);
  }
  return found.flatMap((name) => {
    const kind = changed.get(name);
    if (kind === undefined) return [name];
    return kind === null ? [] : [{ ...name, kind, address: undefined, rule: `${name.rule}-settled` }];
  });
}

/** "Blessing Eze met", "The governor, Wiratno,": the text says that these are people, whatever else their words mean; and "Anna Berg" is one's name wherever it stands. */
export function isToldOf(words: readonly Word[], names: readonly Found[]): boolean {
  return names.some(({ first, last }) => {
    const isSingle = last - first === 1;
    if (
      !isSingle &&
      isFirstName(words[first]!) &&
      words.slice(first, last).every((word) => !isCommon(word) || hasBit(word, PERSON_NAME))
    )
      return true;
    if (isSingle && words[first]!.bits !== 0 && !isNamesOnly(words[first]!)) return false;
    const least = isSingle ? MOST_TELLING : TELLING;
    return evidenceAround(words, first, last).some(({ person = 0 }) => person >= least);
  });
}

/** A word that the lists have as a name of people and as nothing else ("Omar"). */
function isNamesOnly(word: Word): boolean {
  return hasBit(word, PERSON_NAME) && !isCommon(word) && listedAs(word.text).length === 0;
}

/** Does a list, or what stands around, tell of a place? */
function isOfPlace(words: readonly Word[], names: readonly Found[]): boolean {
  return names.some(
    ({ text, first, last }) =>
      listedAs(text).some(({ kind }) => kind === 'place') ||
      evidenceAround(words, first, last).some(({ place = 0 }) => place > 0),
  );
}
