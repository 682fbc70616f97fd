import { LexiconBit } from '../grammar/lexicon-bits.ts';
import { countryCode } from '../words/countries.ts';
import type { Proposal } from './proposal.ts';
import { FormBit } from './word-form.ts';
import { hasBit, isA, type Word } from './words.ts';

/** Bodies of a state that a nationality makes an agency of their own, in lower case as news writes them: one or two words. */
const BODIES: ReadonlySet<string> = new Set([
  'government',
  'parliament',
  'army',
  'navy',
  'air force',
  'military',
  'armed forces',
  'coast guard',
  'border guard',
  'border guards',
  'police',
  'embassy',
  'consulate',
  'presidency',
  'cabinet',
  'central bank',
  'foreign ministry',
  'defence ministry',
  'defense ministry',
  'interior ministry',
  'finance ministry',
  'health ministry',
  'justice ministry',
  'trade ministry',
  'energy ministry',
  'foreign office',
  'intelligence service',
  'intelligence services',
  'intelligence agency',
  'secret service',
  'security service',
  'security services',
  'supreme court',
  'high court',
  'state department',
  'justice department',
  'defense department',
  'treasury',
  'environment ministry',
  'agriculture ministry',
  'education ministry',
  'election commission',
]);

/** "the Norwegian government", "the Serbian police", "the U.S. embassy", "China's foreign ministry": an agency though its noun has no capital. */
export function proposeNational(words: readonly Word[]): readonly Proposal[] {
  const proposals: Proposal[] = [];
  for (const word of words) {
    if (!word.capital) continue;
    const isNational = isA(word, FormBit.nationality) || isShortCountry(word);
    const owner = hasBit(word, LexiconBit.country) && /^['’]s$/.test(words[word.index + 1]?.text ?? '');
    if (!isNational && !owner) continue;
    const before = owner ? words[word.index + 1]! : word;
    const length = bodyAfter(words, before);
    if (length === 0) continue;
    proposals.push({
      first: word.index,
      last: before.index + 1 + length,
      kind: 'agency',
      weight: 2 + length + (owner ? 1 : 0),
      rule: 'agency-of-nation',
      knows: 'by-words',
    });
  }
  return proposals;
}

/** U.S., US, UK and EU stand for adjectives. */
function isShortCountry(word: Word): boolean {
  return word.shouted && countryCode(word.text) !== undefined;
}

/** How many words after a nationality name a body of its state; 0 for none. "Police officers" and "army generals" are people. */
function bodyAfter(words: readonly Word[], word: Word): number {
  const [one, two, three] = [1, 2, 3].map((step) => words[word.index + step]);
  if (one === undefined || one.capital || one.token.sentence !== word.token.sentence) return 0;
  if (two !== undefined && BODIES.has(`${one.lower} ${two.lower}`)) return isOther(three) ? 0 : 2;
  return BODIES.has(one.lower) && !isOther(two) ? 1 : 0;
}

/** A noun that makes something else of the body; "a foreign ministry spokesman" is of it. */
const isOther = (word: Word | undefined): boolean =>
  word?.token.upos === 'NOUN' && !/^(?:spokes(?:man|woman|person|people|men)|officials?)$/.test(word.lower);
