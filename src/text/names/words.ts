import type { Analysis, Sentence, Token } from '../grammar/analysis.ts';
import { LexiconBit } from '../grammar/lexicon-bits.ts';
import { FormBit, formOf, type WordForm } from './word-form.ts';

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
  /** `FormBit`s. */
  readonly form: number;
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

/** The words of a text, in the order of its tokens. */
export function wordsOf({ tokens, sentences }: Analysis): readonly Word[] {
  const words: Word[] = [];
  for (const sentence of sentences) {
    const forms = formsOf(tokens, sentence);
    const headline = isHeadline(tokens, sentence, forms);
    for (let at = sentence.first; at < sentence.last; at++) {
      const token = tokens[at]!;
      const { form, bits } = forms[at - sentence.first]!;
      words.push({
        token,
        index: token.index,
        text: token.text,
        lower: token.lower,
        capital: (form & FormBit.capital) !== 0,
        shouted: (form & FormBit.shouted) !== 0,
        opens: at === sentence.first || OPENING.has(tokens[at - 1]!.text),
        headline,
        form,
        bits,
      });
    }
  }
  return words;
}

function formsOf(tokens: readonly Token[], { first, last }: Sentence): readonly WordForm[] {
  const forms: WordForm[] = [];
  for (let at = first; at < last; at++) forms.push(formOf(tokens[at]!.text));
  return forms;
}

/** Bits of words that stand in people's names. */
export const PERSON_NAME = LexiconBit.firstName | LexiconBit.personName;

/** Whether it is a word that English also writes small. */
export function isCommon(word: Word): boolean {
  return (word.form & FormBit.common) !== 0;
}

/** Whether it is a known first name; Al, El, De, Van are more often the small words of a name. */
export function isFirstName(word: Word): boolean {
  return hasBit(word, LexiconBit.firstName) && !SMALL.has(word.lower);
}

const SMALL = new Set(['al', 'el', 'de', 'la', 'las', 'los', 'van', 'von', 'das', 'der', 'die', 'il', 'le', 'les']);

/** Whether the lexicon has one of these `LexiconBit`s for a word. */
export function hasBit(word: Word, bit: number): boolean {
  return (word.bits & bit) !== 0;
}

/** Whether a word is by its form one of these `FormBit`s. */
export function isA(word: Word, bit: number): boolean {
  return (word.form & bit) !== 0;
}

const LONGEST_HEADLINE = 60;

/** A sentence that is a title: of its words that would be small in running text, four in five and at least three have capitals, and it has no full stop. */
function isHeadline(tokens: readonly Token[], { first, last }: Sentence, forms: readonly WordForm[]): boolean {
  if (last - first > LONGEST_HEADLINE) return false;
  let [letters, shouted, common, capital] = [0, 0, 0, 0];
  for (let i = 0; i < forms.length; i++) {
    const { form } = forms[i]!;
    if ((form & FormBit.wordLike) === 0) continue;
    letters++;
    if ((form & FormBit.shouted) !== 0) shouted++;
    if (tokens[first + i]!.text.length < 4 || (form & (FormBit.common | FormBit.functionWord)) !== FormBit.common)
      continue;
    common++;
    if ((form & FormBit.capital) !== 0) capital++;
  }
  if (letters >= 3 && shouted >= 0.7 * letters) return true;
  return tokens[last - 1]?.text !== '.' && common >= 3 && capital >= 0.8 * common;
}
