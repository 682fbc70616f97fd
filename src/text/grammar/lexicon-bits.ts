/** What the lexicon knows of a word, as bits of one number; a word may have several. */
export const LexiconBit = {
  /** A common noun, verb, adjective, adverb of WordNet 3.1, as such or in an inflected form. */
  noun: 1,
  verb: 2,
  adjective: 4,
  adverb: 8,
  /** A noun that WordNet writes only with a capital: Asia, Islam. */
  proper: 16,
  /** Common nouns whose first sense is a person ("baker"), a group ("party") or a location ("province"). */
  personNoun: 32,
  groupNoun: 64,
  locationNoun: 128,
  /** A first name of the English-speaking world. */
  firstName: 256,
  /** A part of a person's name, first or last, of any culture. */
  personName: 512,
  /** A city of at least 100,000 people, or a capital. */
  city: 1024,
  country: 2048,
  /** An adjective or noun of nationality. */
  nationality: 4096,
  /** A first name given to men, to women; many are both. */
  maleName: 8192,
  femaleName: 16384,
} as const;

/**
 * Hash of a folded word, 30 bits (FNV-1a with a final mix; `Math.imul` only, so the same on every machine).
 * Two of the 180,000 words of the lexicon rarely meet: a foreign word is taken for one of them once in 6,000.
 */
export function lexiconHash(folded: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < folded.length; i++) hash = Math.imul(hash ^ folded.charCodeAt(i), 0x01000193);
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x2c1b3c6d);
  hash ^= hash >>> 13;
  return hash & 0x3fffffff;
}

const MARKS = /\p{M}/gu;
// Letters that NFKD leaves whole.
const LETTERS: Readonly<Record<string, string>> = {
  ø: 'o',
  đ: 'd',
  ł: 'l',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ð: 'd',
  þ: 'th',
};
const NON_ASCII = /[^\0-\x7f]/;

/** Lower case without diacritics, so that "José" and "Jose", "Łukasz" and "Lukasz" are one word. */
export function foldWord(word: string): string {
  const lower = word.toLowerCase();
  if (!NON_ASCII.test(lower)) return lower;
  return lower
    .normalize('NFKD')
    .replace(MARKS, '')
    .replace(/[øđłıßæœðþ]/g, (letter) => LETTERS[letter] ?? letter);
}
