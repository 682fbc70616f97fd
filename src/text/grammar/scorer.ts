/**
 * A linear model with integer weights: each feature is a 32-bit hash with a short row of classes it speaks for or against. Scores are sums
 * of integers, so they are the same on every machine. Feature hashing after Weinberger et al. 2009, without collisions resolved.
 */
export interface Scorer {
  readonly classes: readonly string[];
  /** Open addressing: pairs of hash and place of the row in `rows` (0 for a free place). The length is twice a power of two. */
  readonly table: Int32Array;
  /** Each row is its length and then its entries, the class in the upper and the weight in the lower byte: one read an entry. */
  readonly rows: Int16Array;
}

/** The same, as it stands in a file: features sorted by hash. Row r is `rowClasses` and `rowWeights` from `rowStarts[r]` to `rowStarts[r + 1]`. */
export interface WeightRows {
  readonly classes: readonly string[];
  readonly hashes: Int32Array;
  readonly rowStarts: Int32Array;
  readonly rowClasses: Uint8Array;
  readonly rowWeights: Int8Array;
}

/** Features scored at once; more are scored in turns. */
const BATCH = 128;

/**
 * Builds the look-up table over rows. There are at most 127 classes. A place is the upper bits of the hash: rows come sorted by it, so the table
 * is filled from one end to the other, and loading takes half the time that it takes in leaps.
 */
export function makeScorer({ classes, hashes, rowStarts, rowClasses, rowWeights }: WeightRows): Scorer {
  let size = 1024;
  while (size < hashes.length * 2) size *= 2;
  const table = new Int32Array(size * 2);
  const rows = new Int16Array(1 + hashes.length + rowClasses.length);
  const mask = size - 1;
  const shift = Math.clz32(mask);
  let at = 1;
  for (let r = 0; r < hashes.length; r++) {
    const hash = hashes[r]!;
    let place = hash >>> shift;
    while (table[place * 2 + 1] !== 0) place = (place + 1) & mask;
    table[place * 2] = hash;
    table[place * 2 + 1] = at;
    const end = rowStarts[r + 1]!;
    rows[at++] = end - rowStarts[r]!;
    for (let i = rowStarts[r]!; i < end; i++) rows[at++] = (rowClasses[i]! << 8) | (rowWeights[i]! & 255);
  }
  return { classes, table, rows };
}

const keys = new Int32Array(BATCH);
const places = new Int32Array(BATCH);

/** Sets `scores` (one a class) to the sums of the rows of the first `count` features. */
export function score(scorer: Scorer, features: Int32Array, count: number, scores: Int32Array): void {
  scores.fill(0);
  for (let from = 0; from < count; from += BATCH)
    addBatch(scorer, features, from, Math.min(count, from + BATCH), scores);
}

function addBatch({ table, rows }: Scorer, features: Int32Array, from: number, to: number, scores: Int32Array): void {
  const mask = (table.length >> 1) - 1;
  const shift = Math.clz32(mask);
  // First all the look-ups, none waiting for another: the processor then fetches them at the same time. That is where the time goes.
  for (let f = from; f < to; f++) {
    const place = (features[f]! >>> shift) << 1;
    keys[f - from] = table[place]!;
    places[f - from] = table[place + 1]!;
  }
  for (let f = from; f < to; f++) {
    const hash = features[f]!;
    let row = places[f - from]!;
    if (row !== 0 && keys[f - from] !== hash) row = probe(table, mask, hash);
    if (row === 0) continue;
    const end = row + rows[row]!;
    for (let i = row + 1; i <= end; i++) {
      const entry = rows[i]!;
      scores[entry >> 8]! += (entry << 24) >> 24;
    }
  }
}

/** The row of a feature that does not stand at its first place, or 0. */
function probe(table: Int32Array, mask: number, hash: number): number {
  let place = ((hash >>> Math.clz32(mask)) + 1) & mask;
  while (table[place * 2 + 1] !== 0) {
    if (table[place * 2] === hash) return table[place * 2 + 1]!;
    place = (place + 1) & mask;
  }
  return 0;
}

/** The class with the largest score; of equal ones the first. */
export function best(scores: Int32Array): number {
  let winner = 0;
  for (let i = 1; i < scores.length; i++) if (scores[i]! > scores[winner]!) winner = i;
  return winner;
}
