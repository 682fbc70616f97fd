import type { Scene } from '../scene/scene.ts';
import type { FoundPosition } from './office-right.ts';

/** Where words stand from an office; those of its own phrase tell the most. */
export type Place = 'before-office' | 'behind-office' | 'behind-name' | 'sentence-left' | 'sentence-right' | 'left';

/** Words of the text with their tokens (both inside). */
interface Stretch {
  readonly first: number;
  readonly last: number;
}

export interface Around<Word> {
  readonly word: Word;
  readonly place: Place;
  /** How many words of its place are nearer. */
  readonly rank: number;
}

/** Words looked at on each side of an office. */
const MAX_AROUND = 6;

/** Which of the words, in the order of the text, stand in and around an office's phrase: at most so many on each side. */
export function wordsAround<Word extends Stretch>(
  { tokens }: Scene,
  position: FoundPosition,
  words: readonly Word[],
): readonly Around<Word>[] {
  const { sentence } = tokens[position.office]!;
  const next = firstAfter(words, position.office);
  const found: Around<Word>[] = [];
  const ranks = new Map<Place, number>();
  const add = (word: Word, place: Place): void => {
    const rank = ranks.get(place) ?? 0;
    ranks.set(place, rank + 1);
    found.push({ word, place, rank });
  };
  for (let at = next - 1; at >= 0 && next - at <= MAX_AROUND; at -= 1) {
    const word = words[at]!;
    if (tokens[word.first]!.sentence < sentence - 1) break;
    if (word.last >= position.first) add(word, 'before-office');
    else add(word, tokens[word.first]!.sentence === sentence ? 'sentence-left' : 'left');
  }
  for (
    let at = next;
    at < words.length && at - next < MAX_AROUND && tokens[words[at]!.first]!.sentence === sentence;
    at += 1
  ) {
    const word = words[at]!;
    if (word.first <= position.last) add(word, 'behind-office');
    else if (tokens[position.to + 1]?.lower === 'of' && word.first - position.to <= 3) add(word, 'behind-name');
    else add(word, 'sentence-right');
  }
  return found;
}

/** Number of the first word that begins after a token. */
function firstAfter(words: readonly Stretch[], token: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (words[middle]!.first <= token) low = middle + 1;
    else high = middle;
  }
  return low;
}
