import { LexiconBit } from '../grammar/lexicon-bits.ts';
import { listedAs } from '../words/gazetteer.ts';
import { canBegin, endOfPerson } from './person-run.ts';
import type { Proposal } from './proposal.ts';
import { touches } from './runs.ts';
import { FormBit } from './word-form.ts';
import { hasBit, isA, isCommon, PERSON_NAME, type Word } from './words.ts';

/** Marks that a nickname stands in, each with the one that closes it. */
const MARKS: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ['“', '”'],
  ['‘', '’'],
  ["'", "'"],
  ['``', "''"],
  ['(', ')'],
]);

/** 'Benedict "Moss" Arkwright', "Ilse (Lilo) Brandt": a name with a nickname within. */
export function proposeNicknamed(words: readonly Word[]): readonly Proposal[] {
  return words.flatMap((mark): readonly Proposal[] => {
    const close = MARKS.get(mark.text);
    if (close === undefined) return [];
    const [given, nickname, closing, surname] = [-1, 1, 2, 3].map((step) => words[mark.index + step]);
    if (!given || !nickname || !surname || closing?.text !== close) return [];
    const isWhole =
      surname.token.sentence === given.token.sentence && touches(mark, nickname) && touches(nickname, closing);
    if (!isWhole || touches(given, mark) || !isNickname(nickname, mark.text === '(')) return [];
    if (!isGiven(given) || !canBegin(surname) || (isCommon(surname) && !hasBit(surname, PERSON_NAME))) return [];
    const first = firstOfName(words, given.index);
    const last = endOfPerson(words, surname.index);
    return [{ first, last, kind: 'person', weight: 1.5 * (last - first), rule: 'person-nicknamed', knows: 'by-words' }];
  });
}

function isNickname(word: Word, inBrackets: boolean): boolean {
  if (!word.capital || word.shouted || isA(word, FormBit.nationality | FormBit.functionWord | FormBit.title))
    return false;
  // "Anna (Oslo) Berg" is no name.
  return !inBrackets || listedAs(word.text).length === 0;
}

/** A word that names people, and is no word of English unless it is a first name. */
function isGiven(word: Word): boolean {
  return canBegin(word) && (hasBit(word, LexiconBit.firstName) || (hasBit(word, PERSON_NAME) && !isCommon(word)));
}

/** "Anna Maria “Mia” Kern" begins before "Maria". */
function firstOfName(words: readonly Word[], given: number): number {
  const before = words[given - 1];
  return before?.token.sentence === words[given]!.token.sentence && isGiven(before) && !before.opens
    ? given - 1
    : given;
}
