import type { Stretch } from '../../corpus/find-words.ts';
import type { Quote } from '../../model/reading.ts';
import { type Counts, Tally } from './counts.ts';
import type { GoldSpeech } from './gold.ts';
import type { Matched } from './matched.ts';

/** Code units by which a quote may begin after the first words of what is said. */
const LATE = 25;
/** Code units of the first words that it must cover, at most. */
const COVERED = 12;

interface Head {
  readonly start: number;
  readonly places: readonly Stretch[];
  readonly speech: GoldSpeech;
}

/**
 * Speech is found by a quote that covers the first words of its head. A quote without such a head has the speaker of the last head
 * before it in its paragraph.
 */
export function scoreSpeech(matched: Matched): Counts {
  const { gold, reading, who, find } = matched;
  const tally = new Tally();
  const heads: readonly Head[] = gold.speeches.map((speech) => {
    const places = find(speech.head);
    return { start: places[0]?.[0] ?? 0, places, speech };
  });
  const saidBy = new Map<Quote, string[]>();
  const isBy = (name: string, quote: Quote) => quote.speaker !== null && who(name) === quote.speaker;
  for (const { places, speech } of heads) {
    tally.add('speakers', !speech.optional);
    const cover = places
      .flatMap((place) => reading.quotes.filter((quote) => isCovering(quote, place)))
      .toSorted(
        (a, b) =>
          Number(isBy(speech.speaker, b)) - Number(isBy(speech.speaker, a)) ||
          Number(b.speaker !== null) - Number(a.speaker !== null),
      );
    for (const quote of cover) saidBy.set(quote, [...(saidBy.get(quote) ?? []), speech.speaker]);
    const [quote] = cover;
    if (quote === undefined || speech.optional) continue;
    tally.add('speech_found');
    tally.add('speakers_right', isBy(speech.speaker, quote));
    tally.add('speakers_none', quote.speaker === null);
    tally.add('speakers_wrong', quote.speaker !== null && !isBy(speech.speaker, quote));
  }
  for (const quote of reading.quotes) {
    tally.add('quotes_without_speaker', quote.speaker === null);
    if (quote.speaker === null) continue;
    tally.add('quotes_with_speaker');
    const names = saidBy.get(quote) ?? before(matched, heads, quote);
    if (names.length === 0) tally.add('quote_not_in_gold');
    else {
      const isRight = names.some((name) => isBy(name, quote));
      tally.add(isRight ? 'quote_speaker_right' : 'quote_speaker_wrong');
    }
  }
  return tally.counts;
}

function isCovering({ start, end }: Quote, [from, to]: Stretch): boolean {
  const atLeast = Math.min(COVERED, Math.floor((to - from) / 2));
  return start <= from + LATE && end > from + atLeast && start < to;
}

/** The speaker of the last head before a quote in its paragraph; of two at one place the last by name. */
function before({ text }: Matched, heads: readonly Head[], quote: Quote): readonly string[] {
  const here = heads
    .filter(({ start }) => start <= quote.start && !text.slice(start, quote.start).trim().includes('\n'))
    .map(({ start, speech }) => ({ start, speaker: speech.speaker }))
    .toSorted((a, b) => a.start - b.start || (a.speaker < b.speaker ? -1 : 1));
  const last = here.at(-1);
  return last === undefined ? [] : [last.speaker];
}
