import type { Lexeme } from '../../grammar/lexeme.ts';
import { AGENCY_CONNECTORS, AGENCY_OPENERS, agencyWord } from '../../words/agency-words.ts';
import { monthNumber, weekdayNumber } from '../../words/calendar.ts';
import { listedAt } from '../../words/gazetteer.ts';
import { beliefs, otherHeads } from '../../words/other-names.ts';
import { facilityWords, placeWords } from '../../words/regions.ts';
import { honorifics, officeNouns, titleWords } from '../../words/titles.ts';

/** What our lists say of a word, as bits; worked out once a form. */
const lists: readonly ((lower: string, text: string) => boolean)[] = [
  (lower) => honorifics.has(lower.replace(/\.$/, '')),
  (lower) => officeNouns.has(lower),
  (lower) => titleWords.has(lower),
  (lower) => agencyWord(lower)?.sure === true,
  (lower) => AGENCY_OPENERS.has(lower),
  (lower) => placeWords.has(lower),
  (lower) => facilityWords.has(lower),
  (lower) => otherHeads.has(lower),
  (lower) => beliefs.has(lower),
  (lower) => monthNumber(lower) !== null || weekdayNumber(lower) !== null,
];

const LARGEST_CACHE = 60_000;
const cache = new Map<string, number>();

/** Bits of the lists that hold a word, in any case. */
export function listBits(word: string): number {
  const known = cache.get(word);
  if (known !== undefined) return known;
  const lower = word.toLowerCase();
  let bits = 0;
  for (const [i, has] of lists.entries()) if (has(lower, word)) bits |= 1 << i;
  if (cache.size >= LARGEST_CACHE) cache.clear();
  if (word.length <= 40) cache.set(word, bits);
  return bits;
}

/** The words of one sentence with all that the name tagger's features ask of them; arrays run over the words. */
export interface NameUnit {
  readonly words: readonly Lexeme[];
  /** Universal tag by number, from 1; 0 where there is none. */
  readonly tags: Uint8Array;
  /** Bits of our lists. */
  readonly lists: Int32Array;
  /** Where a listed name begins (odd) or goes on (even), by what it is; 0 for none. */
  readonly listed: Uint8Array;
  /** Whether the word may be part of a name: has a capital, or stands between two that have. */
  readonly open: Uint8Array;
  /** First and last word of the run of words with capitals that a word stands in. */
  readonly runFirst: Int32Array;
  readonly runLast: Int32Array;
}

const WHAT = { agency: 1, medium: 3, country: 5, region: 7, city: 9 } as const;
const CONNECTORS = new Set([
  ...AGENCY_CONNECTORS,
  '-',
  "'",
  '.',
  'van',
  'von',
  'der',
  'den',
  'bin',
  'ibn',
  'al',
  'el',
  'abu',
  'dos',
  'das',
  'di',
  "'s",
  '’s',
]);
/** How many small words may stand between two with capitals in one name: "Bank of the West". */
const WIDEST_GAP = 2;

/** Looks up the words of a sentence. */
export function nameUnit(words: readonly Lexeme[], tags: Uint8Array): NameUnit {
  const count = words.length;
  const unit = {
    words,
    tags,
    lists: Int32Array.from(words, (word) => listBits(word.text)),
    listed: new Uint8Array(count),
    open: new Uint8Array(count),
    runFirst: new Int32Array(count),
    runLast: new Int32Array(count),
  };
  markOpen(unit);
  markRuns(unit);
  markListed(unit);
  return unit;
}

function isCapital(word: Lexeme): boolean {
  return word.capital === 1 || word.capital === 2;
}

function markOpen({ words, open }: NameUnit): void {
  let before = -1;
  for (let i = 0; i < words.length; i++) {
    if (!isCapital(words[i]!)) continue;
    open[i] = 1;
    if (before >= 0 && i - before - 1 <= WIDEST_GAP) {
      let joined = true;
      for (let j = before + 1; j < i; j++) joined &&= CONNECTORS.has(words[j]!.lower);
      if (joined) open.fill(1, before + 1, i);
    }
    before = i;
  }
  // The small half of "Jong-un", and numbers at the end: "Channel 4", "Rossiya-1".
  for (let i = 1; i + 1 < words.length; i++)
    if (open[i - 1] === 1 && words[i]!.text === '-' && words[i + 1]!.capital !== 3) open.fill(1, i, i + 2);
  for (let i = 1; i < words.length; i++) if (open[i - 1] === 1 && /^\d{1,3}$/.test(words[i]!.text)) open[i] = 1;
}

function markRuns({ words, open, runFirst, runLast }: NameUnit): void {
  for (let i = 0; i < words.length; ) {
    if (!open[i]) {
      runFirst[i] = i;
      runLast[i] = i;
      i++;
      continue;
    }
    let end = i;
    while (end < words.length && open[end] && words[end]!.lower !== "'s" && words[end]!.lower !== '’s') end++;
    if (end === i) end++;
    runFirst.fill(i, i, end);
    runLast.fill(end - 1, i, end);
    i = end;
  }
}

function markListed({ words, listed }: NameUnit): void {
  const textOf = (index: number): string => words[index]!.text;
  for (let i = 0; i < words.length; ) {
    const longest = isCapital(words[i]!) ? listedAt(words.length, textOf, i).at(-1) : undefined;
    if (longest === undefined) {
      i++;
      continue;
    }
    const what = WHAT[longest.listed[0]!.what];
    listed[i] = what;
    listed.fill(what + 1, i + 1, longest.last);
    i = longest.last;
  }
}
