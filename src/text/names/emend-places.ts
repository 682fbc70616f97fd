import { countries, countryOf, nationalityCode } from '../words/countries.ts';
import { type Listed, listedAs } from '../words/gazetteer.ts';
import { isOneSlip, slipKeys } from './near.ts';
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
    const slip = 'an adjective cannot stand here';
    proposals.push({
      first,
      last,
      kind: 'place',
      weight: 2.5,
      rule: 'country-misprinted',
      knows: 'by-words',
      slip,
      listed,
    });
  }
  return proposals;
}

/** Shorter words are too often other names. */
const SHORTEST = 6;
/** What a country or a city has: "the capital of Potrugal". */
const PARTS =
  /^(?:capital|city|government|minister|president|premier|ambassador|king|queen|people|north|south|east|west|coast|border|republic|parliament|embassy|town|port|centre|center|streets?|outskirts|part|parts)$/;
const INSIDE = new Set(['in', 'near', 'across', 'throughout', 'outside', 'inside', 'from', 'into', 'to', 'at', 'of']);

/** An unknown word where a place is named, one slip from a country, or from a city that the article names elsewhere: "the capital of Potrugal". */
export function proposeMisprintedPlaces(words: readonly Word[]): readonly Proposal[] {
  const doubtful = words.filter((word) => isUnknown(word) && isNamedAsPlace(words, word));
  if (doubtful.length === 0) return [];
  const known = placesBySlip(words);
  return doubtful.flatMap(({ index, text }) => {
    const meant = new Map(
      [...slipKeys(text.toLowerCase())]
        .flatMap((key) => known.get(key) ?? [])
        .filter(({ name }) => isOneSlip(name.toLowerCase(), text.toLowerCase()))
        .map((listed) => [listed.name, listed] as const),
    );
    const [listed] = meant.values();
    if (listed === undefined || meant.size > 1) return [];
    const slip = 'one slip from the name of a place';
    return [
      {
        first: index,
        last: index + 1,
        kind: 'place',
        weight: 2.5,
        rule: 'place-misprinted',
        knows: 'by-words',
        slip,
        listed,
      },
    ];
  });
}

function isUnknown(word: Word): boolean {
  return word.capital && word.bits === 0 && word.text.length >= SHORTEST && listedAs(word.text).length === 0;
}

/** Behind "in", "from", "flew to", "the capital of", with no other name beside it. */
function isNamedAsPlace(words: readonly Word[], { index }: Word): boolean {
  const before = words[index - 1];
  const beyond = words[index - 2];
  if (before === undefined || words[index + 1]?.capital) return false;
  if (MOTION.has(before.token.lemma)) return before.token.upos === 'VERB';
  if (!INSIDE.has(before.lower)) return false;
  if (before.lower === 'of') return PARTS.test(beyond?.token.lemma ?? '');
  return before.lower !== 'to' || MOTION.has(beyond?.token.lemma ?? '');
}

type PlacesBySlip = ReadonlyMap<string, readonly Listed[]>;

/** Countries of one word, and the cities of the article, by what one slip may leave of their names. */
function placesBySlip(words: readonly Word[]): PlacesBySlip {
  const named = new Set(
    words.filter(({ capital, text }) => capital && text.length >= SHORTEST).map(({ text }) => text),
  );
  const cities = [...named].flatMap((text) =>
    listedAs(text).filter(({ what, name }) => what === 'city' && name === text),
  );
  const found = new Map<string, Listed[]>();
  for (const listed of [...countriesOfOneWord, ...cities])
    for (const key of slipKeys(listed.name.toLowerCase())) found.set(key, [...(found.get(key) ?? []), listed]);
  return found;
}

const countriesOfOneWord: readonly Listed[] = countries.flatMap(({ code, names: [name = ''] }) =>
  name.includes(' ') || name.length < SHORTEST
    ? []
    : [{ kind: 'place', name, what: 'country', country: code } as const],
);

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
