import { fold } from './fold.ts';

/** Adjectives and short names, folded, that do not begin like the country's English name; by ISO 3166-1 alpha-2. */
const IRREGULAR: Readonly<Record<string, readonly string[]>> = {
  AE: ['emirati', 'uae'],
  CD: ['congolese'],
  CH: ['swiss'],
  CI: ['ivorian'],
  CY: ['cypriot'],
  CZ: ['czech'],
  DK: ['danish'],
  ES: ['spanish'],
  FI: ['finnish'],
  FR: ['french'],
  GB: ['british', 'britain', 'uk', 'u k'],
  GR: ['greek'],
  IE: ['irish'],
  LA: ['lao'],
  MM: ['burmese'],
  NL: ['dutch'],
  PH: ['filipino'],
  PL: ['polish'],
  TH: ['thai'],
  TR: ['turkish', 'turkey'],
  US: ['us', 'u s', 'american'],
};

/** Endings of adjectives of countries: "Kenyan", "Maltese", "Kurdish", "Omani", "Icelandic", "Slovak", "Argentine". */
const ADJECTIVE = /(?:an|ese|ish|i|ic|ak|ine)$/;

/** How much an adjective has in common with the name: "norwegian" and "norway" have four letters. */
const COMMON = 4;

const englishNames = new Intl.DisplayNames('en', { type: 'region' });

/** The English name of a country, as a place is named. */
export function countryName(country: string): string {
  return englishNames.of(country) ?? country;
}

/** Whether a folded name is that of the country itself, and not of a place in it. */
export function namesCountry(key: string, country: string): boolean {
  return key === fold(countryName(country)) || (IRREGULAR[country]?.includes(key) ?? false);
}

/** A folded name without the country at its head: "estonian foreign ministry" and "estonia foreign ministry" of EE give "foreign ministry". */
export function withoutCountry(key: string, country: string): string {
  const name = fold(countryName(country));
  for (const head of [name, ...(IRREGULAR[country] ?? [])]) {
    if (key.startsWith(`${head} `)) return key.slice(head.length + 1);
  }
  const words = key.split(' ');
  const length = Math.min(name.split(' ').length, 2);
  for (const size of [length, 1]) {
    const head = words.slice(0, size).join(' ');
    if (words.length > size && ADJECTIVE.test(head) && commonPrefix(head, name) >= COMMON)
      return words.slice(size).join(' ');
  }
  return key;
}

function commonPrefix(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length++;
  return length;
}
