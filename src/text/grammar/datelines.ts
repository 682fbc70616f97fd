/** The part of a paragraph that can hold a dateline, in characters. */
const LONGEST = 120;

const PLACE = "\\p{Lu}[\\p{Lu}\\p{M}'’.\\- ]{1,40}(?:,\\s{1,3}[\\p{L}.’'\\- ]{2,30}){0,2}";
const DATE =
  '(?:,?\\s{0,3}[A-Z][a-z]{2,8}\\.?\\s\\d{1,2}(?:,?\\s\\d{4})?|,?\\s{0,3}\\d{1,2}\\s[A-Z][a-z]{2,8}\\.?(?:,?\\s\\d{4})?)?';
const AGENCY = '(?:\\s{0,3}\\([\\p{L}\\d ./&:,\\-]{2,40}\\)|\\s{0,3}/\\s?[\\p{Lu}][\\p{L} .]{1,20}\\s?/)?';

/** In order; each is the whole of a dateline with what cuts it off from the story. */
const DATELINES: readonly { readonly pattern: RegExp; readonly because: string }[] = [
  // PARIS, March 3 (AP) — The minister …
  {
    pattern: new RegExp(`^${PLACE}${DATE}${AGENCY}${DATE}\\s{0,3}(?:—|–|--|-|_|:|\\.\\s?[—–-])\\s`, 'u'),
    because: 'place in capitals, dash',
  },
  // Paris (AP) — The minister …
  {
    pattern:
      /^\p{Lu}[\p{L}.’' -]{1,30}(?:, [\p{L}., \d]{2,30})?\s?\([\p{Lu}][\p{L} ./&-]{1,30}\)\s?(?:—|–|--|-|_|:)\s/u,
    because: 'agency in brackets, dash',
  },
  // MOSCOW, December 9. /TASS/. The minister … and ANKARA /Agency/ The minister …
  {
    pattern: new RegExp(
      `^${PLACE}${DATE}\\.?\\s{0,3}/\\s?[\\p{Lu}][\\p{L} .\\-]{1,24}/\\.?(?:\\s{0,2}[—–:-])?\\s`,
      'u',
    ),
    because: 'agency between strokes',
  },
  // (Reuters) - The minister …
  { pattern: /^\(\p{Lu}[\p{L} ./&-]{1,30}\)\s?(?:—|–|--|-|_|:)\s/u, because: 'agency alone' },
];

/** The length of the dateline that a paragraph starts with, with the mark that ends it; 0 where there is none. */
export function datelineLength(text: string, start: number): number {
  const head = text.slice(start, start + LONGEST);
  for (const { pattern } of DATELINES) {
    const match = pattern.exec(head);
    if (match) return match[0].trimEnd().length;
  }
  return 0;
}
