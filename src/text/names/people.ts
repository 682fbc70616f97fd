import { nicknameOf } from '../words/nicknames.ts';
import { type Address, canAddress } from './address.ts';
import { type Found, nameWords } from './found.ts';
import { PARTICLES } from './person-run.ts';

/** One person of the text with all that names them, in the order of the text. */
export interface PersonGroup {
  readonly names: Found[];
  /** Word lists of their full names (two words or more), or of the single name. */
  readonly forms: (readonly string[])[];
  readonly suffix: string | null;
  /** The form of address that alone tells them from another of the same surname: "Mrs. Hale" beside Thomas Hale. */
  readonly apart: Address | undefined;
}

export interface People {
  readonly groups: readonly PersonGroup[];
  /** Names that may mean two of them. */
  readonly open: readonly Found[];
}

const SUFFIXES: ReadonlySet<string> = new Set(['jr', 'sr', 'jnr', 'snr', 'ii', 'iii', 'iv']);

/** Groups names by person: full names first, then what is left of a name later in the text. */
export function groupPeople(found: readonly Found[]): People {
  const groups: PersonGroup[] = [];
  const open: Found[] = [];
  const byWord = new Map<string, PersonGroup[]>();
  /** Groups of the names that were clear, by their words: a name that comes again is not asked again. */
  const clear = new Map<string, PersonGroup>();
  const bySize = found
    .map((name) => ({ name, words: coreWords(name) }))
    .sort((a, b) => b.words.length - a.words.length || a.name.start - b.name.start);
  for (const { name, words } of bySize) {
    const known = name.address === undefined ? clear.get(name.text) : undefined;
    if (known !== undefined) {
      known.names.push(name);
      continue;
    }
    const suffix = suffixOf(name);
    const near = new Set(words.flatMap((word) => byWord.get(spelling(word))?.slice(-MOST_COMPARED) ?? []));
    const alike = [...near].filter(
      (group) => sameSuffix(group.suffix, suffix) && group.forms.some((form) => closeness(words, form) > 0),
    );
    const fits = alike.filter((group) => agreesInAddress(group, name, words[0]!));
    const best = bestOf(fits, words, name);
    if (best === 'open') {
      open.push(name);
      continue;
    }
    const apart = alike.length > fits.length ? name.address : undefined;
    const group = best ?? { names: [], forms: [], suffix, apart };
    if (best === undefined) groups.push(group);
    if (alike.length < 2 && group.apart === undefined) clear.set(name.text, group);
    group.names.push(name);
    if (best !== undefined && words.length === 1) continue;
    if (group.forms.some((form) => form.join(' ') === words.join(' '))) continue;
    group.forms.push(words);
    for (const word of new Set(words.map(spelling)))
      byWord.set(word, [...(byWord.get(word) ?? []).slice(1 - MOST_COMPARED), group]);
  }
  for (const group of groups) group.names.sort((a, b) => a.start - b.start);
  return { groups: groups.sort((a, b) => a.names[0]!.start - b.names[0]!.start), open };
}

/** Whether a name with a form of address, or without, may be of a group. */
function agreesInAddress(group: PersonGroup, { address }: Found, word: string): boolean {
  if (group.apart !== undefined) return address?.gender === group.apart.gender && address?.royal === group.apart.royal;
  return group.forms.every((form) => canAddress(address, form, word));
}

/** People who share a word with a name and are compared with it, at most: keeps long lists of names linear. */
const MOST_COMPARED = 50;

/** The words of a person's name without "Jr." */
export function coreWords(name: Found): readonly string[] {
  const words = nameWords(name.text);
  if (!words.some(isSuffix)) return words;
  const kept = words.filter((word) => !isSuffix(word));
  return kept.length > 0 ? kept : words;
}

function isSuffix(word: string): boolean {
  return SUFFIXES.has(word);
}

function suffixOf(name: Found): string | null {
  return nameWords(name.text).find((word, i) => i > 0 && isSuffix(word)) ?? null;
}

function sameSuffix(a: string | null, b: string | null): boolean {
  return a === null || b === null || a.startsWith(b.slice(0, 2)) || b.startsWith(a.slice(0, 2));
}

/** Of the people that a name may mean: the one it fits best; `open` when two fit it alike and neither stands nearer. */
function bestOf(fits: readonly PersonGroup[], words: readonly string[], name: Found): PersonGroup | 'open' | undefined {
  if (fits.length === 0) return undefined;
  const grade = (group: PersonGroup): number => Math.max(...group.forms.map((form) => closeness(words, form)));
  const top = Math.max(...fits.map(grade));
  const best = fits.filter((group) => grade(group) === top);
  if (best.length === 1) return best[0];
  // Who was named before and the other only later is meant; a headline speaks of whom the story names first.
  const before = best.filter((group) => group.names.some((other) => other.end <= name.start));
  if (before.length === 1) return before[0];
  if (name.headline) return [...best].sort((a, b) => a.names[0]!.start - b.names[0]!.start)[0];
  return 'open';
}

/**
 * How well a name fits a longer or equal one, 0 for not at all: 5 the same words in any order, 4 a first and last name or a run of words from its end,
 * 3 the last word, 2 the first word or a run from its start, 1 a word in its middle.
 */
function closeness(short: readonly string[], long: readonly string[]): number {
  if (short.length > long.length) return closeness(long, short) >= 4 ? 4 : 0;
  if (short.length === long.length) {
    if (short.every((word, i) => sameWord(word, long[i]!))) return 5;
    // Varga Imre, Imre Varga
    return short.length === 2 && short[0] === long[1] && short[1] === long[0] ? 5 : 0;
  }
  if (short.length === 1) {
    const word = short[0]!;
    if (word.length < 2 || PARTICLES.has(word)) return 0;
    if (word === long.at(-1)) return 3;
    if (word === long[0]) return 2;
    return long.includes(word) ? 1 : 0;
  }
  if (short.every((word, i) => sameWord(word, long[long.length - short.length + i]!)))
    return isSonOf(short, long) ? 0 : 4;
  if (sameWord(short[0]!, long[0]!) && sameWord(short.at(-1)!, long.at(-1)!)) return inOrder(short, long) ? 4 : 0;
  if (short.every((word, i) => sameWord(word, long[i]!))) return 2;
  // José Pérez Solano Urrutia, Pérez-Solano: a surname of two words in the middle
  return long.some((_, from) => short.every((word, i) => word === long[from + i])) ? 3 : 0;
}

/** "Rashid Al-Karim" is no other name of "Salem Rashid Al-Karim": behind the own name stands the father's. */
function isSonOf(short: readonly string[], long: readonly string[]): boolean {
  return long.some((word) => PATRONYMIC.has(word)) && short.filter((word) => !PARTICLES.has(word)).length > 1;
}

const PATRONYMIC = new Set(['al', 'el', 'bin', 'ibn', 'bint', 'ben']);

/** Equal, or one the other's initial or short form ("J", "Mike"). */
function sameWord(a: string, b: string): boolean {
  if (a === b) return true;
  if (a.length === 1 || b.length === 1) return a[0] === b[0];
  if (spelling(a) === spelling(b)) return true;
  return nicknameOf(a) === nicknameOf(b) && nicknameOf(a) !== undefined;
}

/** What two spellings of a name from another script have in common: Emmanuel, Emanuel; Sergey, Sergei. */
function spelling(word: string): string {
  const known = spellings.get(word);
  if (known !== undefined) return known;
  const plain = word
    .replace(/(\p{L})\1/gu, '$1')
    .replace(/ph/g, 'f')
    .replace(/[iy]+/g, 'i')
    .replace(/ou/g, 'u')
    .replace(/kh/g, 'h');
  if (spellings.size >= LARGEST_CACHE) spellings.clear();
  if (word.length <= 40) spellings.set(word, plain);
  return plain;
}

const LARGEST_CACHE = 20_000;
const spellings = new Map<string, string>();

function inOrder(short: readonly string[], long: readonly string[]): boolean {
  let at = 0;
  for (const word of short) {
    while (at < long.length && !sameWord(word, long[at]!)) at++;
    if (at++ === long.length) return false;
  }
  return true;
}
