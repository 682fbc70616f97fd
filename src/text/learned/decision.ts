import { makeScorer, type Scorer, score, type WeightRows } from '../grammar/scorer.ts';
import type { Features } from './features.ts';

/** What a weight of 1 is worth in log-odds. Weights are bytes, so none is beyond ±127 steps, nearly ±2. */
export const LOGIT_STEP = 1 / 64;

/**
 * A learned decision between classes: multinomial logistic regression over hashed features, its weights whole numbers, so that the scores are
 * the same on every machine. A ranker is one with a single class: its score is compared between candidates.
 */
export interface Decision {
  readonly classes: readonly string[];
  /** The sum of the weights for each class. The array is used again at the next call. */
  scores(features: Features): Int32Array;
  /** The classes' probabilities. The array is used again at the next call. */
  probabilities(features: Features): Float64Array;
  /** What each feature adds to a class, in the order of the features: for `extract --explain`. */
  shares(features: Features, label: number): readonly number[];
}

/** Makes a decision of its weights. */
export function makeDecision(rows: WeightRows): Decision {
  const scorer: Scorer = makeScorer(rows);
  const sums = new Int32Array(rows.classes.length);
  const chances = new Float64Array(rows.classes.length);
  const scores = (features: Features): Int32Array => {
    score(scorer, features.hashes, features.count, sums);
    return sums;
  };
  return {
    classes: rows.classes,
    scores,
    probabilities(features) {
      return softmax(scores(features), chances);
    },
    shares(features, label) {
      const one = new Int32Array(rows.classes.length);
      return Array.from({ length: features.count }, (_, at) => {
        score(scorer, features.hashes.subarray(at, at + 1), 1, one);
        return one[label] ?? 0;
      });
    },
  };
}

/** Probabilities of integer scores, written into `into`. A ranker's candidates are turned into probabilities by it, too. */
export function softmax(scores: Int32Array, into: Float64Array): Float64Array {
  let top = Number.NEGATIVE_INFINITY;
  for (const each of scores) top = Math.max(top, each);
  let sum = 0;
  for (let i = 0; i < scores.length; i++) {
    into[i] = Math.exp((scores[i]! - top) * LOGIT_STEP);
    sum += into[i]!;
  }
  for (let i = 0; i < scores.length; i++) into[i]! /= sum;
  return into;
}
