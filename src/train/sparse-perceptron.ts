import type { WeightRows } from '../text/grammar/scorer.ts';
import type { Perceptron } from './perceptron.ts';
import type { Kept } from './prune.ts';

/** As `perceptron`, over the weights that pruning kept; all others stay 0. */
export function sparsePerceptron(classes: readonly string[], { index, rowStarts, rowClasses }: Kept): Perceptron {
  const weights = new Float32Array(rowClasses.length);
  const stamped = new Float32Array(rowClasses.length);
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
        const end = rowStarts[known[i]! + 1]!;
        for (let at = rowStarts[known[i]!]!; at < end; at++) scores[rowClasses[at]!]! += weights[at]!;
      }
    },
    update(known, count, label, step) {
      for (let i = 0; i < count; i++) {
        const end = rowStarts[known[i]! + 1]!;
        for (let at = rowStarts[known[i]!]!; at < end; at++) {
          if (rowClasses[at] !== label) continue;
          weights[at]! += step;
          stamped[at]! += step * (time / 1024);
        }
      }
    },
    tick() {
      time++;
    },
    average() {
      return weights.map((weight, at) => weight - stamped[at]! / (time / 1024));
    },
  };
}

/** The mean of the weights of several trainings: each errs in its own way, the mean less (as in bagging, Breiman 1996). */
export function averageOfRuns(runs: number, train: (run: number) => Float32Array): Float32Array {
  const sum = train(0);
  for (let run = 1; run < runs; run++) {
    const more = train(run);
    for (let at = 0; at < sum.length; at++) sum[at]! += more[at]!;
  }
  return sum.map((weight) => weight / runs);
}

/** Weights as whole numbers from -127 to 127, `step` each; those that round to 0 and rows left empty fall away. */
export function quantiseKept(classes: readonly string[], kept: Kept, averaged: Float32Array, step: number): WeightRows {
  const hashes: number[] = [];
  const rowStarts: number[] = [0];
  const rowClasses: number[] = [];
  const rowWeights: number[] = [];
  const all = kept.index.hashes();
  for (let f = 0; f < all.length; f++) {
    for (let at = kept.rowStarts[f]!; at < kept.rowStarts[f + 1]!; at++) {
      const weight = Math.max(-127, Math.min(127, Math.round(averaged[at]! / step)));
      if (weight === 0) continue;
      rowClasses.push(kept.rowClasses[at]!);
      rowWeights.push(weight);
    }
    if (rowClasses.length === rowStarts[rowStarts.length - 1]) continue;
    hashes.push(all[f]!);
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
