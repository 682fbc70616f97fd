import { countryOf, nationalityCode } from '../../lists/countries.ts';
import { isOneSlip } from './near.ts';
import type { Proposal } from './proposal.ts';
import { FormBit } from './word-form.ts';
import { isA, type Word } from './words.ts';

const MOTION = new Set([
  'visit',
  'tour',
  'leave',
  'enter',
  'reach',
  'invade',
  'travel',
  'fly',
  'return',
  'arrive',
  'go',
  'move',
  'trip',
  'journey',
  'flight',
]);
const PREPOSITIONS = new Set(['to', 'from', 'into', 'in']);

/** A nationality that stands where only a country can, one letter from its name: "visited Russian in the summer". An adjective is no object. */
export function proposeMisprintedCountries(words: readonly Word[]): readonly Proposal[] {
  const proposals: Proposal[] = [];
  for (const word of words) {
    if (!word.capital || !isA(word, FormBit.nationality) || !standsAsPlace(words, word)) continue;
    const country = countryMeant(word.text);
    if (country === undefined) continue;
    const listed = { kind: 'place', name: country.name, what: 'country', country: country.code } as const;
    const [first, last] = [word.index, word.index + 1];
    proposals.push({ first, last, kind: 'place', weight: 2.5, rule: 'country-misprinted', listed });
  }
  return proposals;
}

/** The country whose name is the nationality less one letter. */
function countryMeant(nationality: string): { readonly name: string; readonly code: string } | undefined {
  const code = nationalityCode(nationality);
  const name = code === undefined ? undefined : countryOf(code)?.names[0];
  return code === undefined || name === undefined || !isOneSlip(nationality, name) ? undefined : { name, code };
}

function standsAsPlace(words: readonly Word[], word: Word): boolean {
  const before = words[word.index - 1];
  const beyond = words[word.index - 2];
  const moves =
    before !== undefined &&
    (MOTION.has(before.token.lemma)
      ? before.token.upos === 'VERB'
      : PREPOSITIONS.has(before.lower) && beyond !== undefined && MOTION.has(beyond.token.lemma));
  if (!moves) return false;
  const after = words[word.index + 1];
  if (after === undefined || after.token.sentence !== word.token.sentence) return true;
  return (
    after.token.upos === 'ADP' ||
    after.token.upos === 'CCONJ' ||
    /^(?:[.,;:!?)"”]|last|this|next|earlier|later|again|today|yesterday|on|before|after)$/.test(after.lower)
  );
}
