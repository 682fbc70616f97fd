import type { Analysis, Sentence, Token } from './analysis.ts';

/** The token that covers an offset (UTF-16 code units), or undefined between tokens and outside of the text. O(log tokens). */
export function tokenAt(analysis: Analysis, offset: number): Token | undefined {
  const index = firstEndingAfter(analysis.tokens, offset);
  const token = analysis.tokens[index];
  return token && token.start <= offset ? token : undefined;
}

/** The tokens that touch the span from `start` to `end` (half open), in order. */
export function tokensIn(analysis: Analysis, start: number, end: number): readonly Token[] {
  const { first, last } = tokenRange(analysis, start, end);
  return analysis.tokens.slice(first, last);
}

/** As `tokensIn`, by their indexes: `first` to `last`, half open. */
export function tokenRange({ tokens }: Analysis, start: number, end: number): { first: number; last: number } {
  const first = firstEndingAfter(tokens, start);
  let last = first;
  while (last < tokens.length && tokens[last]!.start < end) last++;
  return { first, last };
}

/** The sentence that an offset falls into; between two sentences the one before. Undefined before the first and in an empty text. */
export function sentenceAt(analysis: Analysis, offset: number): Sentence | undefined {
  let low = 0;
  let high = analysis.sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (analysis.sentences[middle]!.start <= offset) low = middle + 1;
    else high = middle;
  }
  return analysis.sentences[low - 1];
}

/** The tokens of a sentence. */
export function tokensOf(analysis: Analysis, sentence: Sentence): readonly Token[] {
  return analysis.tokens.slice(sentence.first, sentence.last);
}

/** Index of the first token that ends after an offset, or the number of tokens. */
function firstEndingAfter(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.end > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
