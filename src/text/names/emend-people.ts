import type { Emendation } from '../../model/reading.ts';
import { lexiconBits } from '../grammar/lexicon.ts';
import { LexiconBit } from '../grammar/lexicon-bits.ts';
import { listedAs } from '../words/gazetteer.ts';
import { titleBefore } from './beside-person.ts';
import type { Found } from './found.ts';
import { nameWords } from './found.ts';
import { isOneSlip, slipKeys } from './near.ts';
import { coreWords, type PersonGroup } from './people.ts';
import type { Word } from './words.ts';

/** Slips are looked for in words of this many letters: shorter ones are too often other names. */
const SHORTEST = 5;

export interface EmendedPeople {
  readonly groups: readonly PersonGroup[];
  readonly emendations: ReadonlyMap<Found, Emendation>;
}

/**
 * Joins a name that is one slip from the name of another person of the article to that person: a surname that nobody introduced, or a full name
 * of which just one word is off and that comes once. Two people who are each introduced by a full name or a title stay two.
 */
export function emendPeople(
  words: readonly Word[],
  groups: readonly PersonGroup[],
  uncovered: readonly Found[],
): EmendedPeople {
  const emendations = new Map<Found, Emendation>();
  const kept: PersonGroup[] = [];
  const targets = groups.filter((group) => group.forms.some((form) => form.length > 1) || isIntroduced(words, group));
  const bySlip = slipIndex(targets);
  for (const group of groups) {
    const meant = meantBy(words, group, bySlip);
    if (meant === undefined) kept.push(group);
    else for (const name of group.names) join(meant, name, emendations);
  }
  for (const name of uncovered) {
    const form = coreWords(name);
    const meant =
      form.length === 1 ? uniqueTarget(bySlip, form[0]!, undefined, false) : slipAmong(form, bySlip, undefined);
    if (meant !== undefined) join(meant, name, emendations);
  }
  for (const group of kept) group.names.sort((a, b) => a.start - b.start);
  return { groups: kept, emendations };
}

interface Meant {
  readonly group: PersonGroup;
  readonly wrong: string;
  readonly right: string;
  /** Whether the slip is in the first name. */
  readonly given: boolean;
}

function join({ group, wrong, right }: Meant, name: Found, emendations: Map<Found, Emendation>): void {
  group.names.push(name);
  const printed = printedWord(group, right);
  const because = 'one slip from a name of this article';
  const known = isKnownName(wrong) && isKnownName(right);
  emendations.set(name, {
    reading: putRight(name.text, wrong, printed),
    because,
    certainty: known ? 'possible' : 'probable',
  });
}

/** The word as the right name prints it. */
function printedWord(group: PersonGroup, right: string): string {
  const plain =
    group.names.find((name) => !name.headline && nameWords(name.text).includes(right)) ??
    group.names.find((name) => nameWords(name.text).includes(right));
  return plain?.text.split(/[\s]+/).find((part) => nameWords(part).includes(right)) ?? right;
}

function putRight(text: string, wrong: string, printed: string): string {
  return text
    .split(' ')
    .map((part) => (nameWords(part).includes(wrong) ? printed : part))
    .join(' ');
}

/** Words of people's names by the forms that one slip may leave of them: each word with one letter taken out. */
type SlipIndex = ReadonlyMap<string, readonly Slippable[]>;

interface Slippable {
  readonly group: PersonGroup;
  readonly word: string;
  /** The first word of a longer name. */
  readonly given: boolean;
}

function slipIndex(groups: readonly PersonGroup[]): SlipIndex {
  const index = new Map<string, Slippable[]>();
  const add = (group: PersonGroup, word: string, given: boolean): void => {
    if (word.length < SHORTEST) return;
    for (const key of slipKeys(word)) {
      const rows = index.get(key) ?? [];
      if (rows.length < MOST_ALIKE) rows.push({ group, word, given });
      index.set(key, rows);
    }
  };
  for (const group of groups) {
    const long = group.forms.filter((form) => form.length > 1);
    for (const word of new Set(group.forms.flatMap((form) => (form.length > 1 ? form.slice(1) : form))))
      add(group, word, false);
    for (const word of new Set(long.map((form) => form[0]!))) add(group, word, true);
  }
  return index;
}

/** So many names alike are more than slips. */
const MOST_ALIKE = 16;

/** A family ("the Haldorsens"), or the surname of a wife or a sister ("Petkova", "Nowacka"): another name, and no slip. */
function isInflected(wrong: string, right: string): boolean {
  if (wrong === `${right}s` || wrong === `${right}a` || right === `${wrong}a`) return true;
  return wrong.slice(0, -1) === right.slice(0, -1) && /(?:sk|ck|dzk)[aiy]$/.test(wrong) && /[aiy]$/.test(right);
}

/** The one person whose name has a word that is this one but for a slip. */
function uniqueTarget(
  index: SlipIndex,
  wrong: string,
  own: PersonGroup | undefined,
  asGiven: boolean,
): Meant | undefined {
  if (wrong.length < SHORTEST) return undefined;
  const found = new Map<PersonGroup, string>();
  for (const key of slipKeys(wrong))
    for (const { group, word, given } of index.get(key) ?? [])
      if (group !== own && given === asGiven && isOneSlip(wrong, word) && !isInflected(wrong, word))
        found.set(group, word);
  if (found.size !== 1) return undefined;
  const [[group, right]] = [...found] as [[PersonGroup, string]];
  return { group, wrong, right, given: asGiven };
}

function meantBy(words: readonly Word[], group: PersonGroup, index: SlipIndex): Meant | undefined {
  const longest = group.forms.reduce((a, b) => (b.length > a.length ? b : a));
  if (longest.length === 1) {
    const wrong = longest[0]!;
    if (listedAs(group.names[0]!.text).length > 0) return undefined;
    const meant = uniqueTarget(index, wrong, group, false);
    if (meant === undefined || meant.group.names.length < group.names.length) return undefined;
    return isSomebodyElse(words, group, meant.group) ? undefined : meant;
  }
  if (group.names.length > 1) return undefined;
  const meant = slipAmong(longest, index, group);
  if (meant === undefined || sharesSentence(words, group, meant.group)) return undefined;
  // Of two names that each come once the first is right.
  if (meant.group.names.length === 1 && meant.group.names[0]!.start > group.names[0]!.start) return undefined;
  if (meant.given && (meant.group.names.length < 2 || isKin(words, group) || isSomebodyElse(words, group, meant.group)))
    return undefined;
  return meant;
}

/** The person whose name these words are with one slip in one of them. */
function slipAmong(name: readonly string[], index: SlipIndex, own: PersonGroup | undefined): Meant | undefined {
  for (const [place, wrong] of name.entries()) {
    const meant =
      uniqueTarget(index, wrong, own, false) ?? (place === 0 ? uniqueTarget(index, wrong, own, true) : undefined);
    if (meant === undefined || (isKnownName(wrong) && isKnownName(meant.right))) continue;
    const rest = name.filter((word) => word !== wrong);
    const fits = meant.group.forms.some(
      (form) => form.length >= name.length && rest.every((word) => form.slice(-name.length).includes(word)),
    );
    if (fits) return meant;
  }
  return undefined;
}

/** Words before a name that make it that of a relative: they share the surname. */
const KIN = new Set([
  'brother',
  'sister',
  'son',
  'daughter',
  'wife',
  'husband',
  'father',
  'mother',
  'cousin',
  'twin',
  'uncle',
  'aunt',
  'nephew',
  'niece',
  'and',
  'or',
]);

function isKin(words: readonly Word[], group: PersonGroup): boolean {
  return group.names.some(({ first }) =>
    words.slice(Math.max(0, first - 2), first).some(({ lower }) => KIN.has(lower)),
  );
}

/** Forms of address that anybody may have. */
const ADDRESS = new Set(['mr', 'mrs', 'ms', 'miss', 'dr', 'sir']);

/** A surname is somebody else's if it is introduced by another title than the person's, or beside that person. */
function isSomebodyElse(words: readonly Word[], group: PersonGroup, other: PersonGroup): boolean {
  if (!isIntroduced(words, group)) return false;
  const titles = new Set(titlesOf(words, other));
  return (
    group.names.some((name) => titleBefore(words, name.first) === undefined) ||
    titlesOf(words, group).some((title) => !ADDRESS.has(title) && !titles.has(title)) ||
    sharesSentence(words, group, other)
  );
}

function titlesOf(words: readonly Word[], group: PersonGroup): readonly string[] {
  return group.names
    .filter((name) => titleBefore(words, name.first) !== undefined)
    .map((name) => words[name.first - 1]!.lower.replace(/\.$/, ''));
}

/** A title or a form of address before, or an apposition after ("Dunn, a broker,"): somebody of their own. */
function isIntroduced(words: readonly Word[], group: PersonGroup): boolean {
  return group.names.some((name) => {
    if (titleBefore(words, name.first) !== undefined) return true;
    return words[name.last]?.text === ',' && /^(?:an?|the|who|\d\d)$/.test(words[name.last + 1]?.lower ?? '');
  });
}

function sharesSentence(words: readonly Word[], a: PersonGroup, b: PersonGroup): boolean {
  const sentenceOf = (name: Found): number => words[name.first]!.token.sentence;
  const sentences = new Set(a.names.map(sentenceOf));
  return b.names.some((name) => sentences.has(sentenceOf(name)));
}

function isKnownName(word: string): boolean {
  return (lexiconBits(word) & (LexiconBit.firstName | LexiconBit.personName)) !== 0;
}
