/**
 * 32-bit hashes of features. Only `Math.imul`, shifts and exclusive or: the same number on every machine. Mixing steps after MurmurHash3
 * (Appleby 2011).
 */

/** Hash of `text.slice(from, to)`. */
export function hashText(text: string, from: number, to: number): number {
  let hash = 0x811c9dc5;
  for (let i = from; i < to; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return finish(hash ^ (to - from));
}

/** Hash of a whole string. */
export function hashString(text: string): number {
  return hashText(text, 0, text.length);
}

/** Joins two hashes, the order told apart. */
export function mix(first: number, second: number): number {
  let hash = Math.imul(first ^ (first >>> 15), 0x2c1b3c6d) ^ second;
  hash = Math.imul(hash ^ (hash >>> 13), 0x297a2d39);
  return hash ^ (hash >>> 16);
}

function finish(hash: number): number {
  let mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}
