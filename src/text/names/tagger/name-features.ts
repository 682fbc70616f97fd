import { mix } from '../../grammar/hash.ts';
import type { NameUnit } from './name-words.ts';

/** The most features a position can have. */
export const NAME_FEATURES = 72;

const T = Int32Array.from({ length: NAME_FEATURES }, (_, i) => mix(0x6e61 + i, 0x5bd1e995));
/** Hash of the feature "the label before is `label`, the word has this kind of capital". */
export function transitionFeature(label: number, capital: number): number {
  return mix(mix(T[NAME_FEATURES - 1]!, label + 1), capital + 1);
}

/** What the first pass found in the document, by word; see `documentHints`. */
export interface NameHints {
  /** For each word of the unit a small number: 0 nothing known. */
  readonly word: Uint8Array;
  readonly run: Uint8Array;
}

const WORD_BITS = 0x1f;
const NOUN_BITS = 0xe0;
const NAME_BITS = 0x1f00;

/**
 * The features of the word at `i`: words, shapes and affixes around it (Ratinov & Roth 2009), our lists, and the whole run of words with capitals
 * it stands in (its ends and what is beside it). With `hints`, also what the first pass made of the same words in the whole document.
 */
export function nameFeatures(unit: NameUnit, i: number, hints: NameHints | null, out: Int32Array): number {
  const { words, tags, lists, listed, runFirst, runLast } = unit;
  const word = words[i]!;
  const left = words[i - 1];
  const right = words[i + 1];
  const left2 = words[i - 2];
  const right2 = words[i + 2];
  const leftLow = left ? left.low : 1;
  const rightLow = right ? right.low : 2;
  const list = lists[i]!;
  const leftList = left ? lists[i - 1]! : 1 << 12;
  const rightList = right ? lists[i + 1]! : 1 << 12;
  const bits = word.bits;
  const tag = tags[i]!;
  const leftTag = left ? tags[i - 1]! : 30;
  const rightTag = right ? tags[i + 1]! : 30;
  const first = runFirst[i]!;
  const last = runLast[i]!;
  const length = Math.min(last - first + 1, 7);
  const place = (i === first ? 1 : 0) + (i === last ? 2 : 0);
  const before = words[first - 1];
  const after = words[last + 1];
  const beforeLow = before ? before.low : 3;
  const afterLow = after ? after.low : 4;
  const head = words[first]!;
  const tail = words[last]!;
  const start = i === 0 ? 8 : 0;
  let n = 0;
  out[n++] = T[0]!;
  out[n++] = mix(T[1]!, word.low);
  out[n++] = mix(T[2]!, word.form);
  out[n++] = mix(T[3]!, word.shape + start);
  out[n++] = mix(T[4]!, word.suffix2);
  out[n++] = mix(T[5]!, word.suffix3);
  out[n++] = mix(T[6]!, word.suffix4);
  out[n++] = mix(T[7]!, word.prefix3);
  out[n++] = mix(T[8]!, (bits & NAME_BITS) + word.capital);
  out[n++] = mix(mix(T[9]!, bits & (WORD_BITS | NOUN_BITS)), word.capital + start);
  out[n++] = mix(T[10]!, list);
  out[n++] = mix(T[11]!, leftLow);
  out[n++] = mix(T[12]!, rightLow);
  out[n++] = mix(T[13]!, left2 ? left2.low : 1);
  out[n++] = mix(T[14]!, right2 ? right2.low : 2);
  out[n++] = mix(mix(T[15]!, leftLow), word.low);
  out[n++] = mix(mix(T[16]!, word.low), rightLow);
  out[n++] = mix(mix(T[17]!, left ? left.bits & (NAME_BITS | NOUN_BITS) : 1), leftList);
  out[n++] = mix(mix(T[18]!, right ? right.bits & (NAME_BITS | NOUN_BITS) : 1), rightList);
  out[n++] = mix(mix(T[19]!, leftList), mix(list, rightList));
  out[n++] = mix(T[20]!, tag);
  out[n++] = mix(T[21]!, leftTag * 32 + tag);
  out[n++] = mix(T[22]!, tag * 32 + rightTag);
  out[n++] = mix(T[23]!, (leftTag * 32 + tag) * 32 + rightTag);
  out[n++] = mix(T[24]!, listed[i]! * 8 + word.capital);
  out[n++] = mix(T[25]!, (left ? listed[i - 1]! : 15) * 16 + listed[i]!);
  out[n++] = mix(T[26]!, (right ? listed[i + 1]! : 15) * 16 + listed[i]!);
  out[n++] = mix(mix(T[27]!, listed[i]!), lists[last]!);
  out[n++] = mix(T[28]!, length * 4 + place);
  out[n++] = mix(mix(T[29]!, tail.low), place);
  out[n++] = mix(mix(T[30]!, head.low), place);
  out[n++] = mix(mix(T[31]!, lists[last]!), tail.bits & (NAME_BITS | NOUN_BITS));
  out[n++] = mix(mix(T[32]!, lists[first]!), head.bits & (NAME_BITS | NOUN_BITS));
  out[n++] = mix(mix(T[33]!, beforeLow), place);
  out[n++] = mix(mix(T[34]!, afterLow), place);
  out[n++] = mix(mix(T[35]!, before ? (before.bits & NOUN_BITS) + lists[first - 1]! * 256 : 1), length);
  out[n++] = mix(mix(T[36]!, after ? (after.bits & NOUN_BITS) + lists[last + 1]! * 256 : 1), length);
  out[n++] = mix(mix(T[37]!, beforeLow), afterLow);
  out[n++] = mix(mix(T[38]!, beforeLow), mix(length, word.capital));
  out[n++] = mix(mix(T[39]!, afterLow), mix(length, bits & NAME_BITS));
  out[n++] = mix(T[40]!, (left ? left.capital : 4) * 64 + word.capital * 8 + (right ? right.capital : 4) + start * 64);
  out[n++] = mix(mix(T[41]!, before ? tags[first - 1]! : 30), (after ? tags[last + 1]! : 30) * 8 + length);
  out[n++] = mix(mix(T[42]!, word.suffix3), length);
  out[n++] = mix(mix(T[43]!, head.bits & NAME_BITS), mix(tail.bits & NAME_BITS, length));
  out[n++] = mix(mix(T[44]!, tail.suffix3), place);
  out[n++] = mix(mix(T[45]!, word.shape), length * 4 + place);
  out[n++] = mix(mix(T[46]!, tail.shape), mix(head.shape, length));
  out[n++] = mix(mix(T[47]!, afterLow), mix(lists[last]!, listed[i]!));
  out[n++] = mix(mix(T[48]!, beforeLow), mix(bits & NAME_BITS, listed[i]!));
  out[n++] = mix(mix(T[49]!, words[first - 2] ? words[first - 2]!.low : 5), beforeLow);
  out[n++] = mix(mix(T[50]!, words[last + 2] ? words[last + 2]!.low : 6), afterLow);
  if (hints !== null) {
    const hint = hints.word[i]!;
    out[n++] = mix(T[60]!, hint);
    out[n++] = mix(T[61]!, hints.run[i]!);
    out[n++] = mix(mix(T[62]!, hint), mix(word.capital, bits & NAME_BITS));
    out[n++] = mix(mix(T[63]!, hint), mix(listed[i]!, length * 4 + place));
    out[n++] = mix(mix(T[64]!, hint), mix(hints.run[i]!, length * 4 + place));
    out[n++] = mix(mix(T[65]!, left ? hints.word[i - 1]! : 200), mix(hint, right ? hints.word[i + 1]! : 200));
    out[n++] = mix(mix(T[66]!, hint), mix(lists[last]!, list));
    out[n++] = mix(mix(T[67]!, hint), beforeLow);
  }
  return n;
}
