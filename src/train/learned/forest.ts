import { FOREST_HEAD, LEAF_STEP, treeLength } from '../../text/learned/forest.ts';
import { seededRandom } from '../random.ts';

/** An example for boosted trees: its figures, and whether the answer is yes. */
export interface FigureExample {
  readonly figures: Int16Array;
  readonly label: number;
}

export interface ForestSettings {
  readonly trees: number;
  readonly depth: number;
  /** How much of what a tree says is taken. */
  readonly rate: number;
  /** Added to the curvature in a leaf. */
  readonly l2: number;
  /** A side of a split has as many examples or more. */
  readonly least: number;
  /** The share of the figures, and of the examples, that a tree looks at. */
  readonly figures: number;
  readonly examples: number;
  readonly seed: number;
}

/** A figure is cut into as many ranges at most. */
const BINS = 64;
const LARGEST = 0x7fff;

/**
 * Boosted trees by second-order steps over histograms (Friedman 2001; Chen and Guestrin 2016, section 2.2), as the table of a `Forest`. Deterministic: the
 * same examples and settings, the same table.
 */
export function trainForest(examples: readonly FigureExample[], settings: ForestSettings): Int16Array {
  const { trees, depth, rate } = settings;
  const random = seededRandom(settings.seed);
  const columns = columnsOf(examples);
  const yes = examples.reduce((sum, { label }) => sum + label, 0);
  const bias = Math.round(Math.log((yes + 1) / (examples.length - yes + 1)) / LEAF_STEP);
  const table = new Int16Array(FOREST_HEAD + trees * treeLength(depth));
  table.set([depth, bias, trees]);
  const scores = new Float64Array(examples.length).fill(bias * LEAF_STEP);
  const slopes = new Float64Array(examples.length);
  const curves = new Float64Array(examples.length);
  const nodes = new Uint16Array(examples.length);
  const inner = 2 ** depth - 1;
  for (let tree = 0; tree < trees; tree += 1) {
    const at = FOREST_HEAD + tree * treeLength(depth);
    for (let e = 0; e < examples.length; e += 1) {
      const chance = 1 / (1 + Math.exp(-scores[e]!));
      slopes[e] = chance - examples[e]!.label;
      curves[e] = Math.max(chance * (1 - chance), 1e-9);
    }
    const seen = sample(examples.length, settings.examples, random);
    const asked = columns.filter(() => random() < settings.figures);
    nodes.fill(0);
    for (let level = 0; level < depth; level += 1) {
      const first = 2 ** level - 1;
      const splits = bestSplits({ asked, seen, nodes, slopes, curves, first, count: first + 1, settings });
      splits.forEach((split, n) => {
        table[at + first + n] = split?.column.figure ?? 0;
        table[at + inner + first + n] = split ? split.column.limits[split.bin]! : LARGEST;
      });
      for (let e = 0; e < examples.length; e += 1) {
        const split = splits[nodes[e]! - first];
        nodes[e] = 2 * nodes[e]! + (split && split.column.bins[e]! > split.bin ? 2 : 1);
      }
    }
    const slope = new Float64Array(inner + 1);
    const curve = new Float64Array(inner + 1);
    for (const e of seen) {
      slope[nodes[e]! - inner]! += slopes[e]!;
      curve[nodes[e]! - inner]! += curves[e]!;
    }
    for (let leaf = 0; leaf <= inner; leaf += 1) {
      const step = Math.round((-rate * slope[leaf]!) / (curve[leaf]! + settings.l2) / LEAF_STEP);
      table[at + 2 * inner + leaf] = Math.max(-LARGEST, Math.min(LARGEST, step));
    }
    for (let e = 0; e < examples.length; e += 1) scores[e]! += table[at + inner + nodes[e]!]! * LEAF_STEP;
  }
  return table;
}

/** One figure of all examples, in ranges of about as many examples each. */
interface Column {
  readonly figure: number;
  readonly bins: Uint8Array;
  /** The largest value of each range. */
  readonly limits: Int16Array;
}

function columnsOf(examples: readonly FigureExample[]): readonly Column[] {
  const width = examples[0]?.figures.length ?? 0;
  return Array.from({ length: width }, (_, figure) => {
    const values = Int16Array.from(examples, ({ figures }) => figures[figure]!);
    const sorted = values.toSorted();
    const cuts = Array.from({ length: BINS }, (__, bin) => sorted[Math.ceil(((bin + 1) * sorted.length) / BINS) - 1]!);
    const limits = Int16Array.from(new Set(cuts));
    return { figure, bins: Uint8Array.from(values, (value) => binOf(limits, value)), limits };
  });
}

/** The first range that holds a value. */
function binOf(limits: Int16Array, value: number): number {
  let low = 0;
  let high = limits.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (limits[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

function sample(count: number, share: number, random: () => number): Int32Array {
  const kept = new Int32Array(count);
  let length = 0;
  for (let e = 0; e < count; e += 1) if (random() < share) kept[length++] = e;
  return kept.subarray(0, length);
}

interface Split {
  readonly column: Column;
  /** The last range that goes left. */
  readonly bin: number;
}

/** For each node of a level the split that gains most, or none. */
function bestSplits(level: {
  readonly asked: readonly Column[];
  readonly seen: Int32Array;
  readonly nodes: Uint16Array;
  readonly slopes: Float64Array;
  readonly curves: Float64Array;
  /** The number of the level's first node, and how many it has. */
  readonly first: number;
  readonly count: number;
  readonly settings: ForestSettings;
}): readonly (Split | undefined)[] {
  const { asked, seen, nodes, slopes, curves, first, count, settings } = level;
  const best = new Float64Array(count);
  const splits: (Split | undefined)[] = Array.from({ length: count });
  // Slope and curvature side by side, and what the examples have in the order of `seen`: the inner loop is nearly all of the time.
  const sums = new Float64Array(count * BINS * 2);
  const counts = new Int32Array(count * BINS);
  const places = Int32Array.from(seen, (e) => (nodes[e]! - first) * BINS);
  const seenSlopes = Float64Array.from(seen, (e) => slopes[e]!);
  const seenCurves = Float64Array.from(seen, (e) => curves[e]!);
  const worth = (slope: number, curve: number): number => (slope * slope) / (curve + settings.l2);
  for (const column of asked) {
    const { bins, limits } = column;
    sums.fill(0);
    counts.fill(0);
    for (let i = 0; i < seen.length; i += 1) {
      const place = places[i]! + bins[seen[i]!]!;
      counts[place]! += 1;
      sums[2 * place]! += seenSlopes[i]!;
      sums[2 * place + 1]! += seenCurves[i]!;
    }
    for (let n = 0; n < count; n += 1) {
      const from = n * BINS;
      let [slope, curve, many] = [0, 0, 0];
      for (let bin = 0; bin < limits.length; bin += 1) {
        slope += sums[2 * (from + bin)]!;
        curve += sums[2 * (from + bin) + 1]!;
        many += counts[from + bin]!;
      }
      const whole = worth(slope, curve);
      let [left, curved, fewer] = [0, 0, 0];
      for (let bin = 0; bin + 1 < limits.length; bin += 1) {
        left += sums[2 * (from + bin)]!;
        curved += sums[2 * (from + bin) + 1]!;
        fewer += counts[from + bin]!;
        if (fewer < settings.least || many - fewer < settings.least) continue;
        const gain = worth(left, curved) + worth(slope - left, curve - curved) - whole;
        if (gain > best[n]! + 1e-9) {
          best[n] = gain;
          splits[n] = { column, bin };
        }
      }
    }
  }
  return splits;
}
