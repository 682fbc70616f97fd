import { exactLexiconBits } from '../grammar/lexicon.ts';
import { LexiconBit } from '../grammar/lexicon-bits.ts';
import { FEMALE_NAMES, MALE_NAMES } from './first-names.ts';

/** Whether a first name is a man's or a woman's, by the names of the news of the world, else by those of the lexicon; undefined where it is both or unknown. */
export function firstNameGender(word: string): 'm' | 'f' | undefined {
  const plain = word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  if (MALE_NAMES.has(plain)) return 'm';
  if (FEMALE_NAMES.has(plain)) return 'f';
  const bits = exactLexiconBits(word);
  const male = (bits & LexiconBit.maleName) !== 0;
  const female = (bits & LexiconBit.femaleName) !== 0;
  if (male === female) return undefined;
  return male ? 'm' : 'f';
}
