import type { EntityKind, Sector } from '../../../model/reading.ts';
import { foldWord } from '../../grammar/lexicon-bits.ts';
import type { Listed } from '../../lists/gazetteer.ts';
import type { Proposal } from './proposal.ts';
import type { Word } from './words.ts';

/** A name found in the text: tokens `first` to `last` (half open) and the same in UTF-16 code units. */
export interface Found {
  readonly first: number;
  readonly last: number;
  readonly start: number;
  readonly end: number;
  /** The printed words, white space made single. */
  readonly text: string;
  readonly kind: EntityKind;
  readonly rule: string;
  readonly listed?: Listed;
  readonly sector?: Sector;
  readonly headline: boolean;
}

/** The chosen proposals that name a person, an agency or a place. */
export function foundOf(text: string, words: readonly Word[], chosen: readonly Proposal[]): readonly Found[] {
  return chosen.flatMap((proposal) => {
    if (proposal.kind === 'other') return [];
    const start = words[proposal.first]!.token.start;
    const end = words[proposal.last - 1]!.token.end;
    const { first, last, kind, rule, listed, sector } = proposal;
    const printed = text.slice(start, end).replace(/\s+/g, ' ');
    const headline = words[first]!.headline;
    return [
      {
        first,
        last,
        start,
        end,
        text: printed,
        kind,
        rule,
        headline,
        ...(listed === undefined ? {} : { listed }),
        ...(sector === undefined ? {} : { sector }),
      },
    ];
  });
}

/** The words of a name for comparison: folded, initials without stop, apostrophes and possessives off, "al-Masri" as two words. */
export function nameWords(name: string): readonly string[] {
  const known = cache.get(name);
  if (known !== undefined) return known;
  const words = foldWord(name.replaceAll('’', "'"))
    .replace(/'s\b/g, '')
    .split(/[\s.,'-]+/)
    .filter((word) => word !== '');
  if (cache.size >= LARGEST_CACHE) cache.clear();
  if (name.length <= LONGEST_KEPT) cache.set(name, words);
  return words;
}

/** Enough for the words of most texts; emptied when full, so that memory stays bounded. */
const LARGEST_CACHE = 20_000;
const LONGEST_KEPT = 60;
const cache = new Map<string, readonly string[]>();
