import type { Emendation } from '../../model/reading.ts';
import { lexiconBits } from '../grammar/lexicon.ts';
import { listedAs } from '../words/gazetteer.ts';
import { officeNouns } from '../words/titles.ts';
import type { AgencyGroup } from './agencies.ts';
import { type Found, nameWords } from './found.ts';
import { isOneSlip } from './near.ts';
import type { Proposal } from './proposal.ts';
import type { Word } from './words.ts';

const SHORTEST = 5;
/** A word that comes more often is no help in finding a slip beside it. */
const MOST_PLACES = 40;

/** The words of an agency with one slip in one of them, where that word is no word of English: "the Depratment of Roads". */
export function proposeMisprinted(words: readonly Word[], groups: readonly AgencyGroup[]): readonly Proposal[] {
  const forms = new Map<string, readonly string[]>();
  for (const group of groups)
    for (const name of group.names) {
      const form = nameWords(name.text);
      if (form.length > 1 && form.length <= 8) forms.set(form.join(' '), form);
    }
  if (forms.size === 0) return [];
  const places = new Map<string, number[]>();
  const anchors = new Set(
    [...forms.values()].flatMap((form) => [...form].sort((a, b) => b.length - a.length).slice(0, 2)),
  );
  for (const { lower, index } of words) {
    if (!anchors.has(lower)) continue;
    const before = places.get(lower);
    if (before === undefined) places.set(lower, [index]);
    else before.push(index);
  }
  const proposals: Proposal[] = [];
  for (const form of forms.values()) {
    for (const anchor of [...form].sort((a, b) => b.length - a.length).slice(0, 2)) {
      const all = places.get(anchor) ?? [];
      for (const at of all.length > MOST_PLACES ? [] : all) {
        const first = at - form.indexOf(anchor);
        if (misprintAt(words, first, form) !== undefined)
          proposals.push({
            first,
            last: first + form.length,
            kind: 'agency',
            weight: 4 * form.length,
            rule: 'agency-misprinted',
            knows: 'by-words',
            slip: 'one slip from a name of this article',
          });
      }
    }
  }
  return proposals;
}

/** Which word of `form` stands misprinted in the words from `first` on; undefined where they are not the form with one slip. */
function misprintAt(words: readonly Word[], first: number, form: readonly string[]): number | undefined {
  let wrong: number | undefined;
  for (const [k, part] of form.entries()) {
    const word = words[first + k];
    if (word === undefined) return undefined;
    const printed = nameWords(word.text)[0] ?? '';
    if (printed === part) continue;
    if (
      wrong !== undefined ||
      part.length < SHORTEST ||
      !word.capital ||
      !isOneSlip(printed, part) ||
      lexiconBits(printed) !== 0
    )
      return undefined;
    wrong = k;
  }
  return wrong;
}

/** Emends those of a group's names that are another of its names with one slip. */
export function emendationsOf(group: AgencyGroup): ReadonlyMap<Found, Emendation> {
  const emendations = new Map<Found, Emendation>();
  for (const name of group.names) {
    if (name.slip === undefined) continue;
    const wrong = nameWords(name.text);
    const right = group.names.find((other) => {
      const form = nameWords(other.text);
      return (
        other.slip === undefined &&
        form.length === wrong.length &&
        form.filter((word, k) => word !== wrong[k]).length === 1
      );
    });
    if (right !== undefined)
      emendations.set(name, {
        reading: right.text,
        because: name.slip,
        certainty: 'probable',
      });
  }
  return emendations;
}

/** Shorter ones are too often acronyms of their own. */
const SHORTEST_JUMBLE = 5;

/** Words in capitals that no list has, of the letters of an acronym that the article spells out: "envoys of BALUIN" beside "(BALUNI)". */
export function proposeJumbledAcronyms(words: readonly Word[], groups: readonly AgencyGroup[]): readonly Proposal[] {
  const acronyms = groups
    .flatMap((group) => group.names)
    .filter((name) => isAcronym(name.text) && name.text.length >= SHORTEST_JUMBLE && isSpeltOut(words, name))
    .map(({ text }) => text);
  const known = new Set(acronyms.map((text) => [...text].sort().join('')));
  if (known.size === 0) return [];
  return words
    .filter(({ text, bits }) => bits === 0 && isAcronym(text) && known.has([...text].sort().join('')))
    .filter(({ text }) => !acronyms.includes(text) && listedAs(text).length === 0)
    .map(({ index }) => ({ first: index, last: index + 1, kind: 'agency', weight: 3, rule: 'acronym-jumbled' }));
}

/**
 * An acronym that comes once, is spelt out nowhere, and is one letter from another agency's, means that agency where the office decides: "the ANB current
 * director" in an article that speaks of "the ANP director". Without such a context it is left alone.
 */
export function emendAcronyms(
  words: readonly Word[],
  groups: readonly AgencyGroup[],
): { readonly groups: readonly AgencyGroup[]; readonly emendations: ReadonlyMap<Found, Emendation> } {
  const emendations = new Map<Found, Emendation>();
  const index = acronymIndex(groups);
  const kept = groups.filter((group) => {
    const [name] = group.names;
    if (group.names.length !== 1 || name === undefined || !isAcronym(name.text) || isSpeltOut(words, name)) return true;
    const offices = officesBeside(words, name);
    const near = new Set(acronymKeys(name.text).flatMap((key) => index.get(key) ?? []));
    const meant = [...near].filter(
      (other) => standing(other.group) > standing(group) && isMeant(words, name, offices, other),
    );
    if (new Set(meant.map((other) => other.group)).size !== 1) return true;
    const { group: right, acronym } = meant[0]!;
    right.names.push(name);
    const because = `one letter from ${acronym.text}, whose office this is`;
    emendations.set(name, { reading: acronym.text, because, certainty: 'probable' });
    return false;
  });
  return { groups: kept, emendations };
}

interface AcronymOf {
  readonly group: AgencyGroup;
  readonly acronym: Found;
}

/** How well an article establishes an agency: its full name, a list, how often it comes. */
function standing(group: AgencyGroup): number {
  const isFull = group.names.some((name) => !isAcronym(name.text));
  const isListed = group.names.some((name) => name.listed !== undefined);
  return group.names.length + (isFull ? 3 : 0) + (isListed ? 1 : 0);
}

/** Whether a name stands for another's acronym: one slip and the same office, or an unlisted jumble of the letters of one that the article spells out. */
function isMeant(
  words: readonly Word[],
  name: Found,
  offices: ReadonlySet<string>,
  { group, acronym }: AcronymOf,
): boolean {
  const jumbled = sameLetters(acronym.text, name.text);
  if (!jumbled && !isOneSlip(acronym.text, name.text)) return false;
  if (jumbled && name.listed === undefined && isSpeltOut(words, acronym)) return true;
  return group.names.some((found) => [...officesBeside(words, found)].some((office) => offices.has(office)));
}

function acronymIndex(groups: readonly AgencyGroup[]): ReadonlyMap<string, readonly AcronymOf[]> {
  const index = new Map<string, AcronymOf[]>();
  for (const group of groups) {
    const acronym = group.names.find((found) => isAcronym(found.text));
    if (acronym === undefined) continue;
    for (const key of acronymKeys(acronym.text)) {
      const rows = index.get(key) ?? [];
      if (rows.length < MOST_PLACES) rows.push({ group, acronym });
      index.set(key, rows);
    }
  }
  return index;
}

/** Two acronyms that are one slip apart, or have the same letters, share one of these. */
function acronymKeys(acronym: string): readonly string[] {
  const letters = [...acronym].sort();
  const less = letters.map((_, i) => letters.filter((_letter, j) => j !== i).join(''));
  return [...new Set([letters.join(''), [...new Set(letters)].join(''), ...less])];
}

function sameLetters(a: string, b: string): boolean {
  return (
    a.length === b.length &&
    a.length > 2 &&
    a[0] === b[0] &&
    a !== b &&
    [...a].every((letter) => b.includes(letter)) &&
    [...b].every((letter) => a.includes(letter))
  );
}

function isAcronym(text: string): boolean {
  return /^\p{Lu}{3,7}$/u.test(text);
}

/** "the ANB, the Arlond News Bureau", "Arlond News Bureau (ANB)". */
function isSpeltOut(words: readonly Word[], name: Found): boolean {
  const before = words[name.first - 1];
  if (before?.text === '(') return true;
  const after = words[name.last];
  const next = words[name.last + 1];
  if (after?.text === '(') return next?.capital === true;
  return (
    after?.text === ',' && (next?.capital === true || (next?.lower === 'the' && words[name.last + 2]?.capital === true))
  );
}

/** Offices named right beside an agency: "CIA chief", "the ANB current director", "the ANB’s general secretary", "director of the ANP"; heads under many names are one. */
function officesBeside(words: readonly Word[], name: Found): ReadonlySet<string> {
  const offices = new Set<string>();
  let at = name.last;
  if (/^['’]s?$/.test(words[at]?.text ?? '')) at++;
  let office: string | undefined;
  // The last noun of the title is the office: "general secretary".
  for (let skipped = 0; skipped < 3; skipped++) {
    const word = words[at + skipped];
    if (word === undefined || !/^[\p{L}-]+$/u.test(word.text)) break;
    if (officeNouns.has(word.lower)) office = word.lower;
    else if (office !== undefined) break;
  }
  if (office !== undefined) offices.add(officeClass(office));
  let before = name.first - 1;
  if (words[before]?.lower === 'the') before--;
  if (/^(?:of|at|for)$/.test(words[before]?.lower ?? '') && officeNouns.has(words[before - 1]?.lower ?? ''))
    offices.add(officeClass(words[before - 1]!.lower));
  return offices;
}

const HEADS = new Set(['chief', 'head', 'director', 'boss', 'leader', 'chairman', 'president']);

function officeClass(noun: string): string {
  return HEADS.has(noun) ? 'head' : noun;
}
