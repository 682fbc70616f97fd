import { datelineLength } from './datelines.ts';
import { paragraphEnds } from './paragraphs.ts';
import { CLOSES_QUOTE, OPENS_QUOTE, quotationMarks } from './quotation.ts';
import { endsSentence, isAttribution } from './sentence-ends.ts';
import type { TokenOffsets } from './tokens.ts';

/** How the tokens of a text fall into sentences; all by token index. */
export interface Cuts {
  /** First tokens of the sentences, and the number of tokens at the end. */
  readonly sentences: readonly number[];
  /** First tokens of the units that are parsed alone (a sentence, or a sentence inside a quotation), and the number of tokens at the end. */
  readonly units: readonly number[];
  /** Paragraph of each token. */
  readonly paragraphs: Int32Array;
}

/**
 * Cuts a text into paragraphs, sentences and units. A quotation stays in one sentence, however many full stops it holds; a dateline is
 * a sentence of its own, and so is a line that ends a paragraph without a full stop (a headline).
 */
export function cutSentences(text: string, tokens: TokenOffsets): Cuts {
  const paragraphs = paragraphOfTokens(text, tokens);
  const marks = quotationMarks(text, tokens, paragraphs);
  const sentences: number[] = tokens.count > 0 ? [0] : [];
  const units: number[] = tokens.count > 0 ? [0] : [];
  let inQuote = false;
  let datelineEnd = tokens.count > 0 ? datelineLength(text, tokens.starts[0]!) + tokens.starts[0]! : 0;
  for (let i = 0; i + 1 < tokens.count; i++) {
    if (marks[i] === OPENS_QUOTE) inQuote = true;
    if (marks[i] === CLOSES_QUOTE) inQuote = false;
    const next = i + 1;
    if (paragraphs[i] !== paragraphs[next]) {
      inQuote = false;
      datelineEnd = datelineLength(text, tokens.starts[next]!) + tokens.starts[next]!;
    } else if (tokens.starts[i]! < datelineEnd) {
      if (tokens.starts[next]! < datelineEnd) continue;
    } else {
      if (!endsSentence(text, tokens, marks, i)) continue;
      if (inQuote) {
        units.push(next);
        continue;
      }
      if (marks[i] === CLOSES_QUOTE && isAttribution(text, tokens, next)) continue;
    }
    sentences.push(next);
    units.push(next);
  }
  sentences.push(tokens.count);
  units.push(tokens.count);
  return { sentences, units, paragraphs };
}

function paragraphOfTokens(text: string, tokens: TokenOffsets): Int32Array {
  const ends = paragraphEnds(text);
  const paragraphs = new Int32Array(tokens.count);
  let paragraph = -1;
  let end = 0;
  let limit = -1;
  for (let i = 0; i < tokens.count; i++) {
    if (tokens.starts[i]! >= limit) {
      paragraph++;
      while (end < ends.length && ends[end]! <= tokens.starts[i]!) end++;
      limit = ends[end] ?? Number.POSITIVE_INFINITY;
    }
    paragraphs[i] = paragraph;
  }
  return paragraphs;
}
