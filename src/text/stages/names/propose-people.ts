import { LexiconBit } from '../../grammar/lexicon-bits.ts';
import { agencyWord } from '../../lists/agency-words.ts';
import { countryCode, nationalityCode } from '../../lists/countries.ts';
import { facilityWords, placeWords } from '../../lists/regions.ts';
import { honorifics, officeNouns, titleWords } from '../../lists/titles.ts';
import { monthNumber, weekdayNumber } from '../../rules/calendar.ts';
import type { Proposal } from './proposal.ts';
import { FUNCTION_WORDS, hasBit, isCommon, type Word } from './words.ts';

const MOST_WORDS = 8;
/** Small words inside of a person's name. */
export const PARTICLES: ReadonlySet<string> = new Set(
  "de del della dello di da das do dos du des la le los las van von der den ter zu zur bin ben ibn bint al el ul ud ur abu y e 't".split(
    ' ',
  ),
);
const SUFFIXES = /^(?:Jr|Sr|Jnr|Snr|II|III|IV)\.?$/;

/** Persons: after a title or a form of address, and by the shape of the name. */
export function proposePeople(words: readonly Word[]): readonly Proposal[] {
  const proposals: Proposal[] = [];
  let covered = 0;
  for (const word of words) {
    const titled = titleBefore(words, word.index);
    if (titled !== undefined && canBegin(word)) {
      const last = endOfPerson(words, word.index);
      const length = last - word.index;
      const sure = titled === 'honorific' || length > 1 || !isCommon(word);
      if (sure)
        proposals.push({
          first: word.index,
          last,
          kind: 'person',
          weight: TITLE_WEIGHTS[titled] + 0.75 * length,
          rule: `person-after-${titled}`,
        });
    }
    if (word.index < covered || !canBegin(word) || word.headline) continue;
    const last = endOfPerson(words, word.index);
    const shape = shapeWeight(words, word.index, last);
    if (shape > 0) {
      proposals.push({ first: word.index, last, kind: 'person', weight: shape, rule: 'person-shape' });
      covered = last;
    }
  }
  return proposals;
}

type TitleKind = 'honorific' | 'title' | 'noun' | 'noun-comma';
const TITLE_WEIGHTS: Readonly<Record<TitleKind, number>> = { honorific: 0.9, title: 0.7, noun: 0.5, 'noun-comma': 0.3 };

/** What stands before a name: a form of address, an office with a capital, a noun of persons, or one with a comma. */
export function titleBefore(words: readonly Word[], index: number): TitleKind | undefined {
  const before = words[index - 1];
  const here = words[index];
  if (before === undefined || here === undefined || before.token.sentence !== here.token.sentence) return undefined;
  const bare = before.lower.replace(/\.$/, '');
  const isNoun = officeNouns.has(before.lower) || hasBit(before, LexiconBit.personNoun);
  if (honorifics.has(bare) && (before.capital || isNoun)) return before.capital ? 'honorific' : 'noun';
  if (isNoun && nationalityCode(before.text) === undefined) return before.capital ? 'title' : 'noun';
  const beyond = words[index - 2];
  if (before.text === ',' && beyond !== undefined && !beyond.capital && beyond.token.sentence === here.token.sentence)
    return officeNouns.has(beyond.lower) || hasBit(beyond, LexiconBit.personNoun) ? 'noun-comma' : undefined;
  return undefined;
}

function canBegin(word: Word): boolean {
  return (
    word.capital &&
    !FUNCTION_WORDS.has(word.lower) &&
    (!isTitle(word) || NAMES_TOO.has(word.lower)) &&
    weekdayNumber(word.text) === null &&
    nationalityCode(word.text) === undefined &&
    /^\p{L}/u.test(word.text)
  );
}

/** Titles that are as often first names: Dean Rusk, Earl Warren. */
const NAMES_TOO = new Set(['dean', 'earl', 'marshal']);

function isTitle(word: Word): boolean {
  const bare = word.lower.replace(/\.$/, '');
  return honorifics.has(bare) || officeNouns.has(word.lower) || (titleWords.has(word.lower) && isCommon(word));
}

/** The end (half open) of the person's name that begins at `index`. */
export function endOfPerson(words: readonly Word[], index: number): number {
  let last = index + 1;
  const sentence = words[index]!.token.sentence;
  const within = (at: number): Word | undefined => (words[at]?.token.sentence === sentence ? words[at] : undefined);
  while (last - index < MOST_WORDS) {
    const word = within(last);
    if (word === undefined) break;
    const after = within(last + 1);
    if (word.text === '-' || word.text === '‑') {
      // Jong-un, Asker-zade, Papadimitriou-Livanou
      if (
        after === undefined ||
        !touches(words[last - 1]!, word) ||
        !touches(word, after) ||
        !/^\p{L}/u.test(after.text)
      )
        break;
      last += 2;
      continue;
    }
    if (SUFFIXES.test(word.text) || (word.capital && canGoOn(word))) {
      last++;
      continue;
    }
    if (word.text === ',' && after !== undefined && /^(?:Jr|Sr)\.?$/.test(after.text)) {
      last += 2;
      continue;
    }
    const particles = countParticles(words, last, sentence);
    if (particles === 0) break;
    last += particles;
  }
  return last;
}

/** Particles from `at` on that lead to a word with a capital: "van der [Meulen]", "al-[Rahman]". 0 when they do not. */
function countParticles(words: readonly Word[], at: number, sentence: number): number {
  let count = 0;
  while (count < 4) {
    const word = words[at + count];
    if (word === undefined || word.token.sentence !== sentence) return 0;
    if (count > 0 && word.capital && canGoOn(word)) return count;
    const isHyphen = word.text === '-' && count > 0;
    if (!isHyphen && !PARTICLES.has(word.text)) return 0;
    count++;
  }
  return 0;
}

function canGoOn(word: Word): boolean {
  return (
    /^\p{L}/u.test(word.text) &&
    !FUNCTION_WORDS.has(word.lower) &&
    weekdayNumber(word.text) === null &&
    (monthNumber(word.text) === null || hasBit(word, LexiconBit.firstName)) &&
    (!word.shouted || countryCode(word.text) === undefined) &&
    (nationalityCode(word.text) === undefined || hasBit(word, LexiconBit.personName))
  );
}

function touches(left: Word, right: Word): boolean {
  return left.token.end === right.token.start;
}

/** How much a run of words looks like a person's name by itself; 0 where it does not. */
function shapeWeight(words: readonly Word[], first: number, last: number): number {
  const run = words.slice(first, last).filter((word) => /\p{L}/u.test(word.text));
  const caps = run.filter((word) => word.capital);
  if (caps.length < 2 || caps.length > 6) return 0;
  const head = run[0]!;
  const tail = caps.at(-1)!;
  if (
    caps.some(
      (word) => agencyWord(word.lower) !== undefined || placeWords.has(word.lower) || facilityWords.has(word.lower),
    )
  )
    return 0;
  if (head.opens && isCommon(head) && !hasBit(head, LexiconBit.firstName)) return 0;
  const names = LexiconBit.firstName | LexiconBit.personName;
  let each = 0.2;
  if (hasBit(head, LexiconBit.firstName)) each += 0.25;
  else if (hasBit(head, names)) each += 0.15;
  if (hasBit(tail, names)) each += 0.15;
  if (run.some((word) => /^\p{Lu}\.$/u.test(word.text))) each += 0.2;
  const common = caps.filter((word) => isCommon(word) && !hasBit(word, names)).length;
  each -= 0.2 * common;
  return Math.max(0, each * caps.length);
}
