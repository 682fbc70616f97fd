import { LexiconBit } from '../../grammar/lexicon-bits.ts';
import { nationalityCode } from '../../lists/countries.ts';
import { honorifics, isOfficeNoun } from '../../lists/titles.ts';
import { hasBit, type Word } from './words.ts';

export type TitleKind = 'honorific' | 'title' | 'noun' | 'noun-comma';

/** What stands before a name: a form of address, an office with a capital, a noun of persons, or one with a comma. */
export function titleBefore(words: readonly Word[], index: number): TitleKind | undefined {
  const before = words[index - 1];
  const here = words[index];
  if (before === undefined || here === undefined || before.token.sentence !== here.token.sentence) return undefined;
  const bare = before.lower.replace(/\.$/, '');
  const isNoun = isOfficeNoun(before.lower) || hasBit(before, LexiconBit.personNoun);
  if (honorifics.has(bare) && (before.capital || isNoun)) return before.capital ? 'honorific' : 'noun';
  if (isNoun && nationalityCode(before.text) === undefined) return before.capital ? 'title' : 'noun';
  const beyond = words[index - 2];
  if (before.text === ',' && beyond !== undefined && !beyond.capital && beyond.token.sentence === here.token.sentence)
    return isOfficeNoun(beyond.lower) || hasBit(beyond, LexiconBit.personNoun) ? 'noun-comma' : undefined;
  return undefined;
}

/** Whether what follows a name tells that it is a person's: ", 41," or ", who" or ", a doctor". */
export function isDescribedAsPerson(words: readonly Word[], last: number): boolean {
  if (words[last]?.text !== ',') return false;
  const next = words[last + 1];
  if (next === undefined) return false;
  if (/^(?:[1-9]\d|who|whose|whom)$/.test(next.lower)) return true;
  for (let at = last + 1; at < Math.min(words.length, last + 8); at++) {
    const word = words[at]!;
    if (word.token.sentence !== next.token.sentence || /^[,.;:()"“”]$/.test(word.text) || word.token.upos === 'VERB')
      return false;
    if (!word.capital && (isOfficeNoun(word.lower) || hasBit(word, LexiconBit.personNoun))) return true;
  }
  return false;
}
