import type { Mention } from '../../model/reading.ts';
import type { Analysis, Token } from '../grammar/analysis.ts';

/** A name of a person with its words. */
export interface NamedAt {
  readonly mention: Mention;
  readonly tokens: readonly Token[];
  /** First and last token of the name, both inside. */
  readonly first: number;
  readonly last: number;
  /** The tokens of its sentence that are in reach: from `from` up to `to` (half open). */
  readonly from: number;
  readonly to: number;
}

/** Where a name stands among the tokens; null for one that covers none. */
export function namedAt({ tokens, sentences }: Analysis, mention: Mention): NamedAt | null {
  const first = firstFrom(tokens, mention.start);
  let last = first;
  while (last + 1 < tokens.length && tokens[last + 1]!.start < mention.end) last++;
  const token = tokens[first];
  const sentence = token === undefined ? undefined : sentences[token.sentence];
  if (token === undefined || sentence === undefined || token.start >= mention.end) return null;
  return {
    mention,
    tokens,
    first,
    last,
    from: Math.max(sentence.first, first - REACH),
    to: Math.min(sentence.last, last + 1 + REACH),
  };
}

/** Tokens on either side: more than sentences have, so that a list of ten thousand names costs what its names cost. */
const REACH = 100;

/** The first token that begins at an offset or behind it. */
function firstFrom(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
