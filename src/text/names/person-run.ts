import { LexiconBit } from '../grammar/lexicon-bits.ts';
import { isStateAbbreviation } from '../words/regions.ts';
import { isOfficeNoun } from '../words/titles.ts';
import { touches } from './runs.ts';
import { FormBit } from './word-form.ts';
import { hasBit, isA, isCommon, PERSON_NAME, type Word } from './words.ts';

/** With particles and hyphens: "Naw Al-Ahmad Al-Jaber Al-Saban". */
const MOST_WORDS = 14;
/** Small words inside of a person's name. */
export const PARTICLES: ReadonlySet<string> = new Set(
  "de del della dello di da das do dos du des la le los las van von der den ter zu zur bin ben ibn bint al el ul ud ur abu y e 't".split(
    ' ',
  ),
);
/** What tells a son from his father. */
export const NAME_SUFFIX = /^(?:Jr|Sr|Jnr|Snr|II|III|IV)\.?$/;

/** Whether a person's name can begin with a word. */
export function canBegin(word: Word): boolean {
  return (
    isA(word, FormBit.beginsPerson) && !NAME_SUFFIX.test(word.text) && !(word.opens && isA(word, FormBit.functionWord))
  );
}

/** The end (half open) of the person's name that begins at `index`. */
export function endOfPerson(words: readonly Word[], index: number): number {
  let last = index + 1;
  const sentence = words[index]!.token.sentence;
  while (last - index < MOST_WORDS) {
    const word = wordWithin(words, last, sentence);
    if (word === undefined) break;
    const after = wordWithin(words, last + 1, sentence);
    if (word.text === '-' || word.text === '‑') {
      // Min-jun, Karim-zade, Berg-Olsen; but: R-Tex.
      if (
        after === undefined ||
        !touches(words[last - 1]!, word) ||
        !touches(word, after) ||
        !isA(after, FormBit.letterFirst) ||
        isStateAbbreviation(after.text) ||
        words[last - 1]!.text.length === 1
      )
        break;
      last += 2;
      continue;
    }
    if (NAME_SUFFIX.test(word.text) || (word.capital && canGoOn(word)) || isSurnameMay(words, index, last)) {
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

/** "Augusta May": after a known first name, and no day follows. */
function isSurnameMay(words: readonly Word[], index: number, last: number): boolean {
  if (words[last]?.text !== 'May' || last - index !== 1) return false;
  const first = words[index]!;
  return hasBit(first, LexiconBit.firstName) && !isCommon(first) && !/^\d/.test(words[last + 1]?.text ?? '');
}

function wordWithin(words: readonly Word[], at: number, sentence: number): Word | undefined {
  const word = words[at];
  return word?.token.sentence === sentence ? word : undefined;
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
  return isA(word, FormBit.inPerson) && !(word.headline && isCommon(word) && !hasBit(word, LexiconBit.firstName));
}

/** "Nawar Al-Hamad | Al-Sabah": an article after a name that is no country's goes on with the name. */
export function goesOnFamilyName(words: readonly Word[], first: number): boolean {
  const before = words[first - 1];
  return (
    /^(?:Al|El)$/.test(words[first]!.text) &&
    before?.token.sentence === words[first]!.token.sentence &&
    isA(before, FormBit.inName) &&
    !isCommon(before) &&
    !isA(before, FormBit.nationality) &&
    !hasBit(before, LexiconBit.country)
  );
}

/** Where a person's name begins in a run of words that may begin with the end of a title: "Investigations Grace Otieno", "DNI Holt". */
export function skipTitle(words: readonly Word[], from: number, last: number): number {
  let first = from;
  while (last - first > 1 && isTitleLike(words, first, last)) first++;
  return first;
}

/** "Agent | Mino Carrara": a calling before a name of two words. */
function callsPerson(words: readonly Word[], at: number, last: number): boolean {
  const word = words[at]!;
  return word.opens && last - at > 2 && isCommon(word) && isA(word, FormBit.personNoun);
}

/** "Minister of Rural Housing | Rania Sabri": a common word that a title goes on with, before a name of two words. */
function endsPortfolio(words: readonly Word[], at: number, last: number): boolean {
  const before = words[at - 1];
  return (
    last - at > 2 &&
    before !== undefined &&
    before.token.sentence === words[at]!.token.sentence &&
    (/^(?:of|and|&)$/.test(before.lower) || (before.capital && isCommon(before) && !hasBit(before, PERSON_NAME)))
  );
}

function isTitleLike(words: readonly Word[], at: number, last: number): boolean {
  const word = words[at]!;
  if (word.opens && isA(word, FormBit.functionWord)) return true;
  if (hasBit(word, callsPerson(words, at, last) ? LexiconBit.firstName : PERSON_NAME) || word.headline) return false;
  // Diver | Pasang Dolmar, Rural Housing | Rania Sabri
  if (callsPerson(words, at, last) || (isCommon(word) && endsPortfolio(words, at, last))) return true;
  if (word.shouted && !words[at + 1]!.shouted && /^\p{Lu}{3,}$/u.test(word.text)) return true;
  return isCommon(word) && (isOfficeNoun(word.lower) || (last - at > 2 && hasBit(words[at + 1]!, PERSON_NAME)));
}
