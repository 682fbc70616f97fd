import { LexiconBit } from '../grammar/lexicon-bits.ts';
import { listedAs } from '../words/gazetteer.ts';
import { commonAcronyms } from '../words/other-names.ts';
import { isDescribedAsPerson, type TitleKind, titleBefore } from './beside-person.ts';
import { canBegin, endOfPerson, skipTitle } from './person-run.ts';
import type { Proposal } from './proposal.ts';
import { PLACE_FIRST } from './propose-places.ts';
import { FormBit } from './word-form.ts';
import { hasBit, isA, isCommon, isFirstName, PERSON_NAME, type Word } from './words.ts';

const TITLE_WEIGHTS: Readonly<Record<TitleKind, number>> = { honorific: 0.9, title: 0.7, noun: 0.5, 'noun-comma': 0.3 };

/** Persons: after a title or a form of address, and by the shape of the name. */
export function proposePeople(words: readonly Word[]): readonly Proposal[] {
  const proposals: Proposal[] = [];
  let covered = 0;
  for (const word of words) {
    if (!canBegin(word)) continue;
    const titled = titleBefore(words, word.index);
    const last = endOfPerson(words, word.index);
    if (titled !== undefined && !endsTitle(words, word) && !isCityAlone(word, last, titled)) {
      const first = skipTitle(words, word.index, last);
      const isNamed = words.slice(first, last).some(standsForPerson);
      const weight = TITLE_WEIGHTS[titled] + 0.75 * (last - first);
      if (isNamed || (titled === 'honorific' && !word.headline))
        proposals.push({ first, last, kind: 'person', weight, rule: `person-after-${titled}`, knows: 'by-words' });
    }
    if (word.index < covered || word.headline) continue;
    const shape = shapeWeight(words, word.index, last);
    if (shape > 0) {
      proposals.push({
        first: word.index,
        last,
        kind: 'person',
        weight: shape,
        rule: 'person-shape',
        knows: 'by-shape',
      });
      covered = last;
    }
  }
  return proposals;
}

/** "Lyon host | Marseille": one word that is a city, and no title of one person before it. */
function isCityAlone(word: Word, last: number, titled: TitleKind): boolean {
  return (
    titled === 'noun' &&
    last - word.index === 1 &&
    !hasBit(word, PERSON_NAME) &&
    listedAs(word.text).some(({ kind }) => kind === 'place')
  );
}

/** Whether a word can name the person that a title announces; but: "Miss Europe", "Miss Poland". */
function standsForPerson(word: Word): boolean {
  if (word.shouted && commonAcronyms.has(word.lower)) return false;
  return hasBit(word, PERSON_NAME) || (!isCommon(word) && !hasBit(word, LexiconBit.country));
}

/** "Director of Criminal | Investigations | Grace Ferrow": a common noun before a first name is the end of a title. */
function endsTitle(words: readonly Word[], word: Word): boolean {
  const [next, beyond] = [words[word.index + 1], words[word.index + 2]];
  if (next === undefined || beyond === undefined || !isCommon(word) || hasBit(word, PERSON_NAME)) return false;
  return (
    next.capital &&
    (hasBit(next, LexiconBit.firstName) || !isCommon(next)) &&
    beyond.capital &&
    beyond.token.sentence === word.token.sentence
  );
}

/** How much a run of words looks like a person's name by itself; 0 where it does not. */
function shapeWeight(words: readonly Word[], first: number, last: number): number {
  if (last - first === 1) return singleWeight(words, words[first]!, last);
  const run = words.slice(first, last).filter((word) => /\p{L}/u.test(word.text));
  const caps = run.filter((word) => word.capital);
  if (caps.length === 1) return singleWeight(words, caps[0]!, last);
  if (caps.length < 2 || caps.length > 6) return 0;
  const head = run[0]!;
  const tail = caps.at(-1)!;
  if (caps.some((word) => isA(word, FormBit.agencyWord | FormBit.placeWord | FormBit.facility))) return 0;
  if (words[first - 1]?.lower === 'the') return 0;
  if (head.opens && isCommon(head) && !hasBit(head, LexiconBit.firstName)) return 0;
  if (PLACE_FIRST.has(head.lower)) return 0;
  if (caps.every((word) => isCommon(word)) && !hasBit(head, LexiconBit.firstName)) return 0;
  let each = 0.2;
  if (isFirstName(head)) each += 0.25;
  else if (hasBit(head, PERSON_NAME)) each += 0.15;
  if (hasBit(tail, PERSON_NAME)) each += 0.15;
  if (run.some((word) => /^\p{Lu}\.$/u.test(word.text))) each += 0.2;
  const common = caps.filter(
    (word) => isCommon(word) && !hasBit(word, PERSON_NAME) && words[word.index + 1]?.text !== '-',
  ).length;
  each -= 0.2 * common;
  // "Ada Bos, a doctor": worth more than the city of that name.
  const described = isDescribedAsPerson(words, last) ? 1.2 : 0;
  return Math.max(0, each * caps.length) + described + monthAsName(words, first);
}

/** "Wiratno, who …": a word that nobody knows, described as a person. */
function singleWeight(words: readonly Word[], word: Word, last: number): number {
  return word.bits === 0 && !isCommon(word) && isDescribedAsPerson(words, last) ? 0.9 : 0;
}

/** "April Holt": a month that is also a first name, with a name after it and no "in" before. */
function monthAsName(words: readonly Word[], first: number): number {
  const head = words[first]!;
  const isName = isA(head, FormBit.month) && hasBit(head, LexiconBit.firstName) && !isCommon(words[first + 1]!);
  return isName && !/^(?:in|on|of|since|until|by|last|next|this|from|early|late)$/.test(words[first - 1]?.lower ?? '')
    ? 1.4
    : 0;
}
