import type { WeightRows } from '../../text/grammar/scorer.ts';
import { LOGIT_STEP } from '../../text/learned/decision.ts';
import { type FeatureIndex, featureIndex, selectFeatures } from '../feature-index.ts';
import { minimise } from './minimise.ts';

/** A decision as it was made right: its features and the number of its class. */
export interface Example {
  readonly features: Int32Array;
  readonly label: number;
  /** How much it counts; 1 where absent. */
  readonly weight?: number;
}

/** A choice as it was made right: the features of each candidate, and the numbers of those that are right (one at least). */
export interface Choice {
  readonly candidates: readonly Int32Array[];
  readonly right: readonly number[];
  readonly weight?: number;
}

export interface LogisticSettings {
  /** The weight of half the sum of squares beside the sum of log losses: 1 / C of other programs. */
  readonly l2: number;
  /** Features seen in fewer examples are left out. */
  readonly cut: number;
  /** Of the minimiser. */
  readonly steps?: number;
}

const STEPS = 120;
const TOLERANCE = 1e-5;

/** Multinomial logistic regression. Deterministic; weights rounded to steps of `LOGIT_STEP`. */
export function trainLogistic(
  classes: readonly string[],
  examples: readonly Example[],
  settings: LogisticSettings,
): WeightRows {
  const index = indexOf(
    examples.map(({ features }) => features),
    settings.cut,
  );
  const { starts, known } = flattened(
    index,
    examples.map(({ features }) => features),
  );
  const width = classes.length;
  const scores = new Float64Array(width);
  const weights = minimise(
    index.size() * width,
    (at, gradient) => {
      let loss = penalty(at, gradient, settings.l2);
      for (let e = 0; e < examples.length; e++) {
        const { label, weight = 1 } = examples[e]!;
        const end = starts[e + 1]!;
        scores.fill(0);
        for (let i = starts[e]!; i < end; i++) {
          const base = known[i]! * width;
          for (let c = 0; c < width; c++) scores[c]! += at[base + c]!;
        }
        loss += weight * (logSum(scores) - scores[label]!);
        toChances(scores);
        scores[label]! -= 1;
        for (let c = 0; c < width; c++) scores[c]! *= weight;
        for (let i = starts[e]!; i < end; i++) {
          const base = known[i]! * width;
          for (let c = 0; c < width; c++) gradient[base + c]! += scores[c]!;
        }
      }
      return loss;
    },
    settings.steps ?? STEPS,
    TOLERANCE,
  );
  return quantised(classes, index, weights);
}

/** A ranker: conditional logit (McFadden 1974) over the candidates of each choice, one class named "score". */
export function trainRanker(choices: readonly Choice[], settings: LogisticSettings): WeightRows {
  const index = indexOf(
    choices.flatMap(({ candidates }) => candidates),
    settings.cut,
  );
  const rows = choices.map(({ candidates }) => candidates.map((features) => known(index, features)));
  const weights = minimise(
    index.size(),
    (at, gradient) => {
      let loss = penalty(at, gradient, settings.l2);
      for (let e = 0; e < rows.length; e++) {
        const { right, weight = 1 } = choices[e]!;
        const all = Float64Array.from(rows[e]!, (row) => sumOf(row, at));
        const good = Float64Array.from(right, (candidate) => all[candidate]!);
        loss += weight * (logSum(all) - logSum(good));
        toChances(all);
        toChances(good);
        right.forEach((candidate, r) => {
          all[candidate]! -= good[r]!;
        });
        rows[e]!.forEach((row, candidate) => {
          const share = weight * all[candidate]!;
          for (const feature of row) gradient[feature]! += share;
        });
      }
      return loss;
    },
    settings.steps ?? STEPS,
    TOLERANCE,
  );
  return quantised(['score'], index, weights);
}

/** The features that stand in `cut` examples or more, numbered in the order of their hashes. */
function indexOf(examples: readonly Int32Array[], cut: number): FeatureIndex {
  const all = featureIndex();
  for (const features of examples) for (const hash of new Set(features)) all.count(hash);
  const counts = all.counts();
  return selectFeatures(all, (feature) => counts[feature]! >= cut);
}

/** The numbers of the features of all examples in one array; those of example `e` begin at `starts[e]`. */
function flattened(
  index: FeatureIndex,
  examples: readonly Int32Array[],
): { readonly starts: Int32Array; readonly known: Int32Array } {
  const rows = examples.map((features) => known(index, features));
  const starts = new Int32Array(rows.length + 1);
  rows.forEach((row, e) => {
    starts[e + 1] = starts[e]! + row.length;
  });
  const all = new Int32Array(starts[rows.length]!);
  for (const [e, row] of rows.entries()) all.set(row, starts[e]);
  return { starts, known: all };
}

function known(index: FeatureIndex, features: Int32Array): Int32Array {
  return features.map((hash) => index.find(hash)).filter((feature) => feature >= 0);
}

/** Half the sum of squares; sets the gradient to its own. */
function penalty(at: Float64Array, gradient: Float64Array, l2: number): number {
  let sum = 0;
  for (let i = 0; i < at.length; i++) {
    sum += at[i]! * at[i]!;
    gradient[i] = l2 * at[i]!;
  }
  return (l2 / 2) * sum;
}

function sumOf(row: Int32Array, weights: Float64Array): number {
  let sum = 0;
  for (const feature of row) sum += weights[feature]!;
  return sum;
}

function logSum(scores: Float64Array): number {
  let top = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < scores.length; i++) if (scores[i]! > top) top = scores[i]!;
  let sum = 0;
  for (let i = 0; i < scores.length; i++) sum += Math.exp(scores[i]! - top);
  return top + Math.log(sum);
}

/** Scores become probabilities, in place. */
function toChances(scores: Float64Array): void {
  const whole = logSum(scores);
  for (let i = 0; i < scores.length; i++) scores[i] = Math.exp(scores[i]! - whole);
}

/** Weights as bytes, `LOGIT_STEP` each; those that round to 0 and rows left empty fall away. */
function quantised(classes: readonly string[], index: FeatureIndex, weights: Float64Array): WeightRows {
  const all = index.hashes();
  const hashes: number[] = [];
  const rowStarts: number[] = [0];
  const rowClasses: number[] = [];
  const rowWeights: number[] = [];
  for (let f = 0; f < all.length; f++) {
    for (let c = 0; c < classes.length; c++) {
      const weight = Math.max(-127, Math.min(127, Math.round(weights[f * classes.length + c]! / LOGIT_STEP)));
      if (weight === 0) continue;
      rowClasses.push(c);
      rowWeights.push(weight);
    }
    if (rowClasses.length === rowStarts.at(-1)) continue;
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
