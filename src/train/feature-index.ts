/** Numbers features (32-bit hashes) as they come and counts them: an open-addressing table that grows. */
export interface FeatureIndex {
  /** The features in the order they came; `counts` beside them. */
  hashes(): Int32Array;
  counts(): Int32Array;
  size(): number;
  /** The number of a feature, or -1. */
  find(hash: number): number;
  /** Counts a feature, and numbers it if it is new. */
  count(hash: number): void;
}

export function featureIndex(): FeatureIndex {
  let capacity = 1 << 16;
  let slots = new Int32Array(capacity);
  let hashes = new Int32Array(capacity >> 1);
  let counts = new Int32Array(capacity >> 1);
  let size = 0;
  const place = (hash: number): number => {
    let at = hash & (capacity - 1);
    while (slots[at] !== 0 && hashes[slots[at]! - 1] !== hash) at = (at + 1) & (capacity - 1);
    return at;
  };
  const grow = (): void => {
    capacity *= 2;
    slots = new Int32Array(capacity);
    hashes = copied(hashes, capacity >> 1);
    counts = copied(counts, capacity >> 1);
    for (let i = 0; i < size; i++) slots[place(hashes[i]!)] = i + 1;
  };
  return {
    hashes: () => hashes.subarray(0, size),
    counts: () => counts.subarray(0, size),
    size: () => size,
    find: (hash) => slots[place(hash)]! - 1,
    count(hash) {
      if (size === hashes.length) grow();
      const at = place(hash);
      if (slots[at] === 0) {
        hashes[size] = hash;
        slots[at] = ++size;
      }
      counts[slots[at]! - 1]!++;
    },
  };
}

/** An index of those features of another that pass, in ascending order of their hashes. */
export function selectFeatures(from: FeatureIndex, passes: (feature: number) => boolean): FeatureIndex {
  const kept: number[] = [];
  const hashes = from.hashes();
  for (let i = 0; i < hashes.length; i++) if (passes(i)) kept.push(hashes[i]!);
  const index = featureIndex();
  for (const hash of Int32Array.from(kept).sort()) index.count(hash);
  return index;
}

function copied(array: Int32Array, length: number): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(length);
  larger.set(array);
  return larger;
}
