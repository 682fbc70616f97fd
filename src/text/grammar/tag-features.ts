import { mix } from './hash.ts';
import type { Lexeme } from './lexeme.ts';

/** The most features a position can have. */
export const TAG_FEATURES = 64;
/** Stands for the tags before the first word. */
export const NO_TAG = 255;

/** Numbers of the templates, spread so that their hashes differ in all bits. */
const T = Int32Array.from({ length: TAG_FEATURES }, (_, i) => mix(0x7a67 + i, 0x5bd1e995));

/** Noun, verb, adjective, adverb, proper noun. */
const WORD_BITS = 0x1f;
/** First name, part of a person's name, city, country, nationality. */
const NAME_BITS = 0x1f00;

/**
 * The features of the word at `i` of a unit, given the two tags before it: words, affixes and shapes as in Ratnaparkhi 1996 and
 * Collins 2002, and what the lexicon knows. Gives how many there are.
 */
export function tagFeatures(words: readonly Lexeme[], i: number, tag1: number, tag2: number, out: Int32Array): number {
  const word = words[i]!;
  const left = words[i - 1];
  const right = words[i + 1];
  const left2 = words[i - 2];
  const right2 = words[i + 2];
  const leftLow = left ? left.low : 1;
  const rightLow = right ? right.low : 2;
  const left2Low = left2 ? left2.low : 1;
  const right2Low = right2 ? right2.low : 2;
  const first = i === 0 ? 7 : 0;
  const tags = (tag1 << 8) | tag2;
  let n = 0;
  out[n++] = T[0]!;
  out[n++] = mix(T[1]!, word.form);
  out[n++] = mix(T[2]!, word.low);
  out[n++] = mix(T[3]!, word.suffix1);
  out[n++] = mix(T[4]!, word.suffix2);
  out[n++] = mix(T[5]!, word.suffix3);
  out[n++] = mix(T[6]!, word.suffix4);
  out[n++] = mix(T[7]!, word.prefix1);
  out[n++] = mix(T[8]!, word.prefix2);
  out[n++] = mix(T[9]!, word.prefix3);
  out[n++] = mix(T[10]!, word.prefix4);
  out[n++] = mix(T[11]!, word.shape + first);
  out[n++] = mix(mix(T[12]!, word.shape), word.suffix2);
  out[n++] = mix(mix(T[13]!, word.capital + first), word.suffix3);
  out[n++] = mix(T[14]!, leftLow);
  out[n++] = mix(T[15]!, rightLow);
  out[n++] = mix(T[16]!, left2Low);
  out[n++] = mix(T[17]!, right2Low);
  out[n++] = mix(mix(T[18]!, leftLow), word.low);
  out[n++] = mix(mix(T[19]!, word.low), rightLow);
  out[n++] = mix(mix(T[20]!, leftLow), rightLow);
  out[n++] = mix(mix(T[21]!, left2Low), leftLow);
  out[n++] = mix(mix(T[22]!, rightLow), right2Low);
  out[n++] = mix(T[23]!, tag1);
  out[n++] = mix(T[24]!, tags);
  out[n++] = mix(mix(T[25]!, tag1), word.low);
  out[n++] = mix(mix(T[26]!, tags), word.low);
  out[n++] = mix(mix(T[27]!, tag1), rightLow);
  out[n++] = mix(mix(T[28]!, tag1), word.suffix3);
  out[n++] = mix(mix(T[29]!, tags), word.suffix2);
  out[n++] = mix(mix(T[30]!, tag1), word.shape + first);
  out[n++] = mix(T[31]!, left ? left.suffix3 : 1);
  out[n++] = mix(T[32]!, right ? right.suffix3 : 2);
  out[n++] = mix(mix(T[33]!, right ? right.suffix2 : 2), word.suffix2);
  out[n++] = mix(T[34]!, (left ? left.capital : 4) * 64 + word.capital * 8 + (right ? right.capital : 4));
  out[n++] = mix(mix(T[35]!, left ? left.shape : 1), word.shape);
  out[n++] = mix(mix(T[36]!, right ? right.shape : 2), word.shape + first);
  const wordBits = word.bits & WORD_BITS;
  const nameBits = word.bits & NAME_BITS;
  const rightBits = right ? right.bits & WORD_BITS : 32;
  out[n++] = mix(T[37]!, wordBits);
  out[n++] = mix(mix(T[38]!, wordBits), tag1);
  out[n++] = mix(mix(T[39]!, wordBits), word.suffix2);
  out[n++] = mix(T[40]!, rightBits);
  out[n++] = mix(mix(T[41]!, wordBits), rightBits * 1024 + tag1);
  out[n++] = mix(T[42]!, (left ? left.bits & WORD_BITS : 32) * 64 + wordBits);
  out[n++] = mix(mix(T[43]!, wordBits), word.capital * 8 + first);
  out[n++] = mix(T[44]!, nameBits + word.capital);
  out[n++] = mix(T[45]!, (right ? right.bits & NAME_BITS : 1) + (right ? right.capital : 4));
  out[n++] = mix(mix(T[46]!, (left ? left.bits & NAME_BITS : 1) + (left ? left.capital : 4)), nameBits + word.capital);
  return n;
}
