import { isOfficeNoun } from '../words/titles.ts';
import { FormBit } from './word-form.ts';
import { isA, type Word } from './words.ts';

export type TitleKind = 'honorific' | 'title' | 'noun' | 'noun-comma';

/** What stands before a name: a form of address, an office with a capital, a noun of persons, or one with a comma. */
export function titleBefore(words: readonly Word[], index: number): TitleKind | undefined {
  const before = words[index - 1];
  const here = words[index];
  if (before === undefined || here === undefined || before.token.sentence !== here.token.sentence) return undefined;
  // "the accused Marek Lis", but: "Riga accused Vilnius"
  const isNoun = before.token.upos !== 'VERB' && isA(before, FormBit.personNoun);
  // "Tan Sri Osman": Tan alone is a family name.
  if (isA(before, FormBit.honorific) && before.lower !== 'tan' && (before.capital || isNoun))
    return before.capital ? 'honorific' : 'noun';
  if (isNoun && !isA(before, FormBit.nationality)) return before.capital ? 'title' : 'noun';
  const beyond = words[index - 2];
  if (before.text !== ',' || beyond === undefined || beyond.token.sentence !== here.token.sentence) return undefined;
  if (beyond.capital) return isOfficeOf(words, index - 2) ? 'noun-comma' : undefined;
  return isA(beyond, FormBit.personNoun) ? 'noun-comma' : undefined;
}

const LONGEST_OFFICE = 8;

/** Whether the name that ends at a word is whose office it is: "the president of the Republic of Tarvania". */
function isOfficeOf(words: readonly Word[], end: number): boolean {
  const { sentence } = words[end]!.token;
  for (let at = end; at > 0 && end - at < LONGEST_OFFICE && words[at]!.token.sentence === sentence; at--) {
    const word = words[at]!;
    if (word.capital || word.lower === 'the' || word.lower === 'and') continue;
    if (word.lower !== 'of' && word.lower !== 'for') return false;
    const office = words[at - 1]!;
    if (!office.capital) return isOfficeNoun(office.lower);
  }
  return false;
}

const JOINS = new Set(['and', 'or', 'but', 'as', 'while']);

/** Whether what follows a name tells that it is a person's: ", 41," or ", who" or ", a doctor". */
export function isDescribedAsPerson(words: readonly Word[], last: number): boolean {
  if (words[last]?.text !== ',') return false;
  const next = words[last + 1];
  if (next === undefined || JOINS.has(next.lower)) return false;
  if (/^(?:[1-9]\d|who|whose|whom)$/.test(next.lower)) return true;
  for (let at = last + 1; at < Math.min(words.length, last + 8); at++) {
    const word = words[at]!;
    if (word.token.sentence !== next.token.sentence || /^[,.;:()"“”]$/.test(word.text) || word.token.upos === 'VERB')
      return false;
    // "the owner", but: the parent company
    if (!word.capital && isA(word, FormBit.personNoun) && words[at + 1]?.token.upos !== 'NOUN') return true;
  }
  return false;
}
