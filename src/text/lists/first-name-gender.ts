import { exactLexiconBits } from '../grammar/lexicon.ts';
import { LexiconBit } from '../grammar/lexicon-bits.ts';

/** Whether a first name of the English-speaking world is a man's or a woman's; undefined where it is both or unknown. */
export function firstNameGender(word: string): 'm' | 'f' | undefined {
  const bits = exactLexiconBits(word);
  const male = (bits & LexiconBit.maleName) !== 0;
  const female = (bits & LexiconBit.femaleName) !== 0;
  if (male === female) return undefined;
  return male ? 'm' : 'f';
}
