import type { Analysis } from '../../grammar/analysis.ts';
import { LexiconBit } from '../../grammar/lexicon-bits.ts';
import { gazetteer, listKey } from '../../lists/gazetteer.ts';
import { commonAcronyms } from '../../lists/other-names.ts';
import type { Proposal } from './proposal.ts';
import { touches } from './runs.ts';
import { hasBit, isCommon, type Word } from './words.ts';

/** The name tagger's names, their ends put right where a rule knows better. */
export function proposeTagged(analysis: Analysis, words: readonly Word[]): readonly Proposal[] {
  return analysis.names.flatMap((span) => {
    const first = span.kind === 'person' ? firstOfPerson(words, span.first, span.last) : span.first;
    const last = span.kind === 'person' ? lastOfPerson(words, span.last) : span.last;
    const trust = span.kind === 'person' ? trustInPerson(words, first, last) : 1;
    const weight = trust * (words[first]!.headline ? 0.5 : 1) * (0.25 + 0.75 * (last - first));
    return weight === 0 ? [] : [{ first, last, kind: span.kind, weight, rule: `tagger-${span.kind}` }];
  });
}

const NAME = LexiconBit.firstName | LexiconBit.personName;

/** "Investigations Mercy Kiprono": a common noun before a known first name is the end of a title; "TAN Wei Kiat": a family name in capitals. */
function firstOfPerson(words: readonly Word[], from: number, last: number): number {
  let first = from;
  while (last - first > 2 && isCommon(words[first]!) && !hasBit(words[first]!, NAME) && hasBit(words[first + 1]!, NAME))
    first++;
  const before = words[first - 1];
  if (first !== from || before === undefined || !before.shouted || before.headline || words[first]!.shouted)
    return first;
  const isFamilyName =
    /^\p{Lu}{2,}$/u.test(before.text) && hasBit(before, LexiconBit.personName) && !commonAcronyms.has(before.lower);
  return isFamilyName && !gazetteer().byTokens.has(listKey(before.text)) ? first - 1 : first;
}

/** "Nailya Asker|-zade", "Walter Granger| Jr." */
function lastOfPerson(words: readonly Word[], to: number): number {
  let last = to;
  for (;;) {
    const mark = words[last];
    const after = words[last + 1];
    if (
      mark?.text === '-' &&
      after !== undefined &&
      touches(words[last - 1]!, mark) &&
      touches(mark, after) &&
      /^\p{L}/u.test(after.text)
    )
      last += 2;
    else if (mark !== undefined && /^(?:Jr|Sr)\.?$/.test(mark.text)) last++;
    else return last;
  }
}

/** "the Lena", "the Di Lauro clan" and "joined Ford" are no persons; "the Trump administration" still names one. */
function trustInPerson(words: readonly Word[], first: number, last: number): number {
  const before = words[first - 1];
  const after = words[last];
  if (before?.lower === 'the') {
    if (after !== undefined && FAMILIES.has(after.lower)) return 0;
    return after?.token.upos === 'NOUN' ? 0.8 : 0.3;
  }
  const isListed =
    last - first === 1 &&
    gazetteer()
      .byTokens.get(listKey(words[first]!.text))
      ?.some((listed) => listed.kind === 'agency');
  return isListed ? 0.5 : 1;
}

const FAMILIES = new Set(['clan', 'clans', 'family', 'families', 'dynasty', 'brothers', 'sisters', 'gang', 'cartel']);
