import type { EntityKind, Sector } from '../../model/reading.ts';
import { foldWord } from '../grammar/lexicon-bits.ts';
import type { Listed } from '../words/gazetteer.ts';
import { type Address, addressBefore } from './address.ts';
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
  /** See `Proposal`. */
  readonly knows?: Proposal['knows'];
  readonly slip?: Proposal['slip'];
  readonly bracketed?: Proposal['bracketed'];
  readonly listed?: Listed | undefined;
  readonly sector?: Sector | undefined;
  readonly headline: boolean;
  /** The form of address before a person's name of one word. */
  readonly address?: Address | undefined;
}

/** The chosen proposals that name a person, an agency or a place. */
export function foundOf(text: string, words: readonly Word[], chosen: readonly Proposal[]): readonly Found[] {
  const found: Found[] = [];
  for (const { first, last, kind, rule, knows, slip, bracketed, listed, sector } of chosen) {
    if (kind === 'other') continue;
    const { headline, token } = words[first]!;
    const { start } = token;
    const { end } = words[last - 1]!.token;
    const printed = last - first === 1 ? token.text : text.slice(start, end).replace(/\s+/g, ' ');
    const address = kind === 'person' && last - first === 1 ? addressBefore(words, first) : undefined;
    found.push({
      first,
      last,
      start,
      end,
      text: printed,
      kind,
      rule,
      knows,
      slip,
      bracketed,
      headline,
      listed,
      sector,
      address,
    });
  }
  return found;
}

/** A name for comparison: its words, and these joined with spaces. */
interface NameForm {
  readonly words: readonly string[];
  readonly key: string;
}

/** The words of a name for comparison: folded, initials without stop, apostrophes, possessives and the marks of a nickname off, "al-Masri" as two words. */
export function nameWords(name: string): readonly string[] {
  return nameForm(name).words;
}

/** The words of a name for comparison, joined with spaces. */
export function nameKey(name: string): string {
  return nameForm(name).key;
}

/** Enough for the words of most texts; emptied when full, so that memory stays bounded. */
const LARGEST_CACHE = 20_000;
const LONGEST_KEPT = 60;
const cache = new Map<string, NameForm>();

function nameForm(name: string): NameForm {
  const known = cache.get(name);
  if (known !== undefined) return known;
  const words = foldWord(name.replaceAll('’', "'"))
    .replace(/'s\b/g, '')
    .split(/[\s.,'"“”‘()-]+/)
    .filter((word) => word !== '');
  const form = { words, key: words.join(' ') };
  if (cache.size >= LARGEST_CACHE) cache.clear();
  if (name.length <= LONGEST_KEPT) cache.set(name, form);
  return form;
}
