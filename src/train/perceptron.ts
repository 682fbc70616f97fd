import type { WeightRows } from '../text/grammar/scorer.ts';
import type { FeatureIndex } from './feature-index.ts';

/**
 * An averaged perceptron (Freund & Schapire 1999, Collins 2002) over a fixed set of features. Weights stand in one dense array, a row a
 * feature; the average is kept lazily as in Daumé 2006 (weight minus stamped sum over time).
 */
export interface Perceptron {
  readonly classes: readonly string[];
  /** Turns hashes into the numbers of known features, in place of `known`; gives how many. */
  lookup(hashes: Int32Array, count: number, known: Int32Array): number;
  /** Scores of all classes for features given by number. */
  score(known: Int32Array, count: number, scores: Float32Array): void;
  /** Adds `step` to the weights of a class for all features given by number. */
  update(known: Int32Array, count: number, label: number, step: number): void;
  /** Moves time on by one example. */
  tick(): void;
  /** The averaged weights. Leaves the training weights as they are. */
  average(): Float32Array;
}

export function perceptron(classes: readonly string[], index: FeatureIndex): Perceptron {
  const width = classes.length;
  const weights = new Float32Array(index.size() * width);
  const stamped = new Float32Array(index.size() * width);
  let time = 1;
  return {
    classes,
    lookup(hashes, count, known) {
      let found = 0;
      for (let i = 0; i < count; i++) {
        const feature = index.find(hashes[i]!);
        if (feature >= 0) known[found++] = feature;
      }
      return found;
    },
    score(known, count, scores) {
      scores.fill(0);
      for (let i = 0; i < count; i++) {
        const row = known[i]! * width;
        for (let c = 0; c < width; c++) scores[c]! += weights[row + c]!;
      }
    },
    update(known, count, label, step) {
      for (let i = 0; i < count; i++) {
        const at = known[i]! * width + label;
        weights[at]! += step;
        // In units of 1,024 examples, to stay where float32 is precise.
        stamped[at]! += step * (time / 1024);
      }
    },
    tick() {
      time++;
    },
    average() {
      const averaged = new Float32Array(weights.length);
      for (let i = 0; i < weights.length; i++) averaged[i] = weights[i]! - stamped[i]! / (time / 1024);
      return averaged;
    },
  };
}

/** Weights as whole numbers from -127 to 127, `step` each; rows that are left empty fall away. */
export function quantise(
  classes: readonly string[],
  index: FeatureIndex,
  averaged: Float32Array,
  step: number,
): WeightRows {
  const width = classes.length;
  const order = Array.from(index.hashes(), (hash, feature) => ({ hash, feature })).sort((a, b) => a.hash - b.hash);
  const hashes: number[] = [];
  const rowStarts: number[] = [0];
  const rowClasses: number[] = [];
  const rowWeights: number[] = [];
  for (const { hash, feature } of order) {
    for (let c = 0; c < width; c++) {
      const weight = Math.max(-127, Math.min(127, Math.round(averaged[feature * width + c]! / step)));
      if (weight === 0) continue;
      rowClasses.push(c);
      rowWeights.push(weight);
    }
    if (rowClasses.length === rowStarts[rowStarts.length - 1]) continue;
    hashes.push(hash);
    rowStarts.push(rowClasses.length);
  }
  return {
    classes,
    hashes: Int32Array.from(hashes),
    rowStarts: Int32Array.from(rowStarts),
    rowClasses: Uint8Array.from(rowClasses),
    rowWeights: Int8Array.from(rowWeights),
  };
}
