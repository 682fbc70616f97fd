import { distance } from 'fastest-levenshtein';
import { fold } from './fold.ts';
import { isSurnameOf, shortens, spellsSame } from './person-names.ts';
import { postFamily } from './post-families.ts';
import { skeleton } from './skeleton.ts';

/** How well a name that somebody asks for fits an actor: the best first. */
export type NameRank = (typeof RANKS)[number];
const RANKS = ['full', 'alias', 'surname', 'short', 'bare', 'near', 'begun'] as const;

/** Somebody whom a name may mean. */
export interface Named {
  readonly kind: 'person' | 'agency' | 'place';
  /** Folded names under which articles have it. */
  readonly keys: readonly string[];
  /** Its other names, as printed. */
  readonly aliases: readonly string[];
  /** Posts in normal form, for "President Trump". */
  readonly posts: readonly string[];
}

/** A word of a name from which one letter more, less or other is a slip. */
const SLIP_FROM = 5;
/** Beginnings of words that are searched: "Var" finds Varga. */
const BEGUN_FROM = 3;

/** Whether the first rank is better than the other. */
export function isBetter(one: NameRank, other: NameRank): boolean {
  return RANKS.indexOf(one) < RANKS.indexOf(other);
}

/** How a name that is asked for fits; null where it does not. */
export function rankName(asked: string, { kind, keys, aliases, posts }: Named): NameRank | null {
  const query = fold(asked).replace(kind === 'person' ? /^$/ : /^the (?=.)/, '');
  const words = query.split(' ').filter((word) => word !== '');
  if (words.length === 0) return null;
  const isPerson = kind === 'person';
  const full = keys.filter((key) => !isPerson || key.includes(' '));
  if (full.some((key) => sameWords(key, words))) return 'full';
  const others = aliases.map(fold);
  const surname = withoutTitles(words, posts);
  if (isPerson && full.some((key) => isSurnameOf(surname, key))) return 'surname';
  if (others.some((other) => sameWords(other, words))) return 'alias';
  if (full.some((key) => fitsShortly(query, words, key))) return 'short';
  if (keys.some((key) => key === query)) return 'bare';
  if ([...full, ...others].some((key) => isNear(words, key))) return 'near';
  const begun = [...keys, ...others].some((key) => {
    const own = key.split(' ');
    return words.every((word) => word.length >= BEGUN_FROM && own.some((each) => each.startsWith(word)));
  });
  return begun ? 'begun' : null;
}

/** The words under which an actor or place is looked for in full text: whole ones, begun ones, and how they sound. */
export function soughtWords(folded: string): string {
  const words = [...new Set(folded.split(' '))].filter((word) => word !== '');
  const begun = words.flatMap((word) =>
    Array.from({ length: Math.max(0, Math.min(word.length, 12) - BEGUN_FROM) }, (_, index) =>
      word.slice(0, index + BEGUN_FROM),
    ),
  );
  return [...new Set([...words, ...begun, ...words.flatMap(soundOf)])].join(' ');
}

/** What `soughtWords` keeps of how each word of a query sounds. */
export function soundsOf(query: string): readonly string[] {
  return fold(query).split(' ').flatMap(soundOf);
}

function soundOf(word: string): readonly string[] {
  const sound = word.length >= BEGUN_FROM ? skeleton(word) : '';
  return sound.length < 2 ? [] : [`qx${sound.replace('*', 'a')}`];
}

/** The same words, in whatever order: "Merkel, Angela". */
function sameWords(key: string, words: readonly string[]): boolean {
  return [...key.split(' ')].sort().join(' ') === [...words].sort().join(' ');
}

/** What is left of a name when words of the person's posts go: "trump" of "president trump", "ray" of "chief ray". */
function withoutTitles(words: readonly string[], posts: readonly string[]): string {
  const title = postFamily(words.slice(0, -1));
  if (title !== '' && posts.includes(title)) return words.at(-1) ?? '';
  const titles = new Set(posts.flatMap((post) => post.split(' ')));
  const rest = words.filter((word) => !titles.has(word));
  return (rest.length === 0 ? words : rest).join(' ');
}

/** "Mike Pompeo" for Michael Pompeo, "Donald Trump" for Donald J. Trump. */
function fitsShortly(query: string, words: readonly string[], key: string): boolean {
  if (shortens(query, key) || shortens(key, query)) return true;
  const own = key.split(' ');
  return words.length > 1 && words.length < own.length && words.every((word) => own.includes(word));
}

/** Another spelling: the same sounds, or one letter off in a long word. */
function isNear(words: readonly string[], key: string): boolean {
  const own = key.split(' ');
  if (words.length > 1) {
    if (own.length !== words.length) return false;
    return slips(words, own) || (spellsSame(words.join(' '), key) && sounded(words, own));
  }
  const [word = ''] = words;
  return (
    own.some((each) => skeleton(each) === skeleton(word) && word.length >= SLIP_FROM) || slips(words, own.slice(-1))
  );
}

/** Words that sound alike are still other names when they are short and differ much: "Ilona" is no Elena. */
function sounded(words: readonly string[], own: readonly string[]): boolean {
  return words.every((word) => own.some((each) => distance(word, each) <= (word.length <= SLIP_FROM ? 1 : 2)));
}

function slips(words: readonly string[], own: readonly string[]): boolean {
  const off = words.filter((word, index) => word !== own[index]);
  const [word = ''] = off;
  return off.length === 1 && word.length >= SLIP_FROM && distance(word, own[words.indexOf(word)] ?? '') === 1;
}
