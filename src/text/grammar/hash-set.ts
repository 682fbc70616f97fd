/** Whether a hash is in the set. */
export type HashSet = (hash: number) => boolean;

/** A set of 32-bit hashes: open addressing over a typed array. 0 itself is never in it. */
export function hashSet(hashes: Int32Array): HashSet {
  let size = 64;
  while (size < hashes.length * 2) size *= 2;
  const mask = size - 1;
  const table = new Int32Array(size);
  for (const hash of hashes) {
    let place = hash & mask;
    while (table[place] !== 0) place = (place + 1) & mask;
    table[place] = hash;
  }
  return (hash) => {
    let place = hash & mask;
    while (table[place] !== 0) {
      if (table[place] === hash) return true;
      place = (place + 1) & mask;
    }
    return false;
  };
}
