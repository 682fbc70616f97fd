/** A stretch of a text: UTF-16 code units, half open. */
export type Stretch = readonly [start: number, end: number];

const SPACE = /\s/;
const SPACES = new RegExp(`${SPACE.source}+`);
const LETTER_BEFORE = /[\p{L}\p{N}_]$/u;
const LETTER_AFTER = /^[\p{L}\p{N}_]/u;

/**
 * Where words stand between two places of a text, with spaces of any kind and number between them: as whole words,
 * or where there are none, inside of words.
 */
export function findWords(text: string, words: string, start = 0, end = text.length): readonly Stretch[] {
  const wanted = words.split(SPACES).filter((word) => word !== '');
  const before = text.slice(0, end);
  const isWhole = ([from, to]: Stretch) =>
    !LETTER_BEFORE.test(before.slice(Math.max(0, from - 2), from)) && !LETTER_AFTER.test(before.slice(to, to + 2));
  const whole = scan(before, wanted, isWhole).filter(([from]) => from >= start);
  return whole.length > 0 ? whole : scan(before, wanted, () => true).filter(([from]) => from >= start);
}

/** All places of words, whole or inside of others, with spaces of any kind and number between them. */
export function findPlaces(text: string, words: string): readonly Stretch[] {
  return scan(
    text,
    words.split(SPACES).filter((word) => word !== ''),
    () => true,
  );
}

/** All places of words one after the other that do not overlap, the leftmost first. */
function scan(text: string, words: readonly string[], admits: (place: Stretch) => boolean): readonly Stretch[] {
  const found: Stretch[] = [];
  const [first] = words;
  if (first === undefined) return found;
  for (let from = text.indexOf(first); from >= 0; ) {
    const to = endOf(text, words, from);
    const isPlace = to !== null && admits([from, to]);
    if (isPlace) found.push([from, to]);
    from = text.indexOf(first, isPlace ? to : from + 1);
  }
  return found;
}

/** Where words that begin at a place end; null where they do not stand there. */
function endOf(text: string, words: readonly string[], from: number): number | null {
  let at = from;
  for (const [index, word] of words.entries()) {
    const gap = at;
    while (index > 0 && at < text.length && SPACE.test(text[at]!)) at++;
    if ((index > 0 && at === gap) || !text.startsWith(word, at)) return null;
    at += word.length;
  }
  return at;
}

/**
 * The `n`th place of words in the sentence that begins with `head`, as far as its paragraph goes; where several
 * sentences begin so, in the first that has them.
 */
export function findInSentence(text: string, head: string, words: string, n = 1): Stretch | null {
  for (const [start] of findWords(text, head)) {
    const paragraph = text.indexOf('\n\n', start);
    const found = findWords(text, words, start, paragraph < 0 ? text.length : paragraph)[n - 1];
    if (found !== undefined) return found;
  }
  return null;
}

/** The place of words that is nearest to another; the first of two as near. */
export function findNearest(text: string, words: string, to: number): Stretch | null {
  let best: Stretch | null = null;
  for (const found of findWords(text, words))
    if (best === null || Math.abs(found[0] - to) < Math.abs(best[0] - to)) best = found;
  return best;
}
