import { countryCode } from '../words/countries.ts';
import type { Proposal } from './proposal.ts';
import { FormBit } from './word-form.ts';
import { isA, type Word } from './words.ts';

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
]);

/** "the Norwegian government", "the Serbian police", "the U.S. embassy": an agency though its noun has no capital. */
export function proposeNational(words: readonly Word[]): readonly Proposal[] {
  const proposals: Proposal[] = [];
  for (const word of words) {
    if (!word.capital || !(isA(word, FormBit.nationality) || isShortCountry(word))) continue;
    const length = bodyAfter(words, word);
    if (length === 0) continue;
    const last = word.index + 1 + length;
    proposals.push({
      first: word.index,
      last,
      kind: 'agency',
      weight: 2 + length,
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
  if (two !== undefined && BODIES.has(`${one.lower} ${two.lower}`)) return isNoun(three) ? 0 : 2;
  return BODIES.has(one.lower) && !isNoun(two) ? 1 : 0;
}

const isNoun = (word: Word | undefined): boolean => word?.token.upos === 'NOUN';
