import { hashString, hashText, mix } from './hash.ts';
import { interned } from './interned.ts';
import { lexiconBits } from './lexicon.ts';

/** What the features say of a word form, all as hashes; worked out once a form. */
export interface Lexeme {
  readonly text: string;
  readonly lower: string;
  /** The form as written, quotation marks and dashes made alike. */
  readonly form: number;
  /** In lower case, digits made alike. */
  readonly low: number;
  readonly prefix1: number;
  readonly prefix2: number;
  readonly prefix3: number;
  readonly prefix4: number;
  readonly suffix1: number;
  readonly suffix2: number;
  readonly suffix3: number;
  readonly suffix4: number;
  /** Capitals, small letters, digits, others, runs cut to two: "Xxx", "XX", "0,00". */
  readonly shape: number;
  /** 0 small first letter, 1 capital first, 2 all capitals, 3 no letter first. */
  readonly capital: number;
  /** Bits of the lexicon (`LexiconBit`). */
  readonly bits: number;
}

/** Enough for the words of most texts; emptied when full, so that memory stays bounded. */
const LARGEST_CACHE = 60_000;
/** Longer words are not kept: they do not come twice. */
const LONGEST_KEPT = 40;
const cache = new Map<string, Lexeme>();

/** The lexeme of a word. Keeps those it has seen, which changes nothing but speed. */
export function lexemeOf(word: string): Lexeme {
  const known = cache.get(word);
  if (known) return known;
  if (word.length > LONGEST_KEPT) return makeLexeme(word);
  const lexeme = makeLexeme(interned(word));
  if (cache.size >= LARGEST_CACHE) cache.clear();
  cache.set(lexeme.text, lexeme);
  return lexeme;
}

function makeLexeme(word: string): Lexeme {
  const lower = interned(word.toLowerCase());
  const normal = normalMark(word);
  const low = normal === word ? lower.replace(/\d/g, '0') : normal;
  const length = low.length;
  const suffix = (size: number): number => hashText(low, Math.max(0, length - size), length);
  const prefix = (size: number): number => hashText(low, 0, Math.min(size, length));
  return {
    text: word,
    lower,
    form: hashString(normal),
    low: hashString(low),
    prefix1: prefix(1),
    prefix2: prefix(2),
    prefix3: prefix(3),
    prefix4: prefix(4),
    suffix1: suffix(1),
    suffix2: suffix(2),
    suffix3: suffix(3),
    suffix4: suffix(4),
    shape: hashString(shapeOf(normal)),
    capital: capitalOf(word, lower),
    bits: lexiconBits(word),
  };
}

/** What stands in for a word that training saw too seldom: its ending and its capital. */
export function rareWord(lexeme: Lexeme): number {
  return mix(lexeme.suffix3, lexeme.capital + 1);
}

const MARKS: ReadonlyMap<string, string> = new Map([
  ['“', '"'],
  ['”', '"'],
  ['„', '"'],
  ['«', '"'],
  ['»', '"'],
  ["''", '"'],
  ['``', '"'],
  ['‘', "'"],
  ['’', "'"],
  ['—', '--'],
  ['–', '--'],
  ['…', '...'],
]);

function normalMark(word: string): string {
  return MARKS.get(word) ?? (word.includes('’') ? word.replaceAll('’', "'") : word);
}

function shapeOf(word: string): string {
  let shape = '';
  for (const character of word.slice(0, 40)) {
    const kind = shapeCharacter(character);
    if (!shape.endsWith(kind + kind)) shape += kind;
  }
  return shape;
}

function shapeCharacter(character: string): string {
  if (character >= 'a' && character <= 'z') return 'x';
  if (character >= 'A' && character <= 'Z') return 'X';
  if (character >= '0' && character <= '9') return '0';
  if (character.toLowerCase() !== character) return 'X';
  if (character.toUpperCase() !== character) return 'x';
  return character;
}

function capitalOf(word: string, lower: string): number {
  const first = word.charAt(0);
  if (first !== lower.charAt(0)) return word.length > 1 && word === word.toUpperCase() ? 2 : 1;
  return first === first.toUpperCase() ? 3 : 0;
}
