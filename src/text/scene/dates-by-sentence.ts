import type { DateMention } from '../../model/reading.ts';
import { type Scene, tokenFrom, tokenUpTo } from './scene.ts';

/** A date of the article with its tokens (`first` to `last`, both inside). */
export interface DatedSpan {
  readonly date: DateMention;
  readonly first: number;
  readonly last: number;
}

/** The dates of each sentence, by the sentence's index. */
export function datesBySentence(scene: Scene): ReadonlyMap<number, readonly DatedSpan[]> {
  const found = new Map<number, DatedSpan[]>();
  for (const date of scene.draft.dates) {
    const first = tokenFrom(scene.tokens, date.start);
    const last = tokenUpTo(scene.tokens, date.end);
    if (first > last) continue;
    const { sentence } = scene.tokens[first]!;
    const list = found.get(sentence);
    if (list) list.push({ date, first, last });
    else found.set(sentence, [{ date, first, last }]);
  }
  for (const list of found.values()) list.sort((a, b) => a.first - b.first);
  return found;
}

/** How many dates on each side of a predicate may be its own: keeps a sentence of a megabyte linear. */
const MAX_DATES = 8;

/** The dates of a sentence that stand near a token. */
export function datesNear(dates: readonly DatedSpan[], token: number): readonly DatedSpan[] {
  let low = 0;
  let high = dates.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (dates[middle]!.first < token) low = middle + 1;
    else high = middle;
  }
  return dates.slice(Math.max(0, low - MAX_DATES), low + MAX_DATES);
}
