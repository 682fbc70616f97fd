import { LexiconBit } from '../grammar/lexicon-bits.ts';
import { type Listed, listedAt } from '../words/gazetteer.ts';
import { goesOnFamilyName } from './person-run.ts';
import type { Proposal } from './proposal.ts';
import { FormBit } from './word-form.ts';
import { hasBit, isA, isCommon, type Word } from './words.ts';

const PLACE_PREPOSITIONS = new Set([
  'in',
  'near',
  'from',
  'to',
  'at',
  'outside',
  'around',
  'across',
  'throughout',
  'into',
  'towards',
  'toward',
  'inside',
  'within',
  'between',
  'leaving',
  'visited',
  'visit',
  'through',
  'via',
  'of',
  'past',
  'off',
  'beyond',
  'along',
]);

const JOINED = new Set(['at', 'for', 'left', 'joined', 'quit', 'sued', 'with', 'by']);

/** Small words that names of the lists begin with. */
const SMALL_FIRST = new Set(['al', 'dpa', 'e', 'the']);

/** Names of the lists: agencies, media, countries, regions, cities. All matches at each word, the schedule chooses. */
export function proposeListed(words: readonly Word[]): readonly Proposal[] {
  const textOf = (index: number): string => words[index]!.text;
  const proposals: Proposal[] = [];
  for (const word of words) {
    if (!isA(word, FormBit.listed) || (!word.capital && !SMALL_FIRST.has(word.text))) continue;
    for (const { last, listed } of listedAt(words.length, textOf, word.index)) {
      if (words[last - 1]!.token.sentence !== word.token.sentence) continue;
      for (const each of listed) proposals.push(proposalOf(words, word.index, last, each));
    }
  }
  return proposals;
}

/** "Free | Democratic Party": the end of the name of another agency. */
function isCutShort(words: readonly Word[], first: number, listed: Listed): boolean {
  const before = words[first - 1];
  return (
    listed.kind === 'agency' &&
    before !== undefined &&
    !before.opens &&
    isA(before, FormBit.inName) &&
    isCommon(before) &&
    !isA(before, FormBit.title | FormBit.nationality) &&
    before.token.sentence === words[first]!.token.sentence
  );
}

function proposalOf(words: readonly Word[], first: number, last: number, listed: Listed): Proposal {
  const rule = `listed-${listed.what}`;
  const length = last - first;
  const word = words[first]!;
  const before = words[first - 1];
  const base = { first, last, kind: listed.kind, rule, knows: 'by-words', listed } as const;
  if (length > 1 && goesOnFamilyName(words, first)) return { ...base, weight: 0.2 * length };
  if (length > 1) return { ...base, weight: (isCutShort(words, first, listed) ? 0.9 : 1.7) * length };
  const next = words[last];
  // "Chad Ferrow": a first name before another word of a name.
  const isFirstName =
    listed.kind === 'place' &&
    hasBit(word, LexiconBit.firstName) &&
    next?.capital === true &&
    (!isCommon(next) || next.token.upos === 'PROPN') &&
    next.token.sentence === word.token.sentence &&
    next.token.start - word.token.end === 1;
  if (isFirstName) return { ...base, weight: 0.4 };
  const inPlace = listed.kind === 'place' && before !== undefined && PLACE_PREPOSITIONS.has(before.lower) ? 0.5 : 0;
  // "the Lagos court"
  const isModifier = listed.kind === 'place' && before?.lower === 'the' && next?.token.upos === 'NOUN' ? 0.5 : 0;
  if (listed.what === 'country') return { ...base, weight: 1.2 + inPlace };
  if (listed.what === 'region') return { ...base, weight: (isCommon(word) ? 0.4 : 0.9) + inPlace };
  // Half of the cities are also people ("Florence", "Park") or words ("Bath", "Reading").
  if (listed.what === 'city')
    return {
      ...base,
      weight: (isCommon(word) || hasBit(word, LexiconBit.firstName) ? 0.45 : 0.8) + inPlace + isModifier,
    };
  if (word.shouted && !word.headline) return { ...base, weight: 1.3 };
  if (!isCommon(word)) return { ...base, weight: 1.1 };
  const joined = before !== undefined && JOINED.has(before.lower) ? 0.6 : 0;
  return { ...base, weight: (word.opens || word.headline ? 0.2 : 0.8) + joined };
}
