import type { Analysis, Token } from '../../grammar/analysis.ts';
import { lexemeOf } from '../../grammar/lexeme.ts';
import { LexiconBit } from '../../grammar/lexicon-bits.ts';

/** A token with what the rules for names ask of it. */
export interface Word {
  readonly token: Token;
  readonly index: number;
  readonly text: string;
  readonly lower: string;
  /** Begins with a capital. */
  readonly capital: boolean;
  /** Two letters or more, all capitals (stops and digits apart). */
  readonly shouted: boolean;
  /** First of its sentence, or right after an opening quotation mark, bracket, colon or bullet: a capital there tells little. */
  readonly opens: boolean;
  /** Stands in a headline whose words are (nearly) all capitalised: a capital there tells nothing. */
  readonly headline: boolean;
  /** `LexiconBit`s; 0 for punctuation. */
  readonly bits: number;
}

const OPENING = new Set([
  '“',
  '‘',
  '"',
  "'",
  '``',
  "''",
  '(',
  '[',
  ':',
  '-',
  '–',
  '—',
  '•',
  '*',
  '…',
  '...',
  '.',
  '?',
  '!',
  '/',
  '|',
  '”',
]);
const COMMON = LexiconBit.noun | LexiconBit.verb | LexiconBit.adjective | LexiconBit.adverb;

/** Words of English that are never a name by themselves, though they may begin a sentence. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  `the a an this that these those he she it they we you i his her its their our my your who whom whose which what when where why how if whether and or but nor so yet for of in on at by with from to into onto upon about over under after before
  since until till while during between among against through without within as than because although though however meanwhile moreover still also then there here not no yes all any some each every both either neither many much more most few several
  other another such one two three four five six seven eight nine ten is are was were be been being am has have had do does did will would can could may might must shall should said says let says according despite amid unlike like
  per via up down out off once only even just again further now today tomorrow yesterday last next earlier later ago perhaps maybe indeed thus hence nevertheless instead rather otherwise him them us me myself himself herself itself themselves ourselves
  mr mrs ms dr don't isn't i'm it's that's there's he's she's we're they're hello thanks please ok okay well oh ah`.split(
    /\s+/,
  ),
);

/** The words of a text, in the order of its tokens. */
export function wordsOf(analysis: Analysis): readonly Word[] {
  const headlines = new Set(
    analysis.sentences.filter((s) => isHeadline(analysis.tokens.slice(s.first, s.last))).map((s) => s.index),
  );
  const words: Word[] = [];
  let before: Token | undefined;
  for (const token of analysis.tokens) {
    const capital = isCapital(token.text);
    words.push({
      token,
      index: token.index,
      text: token.text,
      lower: token.lower,
      capital,
      shouted: capital && isShouted(token.text),
      opens: before === undefined || before.sentence !== token.sentence || OPENING.has(before.text),
      headline: headlines.has(token.sentence),
      bits: lexemeOf(token.text).bits,
    });
    before = token;
  }
  return words;
}

/** Bits of words that stand in people's names. */
export const PERSON_NAME = LexiconBit.firstName | LexiconBit.personName;

/** Whether it is a word that English also writes small. */
export function isCommon(word: Word): boolean {
  return (word.bits & COMMON) !== 0 || FUNCTION_WORDS.has(word.lower);
}

export function hasBit(word: Word, bit: number): boolean {
  return (word.bits & bit) !== 0;
}

function isCapital(text: string): boolean {
  const first = String.fromCodePoint(text.codePointAt(0) ?? 0);
  return first !== first.toLowerCase();
}

/** "USA", "U.N.", "G20": no small letter, two signs or more. */
function isShouted(text: string): boolean {
  return text.length > 1 && text === text.toUpperCase() && /\p{Lu}/u.test(text);
}

/** A sentence that is a title: of its words that would be small in running text, four in five and at least three have capitals, and it has no full stop. */
function isHeadline(tokens: readonly Token[]): boolean {
  if (tokens.length > 60) return false;
  const letters = tokens.filter((token) => /^\p{L}{2,}/u.test(token.text));
  const shouted = letters.filter((token) => isShouted(token.text));
  if (letters.length >= 3 && shouted.length >= 0.7 * letters.length) return true;
  if (tokens.at(-1)?.text === '.') return false;
  const content = letters.filter((token) => token.text.length > 3 && !FUNCTION_WORDS.has(token.lower));
  const common = content.filter((token) => (lexemeOf(token.text).bits & COMMON) !== 0);
  return common.length >= 3 && common.filter((token) => isCapital(token.text)).length >= 0.8 * common.length;
}
