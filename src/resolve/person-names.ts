import { distance } from 'fastest-levenshtein';
import { NICKNAMES } from './nicknames.ts';
import { parsePost, wholeTitle } from './posts.ts';
import { remembered } from './remembered.ts';
import { skeleton } from './skeleton.ts';

/** Ends of a name that are no part of the surname, and tell father from son. */
const SUFFIXES = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);

/** A word this long with one letter more, less or other is a misprint rather than another name, where all else agrees. */
const MISPRINT_FROM = 7;

/** Whether two folded names are spellings of one: word for word the same sounds, in any order, or one long word misprinted. */
export function spellsSame(one: string, other: string): boolean {
  const [a, b] = [one.split(' '), other.split(' ')];
  if (a.length < 2 || b.length < 2 || hasSuffix(a) || hasSuffix(b)) return false;
  // "Abd el-Karim" and "Abdelkarim": first names written in one.
  if (a.length !== b.length) return a.at(-1) === b.at(-1) && skeleton(a.join('')) === skeleton(b.join(''));
  if (skeletons(a) === skeletons(b)) return true;
  const differing = a.flatMap((word, index) => (word === b[index] ? [] : [[word, b[index] ?? ''] as const]));
  return (
    differing.length === 1 &&
    differing.every(([x, y]) => Math.min(x.length, y.length) >= MISPRINT_FROM && distance(x, y) === 1)
  );
}

/** Whether a shorter folded name may be this longer one: an initial, a nickname, a middle initial left out. */
export function shortens(short: string, long: string): boolean {
  const [a, b] = [short.split(' '), long.split(' ')];
  const [first = '', full = ''] = [a[0], b[0]];
  if (a.length < 2 || b.length < 2 || hasSuffix(a) || hasSuffix(b) || a.at(-1) !== b.at(-1)) return false;
  const [middle, fullMiddle] = [a.slice(1, -1), b.slice(1, -1)];
  if (first === full) return middle.length === 0 && fullMiddle.length === 1 && fullMiddle[0]?.length === 1;
  const same = middle.join(' ') === fullMiddle.join(' ') || middle.length === 0;
  return same && ((first.length === 1 && full.startsWith(first)) || (NICKNAMES[first]?.includes(full) ?? false));
}

/** Whether two folded names of one first and last word exclude each other: "Robert K. Doyle" and "Robert T. Doyle", father and son. */
export function differ(one: string, other: string): boolean {
  const [a, b] = [partsOf(one), partsOf(other)];
  if (a.suffix !== undefined && b.suffix !== undefined && a.suffix !== b.suffix) return true;
  const [plain, otherPlain] = [a.plain, b.plain];
  if (plain.length < 3 || otherPlain.length < 3) return false;
  if (plain[0] !== otherPlain[0] || plain.at(-1) !== otherPlain.at(-1)) return false;
  const [middle, otherMiddle] = [plain[1] ?? '', otherPlain[1] ?? ''];
  return !(middle.startsWith(otherMiddle) || otherMiddle.startsWith(middle));
}

/** Whether a single folded word is the surname of a longer name. */
export function isSurnameOf(word: string, long: string): boolean {
  const words = long.split(' ');
  return !word.includes(' ') && words.length > 1 && words.filter((each) => !SUFFIXES.has(each)).at(-1) === word;
}

/**
 * Keys under which people of one post and of names that may be compared meet: by the sounds of the whole name, of the first word (surnames
 * may be misprinted) and of the last. Only people with a post have them.
 */
export function postKeys(name: string, posts: readonly string[]): readonly string[] {
  const titles = new Set(posts.map(parsePost).flatMap((post) => [post.title, wholeTitle(post)]));
  return [...titles].flatMap((title) => soundsOf(name).map((sound) => `${sound} @ ${title}`));
}

const soundsOf = remembered((name: string): readonly string[] => {
  const { plain } = partsOf(name);
  return [`all ${skeletons(plain)}`, `first ${skeleton(plain[0] ?? '')}`, `last ${skeleton(plain.at(-1) ?? '')}`];
});

/** The words of a folded name without ends like "jr", and the first of these. */
const partsOf = remembered(
  (name: string): { readonly plain: readonly string[]; readonly suffix: string | undefined } => {
    const words = name.split(' ');
    return { plain: words.filter((word) => !SUFFIXES.has(word)), suffix: words.find((word) => SUFFIXES.has(word)) };
  },
);

function skeletons(words: readonly string[]): string {
  return words.map(skeleton).sort().join(' ');
}

function hasSuffix(words: readonly string[]): boolean {
  return words.some((word) => SUFFIXES.has(word));
}
