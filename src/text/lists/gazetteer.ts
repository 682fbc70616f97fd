import type { EntityKind, Sector } from '../../model/reading.ts';
import { foldWord } from '../grammar/lexicon-bits.ts';
import { tokenize } from '../grammar/tokens.ts';
import { knownAgencies } from './agencies.ts';
import { cities } from './cities.ts';
import { CITY_ROWS } from './cities-data.ts';
import { countries } from './countries.ts';
import { media } from './media.ts';
import { regions } from './regions.ts';

/** What the lists say of a name. */
export interface Listed {
  readonly kind: EntityKind;
  /** The usual name of the same thing: "Central Intelligence Agency" for "CIA". */
  readonly name: string;
  readonly what: 'agency' | 'medium' | 'country' | 'region' | 'city';
  readonly sector?: Sector;
  readonly country?: string;
}

interface Lists {
  /** By tokens joined with spaces, case kept. One name may be listed twice (Washington: city; region). */
  readonly byTokens: ReadonlyMap<string, readonly Listed[]>;
  /** All beginnings of listed names. */
  readonly beginnings: ReadonlySet<string>;
}

let lists: Lists | undefined;

/** Key of one token in the lists: apostrophes made straight, diacritics off, case kept. */
export function listKey(token: string): string {
  const plain = token.replaceAll('’', "'");
  return /^[\0-\x7f]*$/.test(plain) ? plain : keepCase(plain);
}

function keepCase(token: string): string {
  const folded = foldWord(token);
  if (token === token.toUpperCase()) return folded.toUpperCase();
  return token[0] === token[0]!.toLowerCase() ? folded : folded.charAt(0).toUpperCase() + folded.slice(1);
}

/** All names of the lists, ready for look-up; made once (some 7,000 names). */
export function gazetteer(): Lists {
  lists ??= makeLists();
  return lists;
}

function makeLists(): Lists {
  const byTokens = new Map<string, Listed[]>();
  const beginnings = new Set<string>();
  const add = (name: string, listed: Listed): void => {
    const keys = tokensOf(name);
    const key = keys.join(' ');
    const there = byTokens.get(key);
    if (there) {
      if (!there.some((other) => other.kind === listed.kind)) there.push(listed);
    } else byTokens.set(key, [listed]);
    let beginning = '';
    for (const token of keys.slice(0, -1)) {
      beginning = beginning === '' ? token : `${beginning} ${token}`;
      beginnings.add(beginning);
    }
  };
  // Also as a headline in capitals would have it, unless it is so short that a word in capitals could be meant.
  const addBoth = (name: string, listed: Listed): void => {
    add(name, listed);
    if (name.length > 4 && name !== name.toUpperCase()) add(name.toUpperCase(), listed);
  };
  for (const country of countries)
    for (const name of country.names)
      addBoth(name, { kind: 'place', name: country.names[0]!, what: 'country', country: country.code });
  for (const agency of knownAgencies) {
    const { sector, country } = agency;
    const name = agency.names[0]!;
    for (const form of agency.names)
      addBoth(form, { kind: 'agency', name, what: 'agency', sector, ...(country === undefined ? {} : { country }) });
  }
  for (const medium of media) {
    const { country } = medium;
    for (const form of medium.names)
      addBoth(form, {
        kind: 'agency',
        name: medium.names[0]!,
        what: 'medium',
        sector: 'media',
        ...(country === undefined ? {} : { country }),
      });
  }
  for (const [name, code] of regions) {
    const shown = name.replace(
      /(^|[\s-])(?!of\b|the\b|and\b)(\p{L})/gu,
      (_, gap: string, letter: string) => gap + letter.toUpperCase(),
    );
    addBoth(shown, { kind: 'place', name: shown, what: 'region', ...(code === '' ? {} : { country: code }) });
  }
  for (const [name, code] of cityNames()) addBoth(name, { kind: 'place', name, what: 'city', country: code });
  return { byTokens, beginnings };
}

function* cityNames(): Iterable<readonly [string, string]> {
  const shown = new Set<string>();
  for (const row of CITY_ROWS.trim().split('\n')) {
    const [code = '', names = ''] = row.split('|');
    for (const name of names.split(',')) {
      shown.add(name);
      yield [name, code];
    }
  }
  for (const [key, code] of cities) {
    const name = key.replace(/(^|[\s'-])(\p{L})/gu, (_, gap: string, letter: string) => gap + letter.toUpperCase());
    if (!shown.has(name)) yield [name, code];
  }
}

function tokensOf(name: string): string[] {
  const { starts, ends, count } = tokenize(name);
  return Array.from({ length: count }, (_, i) => listKey(name.slice(starts[i], ends[i])));
}
