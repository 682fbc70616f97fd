import { LexiconBit } from '../grammar/lexicon-bits.ts';
import { agencyWord } from '../words/agency-words.ts';
import { officeNouns } from '../words/titles.ts';
import type { Proposal } from './proposal.ts';
import { FormBit } from './word-form.ts';
import { hasBit, isA, isCommon, type Word } from './words.ts';

const MOST_BEFORE = 4;
const MOST_AFTER = 8;

/** Titles in capitals that hold no name: "Deputy Director", "Rural Housing Director", "Head of Exports and Harbours". */
export function proposeTitles(words: readonly Word[]): readonly Proposal[] {
  const proposals: Proposal[] = [];
  for (const word of words) {
    if (!word.capital || word.headline || !(isOffice(word) || isFirstLady(words, word))) continue;
    const first = firstOfTitle(words, word);
    const last = lastOfTitle(words, word);
    const length = last - first;
    if (length > 1) proposals.push({ first, last, kind: 'other', weight: 1.3 * length, rule: 'title' });
  }
  return proposals;
}

function isOffice(word: Word): boolean {
  return officeNouns.has(word.lower) && !isA(word, FormBit.honorific);
}

/** "The First Lady": the one lady who is so by office. */
function isFirstLady(words: readonly Word[], { lower, index }: Word): boolean {
  return lower === 'lady' && words[index - 1]?.lower === 'first';
}

/** Where the common words with capitals before an office begin. */
function firstOfTitle(words: readonly Word[], office: Word): number {
  let first = office.index;
  while (office.index - first < MOST_BEFORE) {
    const before = words[first - 1];
    if (before?.token.sentence !== office.token.sentence || !isTitlePart(before)) break;
    first--;
  }
  return first;
}

/** Where the common words with capitals after "of" or "for" end (half open); the end of the office where there are none. */
function lastOfTitle(words: readonly Word[], office: Word): number {
  let last = office.index + 1;
  if (!/^(?:of|for)$/.test(words[last]?.lower ?? '')) return last;
  for (let at = last + 1; at - last <= MOST_AFTER; at++) {
    const word = words[at];
    if (word?.token.sentence !== office.token.sentence) break;
    if (isTitlePart(word)) last = at + 1;
    else if (!/^(?:and|&|,)$/.test(word.lower)) break;
  }
  return last;
}

/** A common word with a capital that begins no name of an agency, a person or a place. */
function isTitlePart(word: Word): boolean {
  if (!word.capital || word.shouted || !isCommon(word) || isA(word, FormBit.functionWord)) return false;
  if (isA(word, FormBit.agencyWord)) return agencyWord(word.lower)?.sector === 'company';
  return isA(word, FormBit.title) || !(isA(word, FormBit.listed) || hasBit(word, LexiconBit.firstName));
}
