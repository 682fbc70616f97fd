import { type FeatureIndex, selectFeatures } from './feature-index.ts';

/** What is left of a model: features, and which weights each has (classes `rowClasses` from `rowStarts[f]` to `rowStarts[f + 1]`). */
export interface Kept {
  readonly index: FeatureIndex;
  readonly rowStarts: Int32Array;
  readonly rowClasses: Uint8Array;
}

/** Resolution and range of the histogram that the threshold is found with. */
const STEPS_PER_UNIT = 256;
const BUCKETS = 1 << 16;

/**
 * The `count` weights of the largest size, and the features that have any of them. A second training on these alone gives a model that is
 * smaller, quicker and no worse: what is left takes over the work of what is gone.
 */
export function keepLargest(index: FeatureIndex, weights: Float32Array, width: number, count: number): Kept {
  const threshold = thresholdFor(weights, count);
  const isKept = (at: number): boolean => Math.abs(weights[at]!) >= threshold;
  const kept = selectFeatures(index, (feature) => {
    for (let c = 0; c < width; c++) if (isKept(feature * width + c)) return true;
    return false;
  });
  const hashes = kept.hashes();
  const rowStarts = new Int32Array(hashes.length + 1);
  const rowClasses: number[] = [];
  for (let f = 0; f < hashes.length; f++) {
    const from = index.find(hashes[f]!) * width;
    for (let c = 0; c < width; c++) if (isKept(from + c)) rowClasses.push(c);
    rowStarts[f + 1] = rowClasses.length;
  }
  return { index: kept, rowStarts, rowClasses: Uint8Array.from(rowClasses) };
}

/** The smallest size of which no more than `count` weights are that large; never 0. */
function thresholdFor(weights: Float32Array, count: number): number {
  const histogram = new Int32Array(BUCKETS);
  for (const weight of weights) histogram[Math.min(BUCKETS - 1, Math.floor(Math.abs(weight) * STEPS_PER_UNIT))]!++;
  let bucket = BUCKETS - 1;
  let total = histogram[bucket]!;
  while (bucket > 1 && total + histogram[bucket - 1]! <= count) total += histogram[--bucket]!;
  return bucket / STEPS_PER_UNIT;
}
