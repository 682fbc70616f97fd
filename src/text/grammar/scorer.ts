/**
 * A linear model with integer weights: each feature is a 32-bit hash with a short row of classes it speaks for or against. Scores are sums
 * of integers, so they are the same on every machine. Feature hashing after Weinberger et al. 2009, without collisions resolved.
 */
export interface Scorer {
  readonly classes: readonly string[];
  /** Open addressing: pairs of hash and row number + 1 (0 for a free place). The length is twice a power of two. */
  readonly table: Int32Array;
  /** Row r is `rowClasses` and `rowWeights` from `rowStarts[r]` to `rowStarts[r + 1]`. */
  readonly rowStarts: Int32Array;
  readonly rowClasses: Uint8Array;
  readonly rowWeights: Int8Array;
}

/** The same, as it stands in a file: features sorted by hash. */
export interface WeightRows {
  readonly classes: readonly string[];
  readonly hashes: Int32Array;
  readonly rowStarts: Int32Array;
  readonly rowClasses: Uint8Array;
  readonly rowWeights: Int8Array;
}

/** Builds the look-up table over rows. */
export function makeScorer(rows: WeightRows): Scorer {
  let size = 1024;
  while (size < rows.hashes.length * 2) size *= 2;
  const table = new Int32Array(size * 2);
  const mask = size - 1;
  for (let row = 0; row < rows.hashes.length; row++) {
    const hash = rows.hashes[row]!;
    let place = hash & mask;
    while (table[place * 2 + 1] !== 0) place = (place + 1) & mask;
    table[place * 2] = hash;
    table[place * 2 + 1] = row + 1;
  }
  return {
    classes: rows.classes,
    table,
    rowStarts: rows.rowStarts,
    rowClasses: rows.rowClasses,
    rowWeights: rows.rowWeights,
  };
}

/** Sets `scores` (one a class) to the sums of the rows of the first `count` features. */
export function score(scorer: Scorer, features: Int32Array, count: number, scores: Int32Array): void {
  scores.fill(0);
  addScores(scorer, features, count, scores);
}

/** Adds the rows of the first `count` features to `scores`. */
export function addScores(scorer: Scorer, features: Int32Array, count: number, scores: Int32Array): void {
  const { table, rowStarts, rowClasses, rowWeights } = scorer;
  const mask = (table.length >> 1) - 1;
  for (let f = 0; f < count; f++) {
    const hash = features[f]!;
    let place = hash & mask;
    let row = table[place * 2 + 1]!;
    while (row !== 0 && table[place * 2] !== hash) {
      place = (place + 1) & mask;
      row = table[place * 2 + 1]!;
    }
    if (row === 0) continue;
    const end = rowStarts[row]!;
    for (let i = rowStarts[row - 1]!; i < end; i++) scores[rowClasses[i]!]! += rowWeights[i]!;
  }
}

/** The class with the largest score; of equal ones the first. */
export function best(scores: Int32Array): number {
  let winner = 0;
  for (let i = 1; i < scores.length; i++) if (scores[i]! > scores[winner]!) winner = i;
  return winner;
}
