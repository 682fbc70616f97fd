import { mix } from './hash.ts';
import type { ParseState } from './transitions.ts';

/** The most features a state can have. */
export const ARC_FEATURES = 96;

/** What the features see of the words of a unit; one place more than words, for the root. */
export interface ArcInput {
  readonly size: number;
  /** Hash of the word (or of its ending and capital, where training saw it seldom). */
  readonly words: Int32Array;
  /** Class of the tagger. */
  readonly tags: Int32Array;
  /** Word and tag. */
  readonly pairs: Int32Array;
  /** Commas before each word, counted from the start of the unit. */
  readonly commas: Int32Array;
  /** What the lexicon says a noun or name can mean: a person, a group, a place. */
  readonly senses: Int32Array;
  /** 1 for words inside of quotation marks. */
  readonly quoted: Uint8Array;
}

const T = Int32Array.from({ length: ARC_FEATURES }, (_, i) => mix(0x6172 + i, 0x1b873593));
/** A word that is not there. */
const NONE = 0x3ead;
/** A tag and label that are not there. */
const NO_TAG = 254;

/**
 * Features of a state: words and tags at the top of the stack (s0, s1, s2) and of the buffer (b0, b1, b2), their outer children, distances
 * and commas between, after Zhang & Nivre 2011, for the arc-hybrid system. Gives how many there are.
 */
export function arcFeatures(input: ArcInput, state: ParseState, out: Int32Array): number {
  const { words, tags, pairs, commas, senses, quoted, size } = input;
  const { stack, depth, left1, left2, right1, right2, labels } = state;
  const b0 = state.next;
  const s0 = depth > 0 ? stack[depth - 1]! : -1;
  const s1 = depth > 1 ? stack[depth - 2]! : -1;
  const s2 = depth > 2 ? stack[depth - 3]! : -1;
  const b1 = b0 + 1 < size ? b0 + 1 : -1;
  const b2 = b0 + 2 < size ? b0 + 2 : -1;
  const s0l = s0 < 0 ? -1 : left1[s0]!;
  const s0r = s0 < 0 ? -1 : right1[s0]!;
  const s1l = s1 < 0 ? -1 : left1[s1]!;
  const s1r = s1 < 0 ? -1 : right1[s1]!;
  const s0l2 = s0 < 0 ? -1 : left2[s0]!;
  const s0r2 = s0 < 0 ? -1 : right2[s0]!;
  const s1r2 = s1 < 0 ? -1 : right2[s1]!;
  const b0l = left1[b0]!;
  const b0l2 = left2[b0]!;

  const s0w = s0 < 0 ? NONE : words[s0]!;
  const s1w = s1 < 0 ? NONE : words[s1]!;
  const b0w = words[b0]!;
  const s0t = s0 < 0 ? NO_TAG : tags[s0]!;
  const s1t = s1 < 0 ? NO_TAG : tags[s1]!;
  const s2t = s2 < 0 ? NO_TAG : tags[s2]!;
  const b0t = tags[b0]!;
  const b1t = b1 < 0 ? NO_TAG : tags[b1]!;
  const b2t = b2 < 0 ? NO_TAG : tags[b2]!;
  const s0p = s0 < 0 ? NONE : pairs[s0]!;
  const s1p = s1 < 0 ? NONE : pairs[s1]!;
  const b0p = pairs[b0]!;
  const s0lt = s0l < 0 ? NO_TAG : tags[s0l]!;
  const s0rt = s0r < 0 ? NO_TAG : tags[s0r]!;
  const s1lt = s1l < 0 ? NO_TAG : tags[s1l]!;
  const s1rt = s1r < 0 ? NO_TAG : tags[s1r]!;
  const b0lt = b0l < 0 ? NO_TAG : tags[b0l]!;
  const s0ll = s0l < 0 ? NO_TAG : labels[s0l]!;
  const s0rl = s0r < 0 ? NO_TAG : labels[s0r]!;
  const s1ll = s1l < 0 ? NO_TAG : labels[s1l]!;
  const s1rl = s1r < 0 ? NO_TAG : labels[s1r]!;
  const b0ll = b0l < 0 ? NO_TAG : labels[b0l]!;
  const s0l2l = s0l2 < 0 ? NO_TAG : labels[s0l2]!;
  const s0r2l = s0r2 < 0 ? NO_TAG : labels[s0r2]!;
  const s1r2l = s1r2 < 0 ? NO_TAG : labels[s1r2]!;
  const b0l2l = b0l2 < 0 ? NO_TAG : labels[b0l2]!;
  const s0lw = s0l < 0 ? NONE : words[s0l]!;
  const s0rw = s0r < 0 ? NONE : words[s0r]!;
  const s1lw = s1l < 0 ? NONE : words[s1l]!;
  const s1rw = s1r < 0 ? NONE : words[s1r]!;
  const b0lw = b0l < 0 ? NONE : words[b0l]!;

  const s0b0 = (s0t << 8) | b0t;
  const s1s0 = (s1t << 8) | s0t;
  const far0 = s0 < 0 ? 0 : distance(b0 - s0);
  const far1 = s1 < 0 ? 0 : distance(s0 - s1);
  const commas0 = s0 < 0 ? 0 : Math.min(commas[b0]! - commas[s0]!, 3);
  const commas1 = s1 < 0 ? 0 : Math.min(commas[s0]! - commas[s1]!, 3);

  let n = 0;
  out[n++] = T[0]!;
  // Single places.
  out[n++] = mix(T[1]!, s0w);
  out[n++] = mix(T[2]!, s0t);
  out[n++] = mix(T[3]!, s0p);
  out[n++] = mix(T[4]!, s1w);
  out[n++] = mix(T[5]!, s1t);
  out[n++] = mix(T[6]!, s1p);
  out[n++] = mix(T[7]!, b0w);
  out[n++] = mix(T[8]!, b0t);
  out[n++] = mix(T[9]!, b0p);
  out[n++] = mix(T[10]!, b1 < 0 ? NONE : words[b1]!);
  out[n++] = mix(T[11]!, b1t);
  out[n++] = mix(T[12]!, b1 < 0 ? NONE : pairs[b1]!);
  out[n++] = mix(T[13]!, b2t);
  out[n++] = mix(T[14]!, b2 < 0 ? NONE : pairs[b2]!);
  out[n++] = mix(T[15]!, s2t);
  out[n++] = mix(T[16]!, s2 < 0 ? NONE : pairs[s2]!);
  // Two places.
  out[n++] = mix(mix(T[17]!, s0p), b0p);
  out[n++] = mix(mix(T[18]!, s0p), b0w);
  out[n++] = mix(mix(T[19]!, s0w), b0p);
  out[n++] = mix(mix(T[20]!, s0p), b0t);
  out[n++] = mix(mix(T[21]!, s0t), b0p);
  out[n++] = mix(mix(T[22]!, s0w), b0w);
  out[n++] = mix(T[23]!, s0b0);
  out[n++] = mix(T[24]!, (b0t << 8) | b1t);
  out[n++] = mix(mix(T[25]!, s1p), s0p);
  out[n++] = mix(mix(T[26]!, s1w), s0w);
  out[n++] = mix(mix(T[27]!, s1p), s0t);
  out[n++] = mix(mix(T[28]!, s1t), s0p);
  out[n++] = mix(T[29]!, s1s0);
  out[n++] = mix(T[30]!, (s1t << 8) | b0t);
  out[n++] = mix(mix(T[31]!, s1w), b0w);
  out[n++] = mix(mix(T[32]!, s1t), b0p);
  out[n++] = mix(mix(T[33]!, s1p), b0t);
  out[n++] = mix(mix(T[34]!, s0p), b1t);
  out[n++] = mix(mix(T[35]!, b0p), b1t);
  // Three tags.
  out[n++] = mix(mix(T[36]!, s0b0), b1t);
  out[n++] = mix(mix(T[37]!, (b0t << 8) | b1t), b2t);
  out[n++] = mix(mix(T[38]!, s1s0), b0t);
  out[n++] = mix(mix(T[39]!, s1s0), s2t);
  out[n++] = mix(mix(T[40]!, s0b0), s0lt);
  out[n++] = mix(mix(T[41]!, s0b0), s0rt);
  out[n++] = mix(mix(T[42]!, s0b0), b0lt);
  out[n++] = mix(mix(T[43]!, s1s0), s0lt);
  out[n++] = mix(mix(T[44]!, s1s0), s0rt);
  out[n++] = mix(mix(T[45]!, s1s0), s1lt);
  out[n++] = mix(mix(T[46]!, s1s0), s1rt);
  out[n++] = mix(mix(T[47]!, s1s0), (b0t << 8) | b1t);
  out[n++] = mix(mix(T[48]!, (s1t << 8) | s2t), s0b0);
  // Children: their words, and the relations they have.
  out[n++] = mix(mix(T[49]!, s0w), (s0ll << 8) | s0rl);
  out[n++] = mix(mix(T[50]!, s0t), (s0ll << 8) | s0l2l);
  out[n++] = mix(mix(T[51]!, s0t), (s0rl << 8) | s0r2l);
  out[n++] = mix(mix(T[52]!, s1t), (s1rl << 8) | s1r2l);
  out[n++] = mix(mix(T[53]!, s1w), (s1ll << 8) | s1rl);
  out[n++] = mix(mix(T[54]!, b0t), (b0ll << 8) | b0l2l);
  out[n++] = mix(mix(T[55]!, b0w), (b0ll << 8) | b0l2l);
  out[n++] = mix(mix(T[56]!, s0t), s0lw);
  out[n++] = mix(mix(T[57]!, s0t), s0rw);
  out[n++] = mix(mix(T[58]!, s1t), s1lw);
  out[n++] = mix(mix(T[59]!, s1t), s1rw);
  out[n++] = mix(mix(T[60]!, b0t), b0lw);
  out[n++] = mix(mix(T[61]!, s0b0), (s0ll << 8) | b0ll);
  out[n++] = mix(mix(T[62]!, s0b0), (s0rl << 8) | b0ll);
  out[n++] = mix(mix(T[63]!, s1s0), (s1rl << 8) | s0ll);
  out[n++] = mix(mix(T[64]!, s1s0), (s0ll << 8) | s0rl);
  out[n++] = mix(mix(T[65]!, s0p), s0lw);
  out[n++] = mix(mix(T[66]!, s1p), s0lw);
  out[n++] = mix(mix(T[67]!, s1w), mix(s0t, s0lw));
  out[n++] = mix(mix(T[68]!, b0w), mix(s0t, s0lw));
  out[n++] = mix(mix(T[69]!, s0w), mix(b0t, b0lw));
  // Neighbours in the text.
  const before0 = s0 > 0 ? tags[s0 - 1]! : NO_TAG;
  const after0 = s0 >= 0 ? tags[s0 + 1]! : NO_TAG;
  const before = b0 > 0 ? tags[b0 - 1]! : NO_TAG;
  const after1 = s1 >= 0 ? tags[s1 + 1]! : NO_TAG;
  out[n++] = mix(mix(T[70]!, s0b0), (after0 << 8) | before);
  out[n++] = mix(mix(T[71]!, s0b0), (before0 << 8) | after0);
  out[n++] = mix(mix(T[72]!, s1s0), (after1 << 8) | before0);
  out[n++] = mix(mix(T[73]!, s0b0), (before << 8) | b1t);
  // Distances and commas.
  out[n++] = mix(mix(T[74]!, s0w), far0);
  out[n++] = mix(mix(T[75]!, b0w), far0);
  out[n++] = mix(mix(T[76]!, s0b0), far0);
  out[n++] = mix(mix(T[77]!, s1s0), far1);
  out[n++] = mix(mix(T[78]!, s0b0), 16 + commas0);
  out[n++] = mix(mix(T[79]!, s1s0), 16 + commas1);
  out[n++] = mix(mix(T[80]!, s1w), far1);
  out[n++] = mix(mix(T[81]!, s1s0), (b0t << 8) | (commas1 << 4) | far1);
  // What the words can mean.
  const s0m = s0 < 0 ? 0 : senses[s0]!;
  const s1m = s1 < 0 ? 0 : senses[s1]!;
  const b0m = senses[b0]!;
  out[n++] = mix(mix(T[82]!, s0b0), s0m);
  out[n++] = mix(mix(T[83]!, s0b0), b0m);
  out[n++] = mix(mix(T[84]!, s1s0), s0m);
  out[n++] = mix(mix(T[85]!, mix(s1s0, s0m)), s1m);
  out[n++] = mix(mix(T[86]!, mix(s0b0, s0m)), b0m);
  out[n++] = mix(mix(T[87]!, s1w), mix(s0t, s0m));
  out[n++] = mix(mix(T[88]!, b0w), mix(s0t, s0m));
  out[n++] = mix(mix(T[89]!, s1w), mix(s0lw, s0m));
  // What is quoted and what is said around it.
  const quotes = (s1 < 0 ? 0 : quoted[s1]!) * 4 + (s0 < 0 ? 0 : quoted[s0]!) * 2 + quoted[b0]!;
  out[n++] = mix(mix(T[90]!, s0b0), quotes);
  out[n++] = mix(mix(T[91]!, s1s0), quotes);
  out[n++] = mix(mix(T[92]!, s0w), quotes);
  out[n++] = mix(mix(T[93]!, b0w), quotes);
  return n;
}

function distance(length: number): number {
  return length <= 4 ? length : length <= 7 ? 5 : length <= 12 ? 6 : 7;
}
