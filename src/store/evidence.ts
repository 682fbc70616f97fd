import type { Evidence, Located } from '../model/graph.ts';
import { articleTextsByIds } from './articles.ts';
import type { Engine } from './engine.ts';
import { sentenceAround } from './sentence-around.ts';

/** How much stands before and after the words, in UTF-16 code units. */
const AROUND = 80;

/** The words behind each claim, quote or position, with what stands around them. One call. */
export async function evidenceOf(engine: Engine, located: readonly Located[]): Promise<readonly Evidence[]> {
  const texts = await articleTextsByIds(
    engine,
    located.map(({ article }) => article),
  );
  return located.map(({ article, start, end, text, rule }, index) => {
    const whole = texts[index] ?? text;
    return {
      article,
      start,
      end,
      text,
      prefix: before(whole, start),
      suffix: after(whole, end),
      sentence: sentenceAround(whole, start, end),
      rule,
    };
  });
}

function before(text: string, start: number): string {
  const from = Math.max(0, start - AROUND);
  const piece = text.slice(from, start);
  // A word that the cut goes through is left out.
  return from === 0 ? piece : piece.slice(piece.search(/\s/) + 1);
}

function after(text: string, end: number): string {
  const piece = text.slice(end, end + AROUND);
  if (end + AROUND >= text.length) return piece;
  const cut = piece.search(/\s\S*$/);
  return cut < 0 ? piece : piece.slice(0, cut);
}
