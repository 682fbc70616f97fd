import type { ArcInput } from './arc-features.ts';
import { hashString, mix } from './hash.ts';
import type { HashSet } from './hash-set.ts';
import { type Lexeme, rareWord } from './lexeme.ts';

/** The root's own word and tag. */
const ROOT_WORD = 0x2007;
const ROOT_TAG = 253;
const COMMA = 0x2c;
/** All shapes of the double mark have one form. */
const QUOTE = hashString('"');
/** Nouns of persons, groups and places, and the lists of names: see `LexiconBit`. */
const SENSE_BITS = 0x1fe0;

/** What the features see of the words of a unit. */
export function arcInput(words: readonly Lexeme[], tags: Uint8Array, knownWords: HashSet): ArcInput {
  const size = words.length;
  const input = {
    size,
    words: new Int32Array(size + 1),
    tags: new Int32Array(size + 1),
    pairs: new Int32Array(size + 1),
    commas: new Int32Array(size + 1),
    senses: new Int32Array(size + 1),
    quoted: new Uint8Array(size + 1),
  };
  let commas = 0;
  for (let i = 0; i < size; i++) {
    const lexeme = words[i]!;
    input.words[i] = knownWords(lexeme.low) ? lexeme.low : rareWord(lexeme);
    input.tags[i] = tags[i]!;
    input.commas[i] = commas;
    input.senses[i] = lexeme.bits & SENSE_BITS;
    if (lexeme.text.charCodeAt(0) === COMMA) commas++;
  }
  markQuoted(words, input.quoted);
  input.words[size] = ROOT_WORD;
  input.tags[size] = ROOT_TAG;
  input.commas[size] = commas;
  for (let i = 0; i <= size; i++) input.pairs[i] = mix(input.words[i]!, input.tags[i]!);
  return input;
}

/**
 * Marks what stands inside of double quotation marks. Where their number is odd, the quotation began before this unit, unless the unit
 * begins with a mark.
 */
function markQuoted(words: readonly Lexeme[], quoted: Uint8Array): void {
  let marks = 0;
  for (const word of words) if (word.form === QUOTE) marks++;
  let inside = marks % 2 === 1 && words[0]!.form !== QUOTE ? 1 : 0;
  for (let i = 0; i < words.length; i++) {
    if (words[i]!.form === QUOTE) inside = 1 - inside;
    else quoted[i] = inside;
  }
}
