import { countryOf, nationalityCode } from '../../lists/countries.ts';
import { isOneSlip } from './near.ts';
import type { Proposal } from './proposal.ts';
import type { Word } from './words.ts';

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
  return words.flatMap((word) => {
    const country = countryMeant(word);
    if (country === undefined || !standsAsPlace(words, word)) return [];
    const listed = { kind: 'place', name: country.name, what: 'country', country: country.code } as const;
    return [
      {
        first: word.index,
        last: word.index + 1,
        kind: 'place' as const,
        weight: 2.5,
        rule: 'country-misprinted',
        listed,
      },
    ];
  });
}

/** The country whose name is the nationality less one letter. */
export function countryMeant(word: {
  readonly text: string;
  readonly capital: boolean;
}): { readonly name: string; readonly code: string } | undefined {
  const code = word.capital ? nationalityCode(word.text) : undefined;
  const name = code === undefined ? undefined : countryOf(code)?.names[0];
  if (code === undefined || name === undefined || !isOneSlip(word.text, name)) return undefined;
  return { name, code };
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
