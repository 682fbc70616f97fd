import { countryCode } from '../words/countries.ts';
import { agencyForm } from './agency-form.ts';
import type { Found } from './found.ts';
import { isOneSlip } from './near.ts';
import type { Word } from './words.ts';

/** One agency of the text with all that names it. */
export interface AgencyGroup {
  readonly names: Found[];
  /** Keys of its names: folded, without article and country. */
  readonly keys: Set<string>;
  country: string | undefined;
  /** Its name with the country that owns it before it, as printed: "Russia’s Foreign Intelligence Service". */
  readonly owned: Set<string>;
}

/** A group in the making, with what later names are compared with. */
interface Growing extends AgencyGroup {
  readonly initials: Set<string>;
  /** Tokens where its names end: what stands in brackets there is its other name. */
  readonly ends: Set<number>;
}

/** Groups names by agency: same words, a list's other name, an acronym in brackets after it or made of its initials, a company's first words. */
export function groupAgencies(text: string, words: readonly Word[], found: readonly Found[]): readonly AgencyGroup[] {
  const groups: Growing[] = [];
  const index = new Map<string, Growing[]>();
  /** Groups by printed name and country: a name that comes again is not asked again. */
  const clear = new Map<string, Growing>();
  // What is printed with a slip comes last: it is compared with what is right.
  const rank = (name: Found): number => (name.slip === undefined ? name.text.length : 0);
  const bySize = [...found].sort((a, b) => rank(b) - rank(a) || a.start - b.start);
  for (const name of bySize) {
    const owner = ownerOf(text, words, name);
    const form = agencyForm(name.text);
    const country = form.prefix ?? owner?.code ?? form.suffix;
    const printed = `${name.text}|${country ?? ''}|${name.slip ?? ''}|${name.bracketed ?? ''}`;
    const before = words[name.first - 1]?.text === '(' ? undefined : clear.get(printed);
    const group = before ?? groupOf(words, name, country, index) ?? newGroup(country, groups);
    clear.set(printed, group);
    group.names.push(name);
    group.country ??= country;
    if (owner !== undefined) group.owned.add(owner.printed);
    group.ends.add(name.last);
    if (before === undefined) enter(name, group, index);
    else push(index, `end ${name.last}`, group);
  }
  for (const group of groups) group.names.sort((a, b) => a.start - b.start);
  return groups.sort((a, b) => a.names[0]!.start - b.names[0]!.start);
}

function groupOf(
  words: readonly Word[],
  name: Found,
  country: string | undefined,
  index: ReadonlyMap<string, readonly Growing[]>,
): Growing | undefined {
  const { key } = agencyForm(name.text);
  const near = new Set(lookUps(name, key).flatMap((look) => index.get(look) ?? []));
  return [...near].find((other) => agrees(other, country) && sameAgency(other, name, key, words));
}

function newGroup(country: string | undefined, groups: Growing[]): Growing {
  const group = {
    names: [],
    keys: new Set<string>(),
    country,
    owned: new Set<string>(),
    initials: new Set<string>(),
    ends: new Set<number>(),
  };
  groups.push(group);
  return group;
}

/** Enters an agency under all by which a later name may find it: its words, the first and the last one, its initials, where it ends. */
function enter(name: Found, group: Growing, index: Map<string, Growing[]>): void {
  const { key, initials } = agencyForm(name.text);
  for (const each of keysOf(name, key)) {
    group.keys.add(each);
    push(index, each, group);
    push(index, `first ${firstWord(each)}`, group);
    push(index, `last ${lastWord(each)}`, group);
  }
  for (const short of initials) {
    group.initials.add(short);
    push(index, `initials ${short}`, group);
  }
  push(index, `end ${name.last}`, group);
}

const firstWord = (key: string): string => key.split(' ', 1)[0]!;
const lastWord = (key: string): string => key.slice(key.lastIndexOf(' ') + 1);

function push(index: Map<string, Growing[]>, look: string, group: Growing): void {
  const there = index.get(look);
  if (there === undefined) index.set(look, [group]);
  else if (!there.includes(group)) {
    if (there.length === MOST_COMPARED) there.shift();
    there.push(group);
  }
}

/** Agencies that are compared with a name, at most: keeps long lists of names linear. */
const MOST_COMPARED = 50;

function lookUps(name: Found, key: string): readonly string[] {
  const letters = name.text.replace(/[.\s]/g, '').toLowerCase();
  const misprinted = name.slip === undefined ? [] : [`last ${lastWord(key)}`];
  return [
    ...keysOf(name, key),
    ...misprinted,
    `initials ${letters}`,
    `end ${name.first - 1}`,
    `first ${firstWord(key)}`,
  ];
}

/** The country whose possessive stands before a name, and both as printed: "Russia’s Foreign Intelligence Service". */
function ownerOf(
  text: string,
  words: readonly Word[],
  name: Found,
): { readonly code: string; readonly printed: string } | undefined {
  const mark = words[name.first - 1];
  if (mark === undefined || !/^['’]s?$/.test(mark.text)) return undefined;
  for (const length of [3, 2, 1]) {
    const first = words[name.first - 1 - length];
    if (first === undefined) continue;
    const code = countryCode(text.slice(first.token.start, mark.token.start));
    if (code !== undefined) return { code, printed: text.slice(first.token.start, name.end).replace(/\s+/g, ' ') };
  }
  return undefined;
}

function agrees(group: AgencyGroup, country: string | undefined): boolean {
  return group.country === undefined || country === undefined || group.country === country;
}

function keysOf(name: Found, key: string): Set<string> {
  return new Set(name.listed === undefined ? [key] : [key, agencyForm(name.listed.name).key]);
}

function sameAgency(group: Growing, name: Found, key: string, words: readonly Word[]): boolean {
  if (name.slip !== undefined && [...group.keys].some((other) => isOneSlip(other, key))) return true;
  if (group.keys.has(key) || (name.listed !== undefined && group.keys.has(agencyForm(name.listed.name).key)))
    return true;
  const bracketed = isInBrackets(words, name) && group.ends.has(name.first - 1);
  if (name.bracketed === 'name' && bracketed) return true;
  const letters = name.text.replace(/[.\s]/g, '');
  const isAcronym = /^[\p{Lu}\d&-]{2,8}$/u.test(letters);
  if (isAcronym) return bracketed || group.initials.has(letters.toLowerCase());
  // "Tarn Glass" for "Tarn Glass Ltd": the beginning of exactly a longer name.
  return [...group.keys].some((long) => long.startsWith(`${key} `) && isCompanyLike(long.slice(key.length + 1)));
}

const COMPANY_TAIL =
  /^(?:\S+ )?(?:inc|ltd|limited|corp|corporation|co|company|plc|llc|group|holdings?|sa|ag|gmbh|airlines|airways|motors?|bank|newspaper|news agency|news|agency|fc|university|magazine|television|tv|radio)$/;

function isCompanyLike(rest: string): boolean {
  return COMPANY_TAIL.test(rest);
}

/** "Arlond News Bureau (ANB)". */
function isInBrackets(words: readonly Word[], name: Found): boolean {
  return words[name.first - 1]?.text === '(' && words[name.last]?.text === ')';
}
