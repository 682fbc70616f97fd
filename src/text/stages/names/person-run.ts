import { LexiconBit } from '../../grammar/lexicon-bits.ts';
import { countryCode, nationalityCode } from '../../lists/countries.ts';
import { honorifics, isOfficeNoun, titleWords } from '../../lists/titles.ts';
import { monthNumber, weekdayNumber } from '../../rules/calendar.ts';
import { touches } from './runs.ts';
import { FUNCTION_WORDS, hasBit, isCommon, PERSON_NAME, type Word } from './words.ts';

const MOST_WORDS = 8;
/** Small words inside of a person's name. */
export const PARTICLES: ReadonlySet<string> = new Set(
  "de del della dello di da das do dos du des la le los las van von der den ter zu zur bin ben ibn bint al el ul ud ur abu y e 't".split(
    ' ',
  ),
);
const SUFFIXES = /^(?:Jr|Sr|Jnr|Snr|II|III|IV)\.?$/;
/** Titles that are as often first names: Dean Rusk, Earl Warren. */
const NAMES_TOO = new Set(['dean', 'earl', 'marshal']);

/** Whether a person's name can begin with a word. */
export function canBegin(word: Word): boolean {
  return (
    word.capital &&
    (!FUNCTION_WORDS.has(word.lower) || (monthNumber(word.text) !== null && !word.opens)) &&
    (!isTitle(word) || NAMES_TOO.has(word.lower)) &&
    weekdayNumber(word.text) === null &&
    nationalityCode(word.text) === undefined &&
    /^\p{L}/u.test(word.text)
  );
}

/** Whether a word is (part of) a title. */
export function isTitle(word: Word): boolean {
  const bare = word.lower.replace(/\.$/, '');
  return honorifics.has(bare) || isOfficeNoun(word.lower) || (titleWords.has(word.lower) && isCommon(word));
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
      // Min-jun, Karim-zade, Berg-Olsen
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
    !(word.headline && isCommon(word) && !hasBit(word, LexiconBit.firstName)) &&
    weekdayNumber(word.text) === null &&
    (monthNumber(word.text) === null || hasBit(word, LexiconBit.firstName)) &&
    (!word.shouted || countryCode(word.text) === undefined) &&
    (nationalityCode(word.text) === undefined || hasBit(word, LexiconBit.personName))
  );
}

/** Where a person's name begins in a run of words that may begin with the end of a title: "Investigations Grace Otieno", "DNI Holt". */
export function skipTitle(words: readonly Word[], from: number, last: number): number {
  let first = from;
  while (last - first > 1 && isTitleLike(words, first, last)) first++;
  return first;
}

function isTitleLike(words: readonly Word[], at: number, last: number): boolean {
  const word = words[at]!;
  if (FUNCTION_WORDS.has(word.lower) && word.opens) return true;
  if (hasBit(word, PERSON_NAME) || word.headline) return false;
  if (word.shouted && !words[at + 1]!.shouted && /^\p{Lu}{3,}$/u.test(word.text)) return true;
  return isCommon(word) && (isOfficeNoun(word.lower) || (last - at > 2 && hasBit(words[at + 1]!, PERSON_NAME)));
}
