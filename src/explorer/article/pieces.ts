import type { Span } from '../route/route.ts';
import type { Mark } from './mark.ts';

/** A piece of text over which the same marks lie. */
export interface Piece {
  readonly text: string;
  readonly start: number;
  readonly marks: readonly Mark[];
  /** Whether the span that the address names lies over it. */
  readonly pointed: boolean;
}

/** A paragraph of an article as pieces; joined they are the paragraph to the letter. */
export interface Paragraph {
  readonly start: number;
  readonly pieces: readonly Piece[];
}

/** Cuts a text into paragraphs, and these wherever a mark or the span begins or ends. Blank lines stay with the paragraph before. */
export function paragraphsOf(text: string, marks: readonly Mark[], span: Span | null): readonly Paragraph[] {
  const cuts = new Set([0, text.length, ...marks.flatMap(({ start, end }) => [start, end])]);
  if (span !== null) for (const cut of [span.start, span.end]) cuts.add(Math.min(cut, text.length));
  const starts = [0, ...Array.from(text.matchAll(/\n+/g), (line) => line.index + line[0].length)].filter(
    (at) => at < text.length,
  );
  for (const start of starts) cuts.add(start);
  const sorted = [...cuts].filter((cut) => cut <= text.length).sort((a, b) => a - b);
  const paragraphs: { start: number; pieces: Piece[] }[] = starts.map((start) => ({ start, pieces: [] }));
  let open: readonly Mark[] = [];
  let next = 0;
  let paragraph = -1;
  for (const [index, start] of sorted.entries()) {
    const end = sorted[index + 1];
    if (end === undefined) break;
    open = open.filter((mark) => mark.end > start);
    while (next < marks.length && marks[next]!.start <= start) {
      if (marks[next]!.end > start) open = [...open, marks[next]!];
      next += 1;
    }
    if (starts[paragraph + 1] === start) paragraph += 1;
    const pointed = span !== null && start >= span.start && start < span.end;
    paragraphs[paragraph]?.pieces.push({ text: text.slice(start, end), start, marks: open, pointed });
  }
  return paragraphs;
}
