import { fold } from './fold.ts';

/** Words of a shingle: enough that two texts on one event by two hands have few in common. */
const SHINGLE = 4;
/** A text with fewer shingles tells nothing of where it comes from: two papers may well find the same sentence. */
const LEAST = 16;
const BANDS = 10;
const ROWS = 4;

/** Of two texts that are copies, with cuts and a new beginning: so much of what both have, at least, is in both. */
const COPY = 0.5;

/**
 * What is kept of a text to find near-identical ones: of each of 40 orders of all shingles the first that the text has (MinHash; Broder 1997, "On the
 * resemblance and containment of documents"). Null for a text that is too short to tell.
 */
export function sketchOf(text: string): readonly number[] | null {
  const words = fold(text).split(' ');
  if (words.length < LEAST + SHINGLE - 1) return null;
  const least = new Uint32Array(BANDS * ROWS).fill(0xffffffff);
  for (let at = 0; at + SHINGLE <= words.length; at++) {
    const shingle = hashOf(words.slice(at, at + SHINGLE).join(' '));
    for (let order = 0; order < least.length; order++) {
      const place = mixed(shingle ^ Math.imul(order + 1, 0x9e3779b1));
      if (place < least[order]!) least[order] = place;
    }
  }
  return [...least];
}

/** Keys of which two near-identical texts have one in common, almost always (LSH: 10 bands of 4). */
export function bandsOf(sketch: readonly number[]): readonly string[] {
  return Array.from({ length: BANDS }, (_, band) => {
    const rows = sketch.slice(band * ROWS, (band + 1) * ROWS);
    return `${band}:${rows.map((row) => row.toString(36)).join('.')}`;
  });
}

/** Whether two texts are so much alike that one was made from the other, or both from a third. */
export function isCopy(one: readonly number[], other: readonly number[]): boolean {
  const shared = one.filter((place, order) => place === other[order]).length;
  return shared >= COPY * one.length;
}

/** FNV-1a, 32 bits. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash;
}

/** The finalizer of MurmurHash3: each bit of the input moves each bit of the output. */
function mixed(value: number): number {
  let mix = value;
  mix = Math.imul(mix ^ (mix >>> 16), 0x85ebca6b);
  mix = Math.imul(mix ^ (mix >>> 13), 0xc2b2ae35);
  return (mix ^ (mix >>> 16)) >>> 0;
}
