import type { EntityKind, Sector } from '../../model/reading.ts';
import { foldWord } from '../grammar/lexicon-bits.ts';
import { tokenize } from '../grammar/tokens.ts';
import { knownAgencies } from './agencies.ts';
import { cityRows } from './cities.ts';
import { countries } from './countries.ts';
import { regionRows } from './regions.ts';

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

const ASCII = /^[\0-\x7f]*$/;

/** Key of one token in the lists: apostrophes made straight, diacritics off, case kept. */
export function listKey(token: string): string {
  if (ASCII.test(token)) return token;
  const plain = token.replaceAll('’', "'");
  return ASCII.test(plain) ? plain : keepCase(plain);
}

function keepCase(token: string): string {
  const folded = foldWord(token);
  if (token === token.toUpperCase()) return folded.toUpperCase();
  return token[0] === token[0]!.toLowerCase() ? folded : folded.charAt(0).toUpperCase() + folded.slice(1);
}

/** Whether a listed name begins with a token, or would if it were not all in capitals. */
export function mayBeginListed(token: string): boolean {
  const key = listKey(token);
  return isBeginning(key) || (isAllCapitals(token) && isBeginning(unshout(key)));
}

function isBeginning(key: string): boolean {
  lists ??= makeLists();
  return lists.byTokens.has(key) || lists.beginnings.has(key);
}

/** Whether a token is long enough, and in capitals, to be read as small letters. */
function isAllCapitals(token: string): boolean {
  return token.length > 3 && token === token.toUpperCase();
}

/** A listed name that stands in a text: up to token `last` (half open). */
export interface ListedAt {
  readonly last: number;
  readonly listed: readonly Listed[];
}

const LONGEST = 8;

/** The listed names that begin at a token, shorter ones first; a headline in capitals ("BANK OF ENGLAND") counts as small letters. */
export function listedAt(tokens: number, textOf: (index: number) => string, first: number): readonly ListedAt[] {
  const found: ListedAt[] = [];
  walk(tokens, (index) => listKey(textOf(index)), first, found);
  const head = textOf(first);
  if (found.length === 0 && isAllCapitals(head)) walk(tokens, (index) => unshout(listKey(textOf(index))), first, found);
  return found;
}

function walk(tokens: number, keyOf: (index: number) => string, first: number, found: ListedAt[]): void {
  lists ??= makeLists();
  let key = '';
  for (let last = first + 1; last <= Math.min(tokens, first + LONGEST); last++) {
    key = last === first + 1 ? keyOf(first) : `${key} ${keyOf(last - 1)}`;
    const listed = lists.byTokens.get(key);
    if (listed !== undefined) found.push({ last, listed });
    if (!lists.beginnings.has(key)) return;
  }
}

function unshout(token: string): string {
  if (/^(?:OF|AND|THE|FOR|TO|DE|DU|LA|DEL)$/.test(token)) return token.toLowerCase();
  return token.charAt(0) + token.slice(1).toLowerCase();
}

/** What the lists have under a name of one token or several (as the tokenizer cuts it, joined with spaces). */
export function listedAs(name: string): readonly Listed[] {
  lists ??= makeLists();
  return lists.byTokens.get(name.includes(' ') ? name.split(' ').map(listKey).join(' ') : listKey(name)) ?? [];
}

/** All names of the lists, ready for look-up; made once (some 8,000 names). */
function makeLists(): Lists {
  const byTokens = new Map<string, Listed[]>();
  const beginnings = new Set<string>();
  const add = (name: string, listed: Listed): void => {
    const key = keyOfName(name);
    const there = byTokens.get(key);
    if (there === undefined) byTokens.set(key, [listed]);
    else {
      const same = there.findIndex((other) => other.kind === listed.kind);
      if (same < 0) there.push(listed);
      else if (there[same]!.what === 'city' && listed.what === 'city') there[same] = listed;
    }
    for (let at = key.indexOf(' '); at > 0; at = key.indexOf(' ', at + 1)) beginnings.add(key.slice(0, at));
  };
  for (const { code, names } of countries)
    for (const name of names) add(name, { kind: 'place', name: names[0]!, what: 'country', country: code });
  for (const { names, sector, country } of knownAgencies)
    for (const name of names)
      add(name, {
        kind: 'agency',
        name: names[0]!,
        what: sector === 'media' ? 'medium' : 'agency',
        sector,
        ...(country === undefined ? {} : { country }),
      });
  for (const [code, names] of regionRows())
    for (const name of names)
      add(name, { kind: 'place', name, what: 'region', ...(code === '' ? {} : { country: code }) });
  for (const [code, names] of cityRows())
    for (const name of names) add(name, { kind: 'place', name, what: 'city', country: code });
  return { byTokens, beginnings };
}

/** Names of plain words are cut at their spaces; the tokenizer cuts the others. */
function keyOfName(name: string): string {
  if (/^[A-Za-z ]+$/.test(name)) return name;
  const { starts, ends, count } = tokenize(name);
  return Array.from({ length: count }, (_, i) => listKey(name.slice(starts[i], ends[i]))).join(' ');
}
