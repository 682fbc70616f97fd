import { LexiconBit } from '../grammar/lexicon-bits.ts';
import { agencyNouns } from '../words/agency-words.ts';
import { listedAs, listedAt } from '../words/gazetteer.ts';
import { placeWords } from '../words/regions.ts';
import { isOfficeNoun } from '../words/titles.ts';
import { FormBit } from './word-form.ts';
import { hasBit, isA, type Word } from './words.ts';

/** A run of words and those just before and after it, in the same sentence or undefined. */
export interface Beside {
  readonly words: readonly Word[];
  readonly first: number;
  readonly last: number;
  readonly before: Word | undefined;
  readonly beyond: Word | undefined;
  readonly after: Word | undefined;
  readonly next: Word | undefined;
}

/** What stands beside the words from `first` to `last`, half open. */
export function besideRun(words: readonly Word[], first: number, last: number): Beside {
  const { sentence } = words[first]!.token;
  const at = (index: number): Word | undefined =>
    words[index]?.token.sentence === sentence ? words[index] : undefined;
  return { words, first, last, before: at(first - 1), beyond: at(first - 2), after: at(last), next: at(last + 1) };
}

/** Around a name. */
export interface Around extends Beside {
  /** What the names that it is listed with are. */
  readonly listed: ListOf | undefined;
}

/** What a list of names may be a list of; `thing`: of none of the others. */
export type ListOf = 'person' | 'agency' | 'place' | 'thing';

/** Whether a word is there and is of these. */
export const is = (word: Word | undefined, pattern: RegExp): boolean => word !== undefined && pattern.test(word.lower);

/** Whether a possessive mark follows. */
export const isPossessive = ({ after }: Around): boolean => is(after, /^['’]s?$/);

/** Whether a country or a region of the lists begins at a word. */
export function isCountryAt(words: readonly Word[], at: number): boolean {
  if (words[at] === undefined) return false;
  const found = listedAt(words.length, (index) => words[index]!.text, at);
  return found.some(({ listed }) => listed.some(({ what }) => what === 'country' || what === 'region'));
}

const LONGEST_LIST = 24;

/** What a list of names is a list of, by the plural noun before it: "villages including A, B and C". */
export function listHead(words: readonly Word[], first: number): ListOf | undefined {
  let at = first - 1;
  while (at >= 0 && first - at < LONGEST_LIST) {
    const word = words[at]!;
    const goesOn =
      word.capital ||
      /^(?:,|and|or|&|-|--|–|—|––|:|including|such|as|namely|like|of|the|de|del|la|el|al)$/.test(word.lower);
    if (word.token.sentence !== words[first]!.token.sentence) return undefined;
    if (!goesOn) break;
    at--;
  }
  const noun = words[at];
  // "members of the Royal Guard" is no list of members.
  if (words[at + 1]?.lower === 'of') return undefined;
  if (noun === undefined || noun.token.upos !== 'NOUN' || !noun.lower.endsWith('s') || first - at < 2) return undefined;
  // "the owners of four mills, A, B and C": the list goes with the head of the phrase.
  const head = headOfPhrase(words, noun);
  if (head !== noun) return isOfficeNoun(head.lower) ? 'person' : undefined;
  const singular = noun.lower.endsWith('ies') ? `${noun.lower.slice(0, -3)}y` : noun.lower.slice(0, -1);
  if (placeWords.has(singular) || placeWords.has(noun.lower)) return 'place';
  if (agencyNouns.has(singular)) return 'agency';
  if (isA(noun, FormBit.personNoun)) return 'person';
  // "six mills, including A and B"; but: after thirty years, Ada Bos left
  if (!words.slice(at + 1, first).some((word) => /^(?:including|such|namely|like|:)$/.test(word.lower)))
    return undefined;
  const isThing = !hasBit(noun, LexiconBit.groupNoun | LexiconBit.locationNoun) && !FIGURES.has(noun.lower);
  return isThing ? 'thing' : undefined;
}

/** Plural nouns of things that are also said of people. */
const FIGURES = new Set(
  'names figures faces voices personalities heads characters roles others talents powers cases thanks words'.split(' '),
);

/** "the president of the club, …": whether a noun hangs on a noun of people, which an apposition then goes with. */
export function belongsToPerson(words: readonly Word[], noun: Word): boolean {
  const head = headOfPhrase(words, noun);
  return head !== noun && isA(head, FormBit.personNoun);
}

/** The noun that a noun depends on through "of", at most three steps up. */
function headOfPhrase(words: readonly Word[], noun: Word): Word {
  let head = noun;
  for (let steps = 0; steps < 3 && head.token.label.startsWith('nmod') && head.token.head >= 0; steps++)
    head = words[head.token.head]!;
  return head;
}

/** ", the operator of …", ", a rights group": an article and a noun of agencies before the next comma. */
export function isAgencyApposition(words: readonly Word[], last: number): boolean {
  if (!/^(?:an?|the)$/.test(words[last + 1]?.lower ?? '')) return false;
  for (let at = last + 2; at < Math.min(words.length, last + 7); at++) {
    const word = words[at]!;
    if (word.capital) continue;
    if (!/^[\p{L}-]+$/u.test(word.text) || /^(?:of|that|which|in|who)$/.test(word.lower)) return false;
    if (agencyNouns.has(word.lower) && words[at + 1]?.token.upos !== 'NOUN') return true;
  }
  return false;
}

/** The words of names joined to a name by a comma or "and". */
export function neighbours({ words, first, last, before, after }: Around): readonly Word[] {
  const beside: Word[] = [];
  if (is(before, /^(?:,|and|or|&)$/)) {
    const left = words[first - (is(before, /^and$/) && words[first - 2]?.text === ',' ? 3 : 2)];
    if (left?.capital) beside.push(left);
  }
  if (is(after, /^(?:,|and|or|&)$/)) {
    const right = words[last + (is(after, /^,$/) && words[last + 1]?.lower === 'and' ? 2 : 1)];
    if (right?.capital) beside.push(right);
  }
  return beside;
}

export function isListedAs(word: Word, kind: 'place' | 'agency'): boolean {
  return listedAs(word.text).some((listed) => listed.kind === kind);
}
