import type { Emendation } from '../../../model/reading.ts';
import { lexiconBits } from '../../grammar/lexicon.ts';
import { LexiconBit } from '../../grammar/lexicon-bits.ts';
import { listedAs } from '../../lists/gazetteer.ts';
import { titleBefore } from './beside-person.ts';
import type { Found } from './found.ts';
import { nameWords } from './found.ts';
import { isOneSlip } from './near.ts';
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
    const meant = uniqueTarget(bySlip, coreWords(name)[0] ?? '', undefined);
    if (meant !== undefined) join(meant, name, emendations);
  }
  for (const group of kept) group.names.sort((a, b) => a.start - b.start);
  return { groups: kept, emendations };
}

interface Meant {
  readonly group: PersonGroup;
  readonly wrong: string;
  readonly right: string;
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
type SlipIndex = ReadonlyMap<string, readonly { readonly group: PersonGroup; readonly word: string }[]>;

function slipIndex(groups: readonly PersonGroup[]): SlipIndex {
  const index = new Map<string, { group: PersonGroup; word: string }[]>();
  for (const group of groups) {
    for (const word of new Set(group.forms.flatMap((form) => (form.length > 1 ? form.slice(1) : form)))) {
      if (word.length < SHORTEST) continue;
      for (const key of slipKeys(word)) {
        const rows = index.get(key) ?? [];
        if (rows.length < MOST_ALIKE) rows.push({ group, word });
        index.set(key, rows);
      }
    }
  }
  return index;
}

/** So many names alike are more than slips. */
const MOST_ALIKE = 16;

/** The word's letters, sorted, with none or one left out: two words that are one slip apart share a key. */
function slipKeys(word: string): ReadonlySet<string> {
  const known = slips.get(word);
  if (known !== undefined) return known;
  const letters = [...word.slice(0, LONGEST_KEPT)].sort();
  const keys = new Set([letters.join(''), ...letters.map((_, i) => letters.filter((_letter, j) => j !== i).join(''))]);
  if (slips.size >= LARGEST_CACHE) slips.clear();
  if (word.length <= LONGEST_KEPT) slips.set(word, keys);
  return keys;
}

/** Enough for the names of most batches; emptied when full, so that memory stays bounded. */
const LARGEST_CACHE = 5_000;
const LONGEST_KEPT = 30;
const slips = new Map<string, ReadonlySet<string>>();

function uniqueTarget(index: SlipIndex, wrong: string, own: PersonGroup | undefined): Meant | undefined {
  if (wrong.length < SHORTEST) return undefined;
  const found = new Map<PersonGroup, string>();
  for (const key of slipKeys(wrong))
    for (const { group, word } of index.get(key) ?? [])
      if (group !== own && isOneSlip(wrong, word)) found.set(group, word);
  if (found.size !== 1) return undefined;
  const [[group, right]] = [...found] as [[PersonGroup, string]];
  return { group, wrong, right };
}

function meantBy(words: readonly Word[], group: PersonGroup, index: SlipIndex): Meant | undefined {
  const longest = group.forms.reduce((a, b) => (b.length > a.length ? b : a));
  if (longest.length === 1) {
    const wrong = longest[0]!;
    if (isIntroduced(words, group) || listedAs(group.names[0]!.text).length > 0) return undefined;
    return uniqueTarget(index, wrong, group);
  }
  if (group.names.length > 1) return undefined;
  for (const wrong of longest) {
    const meant = uniqueTarget(index, wrong, group);
    if (meant === undefined || (isKnownName(wrong) && isKnownName(meant.right))) continue;
    const rest = longest.filter((word) => word !== wrong);
    const same = meant.group.forms.some(
      (form) => form.length >= longest.length && rest.every((word) => form.slice(-longest.length).includes(word)),
    );
    if (same && !sharesSentence(words, group, meant.group)) return meant;
  }
  return undefined;
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
