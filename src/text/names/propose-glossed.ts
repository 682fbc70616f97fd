import { officeNouns } from '../words/titles.ts';
import type { Proposal } from './proposal.ts';
import { FormBit } from './word-form.ts';
import { isA, type Word } from './words.ts';

/** Longest stretch of words that an acronym may stand for. */
const MOST_WORDS = 16;

/**
 * What an acronym in brackets stands for, by its letters: "League to Free Our Rivers (LFOR)" is an agency; the acronym of an office
 * or of small words ("Director-General (DG)", "fixed term deposits (FTD)") names nobody, here and later.
 */
export function proposeGlossed(words: readonly Word[]): readonly Proposal[] {
  const proposals: Proposal[] = [];
  const nobody = new Set<string>();
  for (const word of words) {
    if (!word.shouted || words[word.index - 1]?.text !== '(' || !/^\p{Lu}{2,8}$/u.test(word.text)) continue;
    const last = word.index - 1;
    const first = firstSpeltOut(words, word.text, last);
    if (first === undefined) continue;
    const head = words[last - 1]!;
    if (!words[first]!.capital || !head.capital || officeNouns.has(head.lower)) nobody.add(word.text);
    else if (!isA(words[first]!, FormBit.title))
      proposals.push({ first, last, kind: 'agency', weight: 1.3 * (last - first), rule: 'agency-spelt-out' });
  }
  if (nobody.size === 0) return proposals;
  const others = words.filter((word) => nobody.has(word.text)).map(({ index }) => otherAt(index));
  return [...proposals, ...others];
}

function otherAt(index: number): Proposal {
  return { first: index, last: index + 1, kind: 'other', weight: 4, rule: 'acronym-of-no-agency' };
}

/** Where the words before `last` begin whose first letters are those of an acronym, small words left out or counted; undefined where they are not. */
function firstSpeltOut(words: readonly Word[], acronym: string, last: number): number | undefined {
  const { sentence } = words[last]!.token;
  let letter = acronym.length - 1;
  let small = 0;
  for (let at = last - 1; at >= 0 && last - at <= MOST_WORDS; at--) {
    const word = words[at]!;
    if (word.token.sentence !== sentence) return undefined;
    if (word.text === '-' || word.text === '&') continue;
    const unmatched = letter;
    // "Inter-Valley" gives two letters.
    for (const part of word.text.split('-').toReversed())
      if (letter >= 0 && part.charAt(0).toUpperCase() === acronym[letter]) letter--;
    if (letter === unmatched && !SKIPPED.has(word.lower)) return undefined;
    if (letter < unmatched && !word.capital) small++;
    if (letter < 0) return small === 0 || small === acronym.length || hasSmallOnly(words, at, last) ? at : undefined;
  }
  return undefined;
}

/** Whether those of the words that have no capital are the small ones of names: "League to Free Our Rivers". */
function hasSmallOnly(words: readonly Word[], first: number, last: number): boolean {
  return words
    .slice(first, last)
    .every((word) => word.capital || !isA(word, FormBit.letterFirst) || SKIPPED.has(word.lower));
}

const SKIPPED = new Set(
  'of the for and to in on a an de del della da do du des la el y e et und für against with our'.split(' '),
);
