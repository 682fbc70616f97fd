import { LexiconBit } from '../grammar/lexicon-bits.ts';
import { AGENCY_CONNECTORS, agencyOffices } from '../words/agency-words.ts';
import { officeNouns } from '../words/titles.ts';
import { FormBit } from './word-form.ts';
import { hasBit, isA, isCommon, type Word } from './words.ts';

const MOST_WORDS = 9;

/** Whether a word can be one of the words with capitals of a name of several words. */
export function canStandInName(word: Word): boolean {
  return isA(word, FormBit.inName);
}

/** Whether nothing stands between two words. */
export function touches(left: Word, right: Word): boolean {
  return left.token.end === right.token.start;
}

/** Where the name that ends with (or goes on from) the word at `index` begins. */
export function leftmost(words: readonly Word[], index: number): number {
  let first = index;
  while (first > 0 && index - first < MOST_WORDS) {
    const before = words[first - 1]!;
    const here = words[first]!;
    if (before.token.sentence !== here.token.sentence) break;
    if (canStandInName(before)) {
      first--;
      continue;
    }
    // Food and Drug Administration; Research & Analysis Wing
    const beyond = words[first - 2];
    const joins =
      (before.lower === 'and' || before.text === '&') &&
      beyond !== undefined &&
      canStandInName(beyond) &&
      isCommon(beyond) &&
      isCommon(here);
    if (joins && index - first >= 1) {
      first -= 2;
      continue;
    }
    // Anti-Corruption Bureau, Al-Ahli Bank: a hyphen between capitals
    if (
      before.text === '-' &&
      beyond !== undefined &&
      beyond.capital &&
      touches(beyond, before) &&
      touches(before, here)
    ) {
      first -= 2;
      continue;
    }
    break;
  }
  // A sentence's first word may have its capital from there: "Former Bank", "Two Companies".
  while (first < index && startsByChance(words[first]!)) first++;
  return first;
}

function startsByChance(word: Word): boolean {
  if (isA(word, FormBit.functionWord)) return true;
  // "President Union", but: Royal Guard
  if (isA(word, FormBit.honorific) && word.lower !== 'royal') return true;
  return (
    word.opens &&
    !hasBit(word, LexiconBit.noun | LexiconBit.nationality | LexiconBit.country) &&
    hasBit(word, LexiconBit.adverb | LexiconBit.verb)
  );
}

/** Where a name such as "Ministry of Health and Social Welfare" that begins at the word at `index` ends (half open); `index + 1` where no "of" follows. */
export function rightmost(words: readonly Word[], index: number): number {
  let last = index + 1;
  const sentence = words[index]!.token.sentence;
  while (last < words.length && last - index < MOST_WORDS) {
    const word = words[last]!;
    if (word.token.sentence !== sentence) break;
    if (last > index + 1 && canStandInName(word)) {
      if (beginsPerson(words, last)) break;
      last++;
      continue;
    }
    if (!AGENCY_CONNECTORS.has(word.lower) || word.lower === 'in') break;
    let next = last + 1;
    if (words[next]?.lower === 'the') next++;
    const beyond = words[next];
    if (beyond === undefined || beyond.token.sentence !== sentence || !canStandInName(beyond)) break;
    // Ministry of Health and Education, but not: Ministry of Health and Unicef
    const isAnd = word.lower === 'and' || word.text === '&';
    if (isAnd && (next > last + 1 || !isCommon(words[last - 1]!))) break;
    if (isAnd && (!isCommon(beyond) || isA(beyond, FormBit.agencyWord) || beyond.shouted || last === index + 1)) break;
    // Committee to Protect Journalists; but: Bank of America to Close
    if (word.lower === 'to' && (!hasBit(beyond, LexiconBit.verb) || words[index]!.lower !== 'committee')) break;
    last = next + 1;
  }
  return last;
}

/** "Ministry of Foreign Affairs | Spokesman Omar Nuri", "Department of Health | Jane Roe": a title or a first name with a name after it. */
function beginsPerson(words: readonly Word[], index: number): boolean {
  const word = words[index]!;
  const next = words[index + 1];
  if (next === undefined || !canStandInName(next) || next.token.sentence !== word.token.sentence) return false;
  if (officeNouns.has(word.lower) || isA(word, FormBit.honorific)) return true;
  return hasBit(word, LexiconBit.firstName) && !isCommon(word) && words[index - 1]!.capital;
}

const LONGEST_RUN = 6;

/** Where the run of words with capitals that begins at a word ends (half open), "del" and the like taken in; before an office: "Nordbanken | CEO Hassan". */
export function endOfRun(words: readonly Word[], first: number): number {
  let last = first;
  const sentence = words[first]?.token.sentence;
  while (last - first < LONGEST_RUN) {
    const word = words[last];
    const next = words[last + 1];
    if (word === undefined || word.token.sentence !== sentence) break;
    const isSmall = last > first && ROMANCE.has(word.text) && next?.token.sentence === sentence && canStandInName(next);
    if (!isSmall && (!canStandInName(word) || (last > first && isAgencyOffice(word)))) break;
    last += isSmall ? 2 : 1;
  }
  return last;
}

/** Whether a word is an office that an agency has; but: United Mine Workers. */
export function isAgencyOffice(word: Word): boolean {
  return agencyOffices.has(word.lower) && !(word.capital && word.lower.endsWith('s'));
}

const ROMANCE = new Set(['de', 'del', 'du', 'des', 'da', 'do', 'dos', 'das', 'di', 'della', 'dello']);

/** Articles that names of papers, places and parties begin with, and seldom a person's. */
export const FOREIGN_ARTICLE = /^(?:El|La|Los|Las|Le|Les|Der|Die|Das|Il)$/;
