import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Mark } from '../../src/explorer/article/mark.ts';
import { paragraphsOf } from '../../src/explorer/article/pieces.ts';

const mark = (start: number, end: number, id = `${start}-${end}`): Mark => ({
  id,
  kind: 'person',
  start,
  end,
  title: '',
  because: '',
  actors: [],
  pair: null,
});

const sorted = (marks: readonly Mark[]) => [...marks].sort((a, b) => a.start - b.start || b.end - a.end);

test('marks that lie over each other are cut where one begins or ends', () => {
  const [paragraph] = paragraphsOf('Ann Ray met Bob.', sorted([mark(0, 7), mark(0, 15), mark(12, 15)]), null);
  expect(paragraph?.pieces.map(({ text, marks }) => [text, marks.map(({ id }) => id)])).toEqual([
    ['Ann Ray', ['0-15', '0-7']],
    [' met ', ['0-15']],
    ['Bob', ['0-15', '12-15']],
    ['.', []],
  ]);
});

test('whatever the marks and the span: the pieces are the text to the letter, and each has just the marks that lie over it', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n', 'é', '😀'), maxLength: 60 });
  const spans = fc.array(fc.tuple(fc.nat(70), fc.integer({ min: 1, max: 20 })), { maxLength: 8 });
  fc.assert(
    fc.property(
      text,
      spans,
      fc.option(fc.tuple(fc.nat(70), fc.integer({ min: 1, max: 20 }))),
      (given, lengths, pointed) => {
        const marks = sorted(lengths.map(([start, length], index) => mark(start, start + length, String(index))));
        const span = pointed === null ? null : { start: pointed[0], end: pointed[0] + pointed[1] };
        const pieces = paragraphsOf(given, marks, span).flatMap((paragraph) => paragraph.pieces);
        expect(pieces.map((piece) => piece.text).join('')).toBe(given);
        for (const piece of pieces) {
          const over = marks.filter(({ start, end }) => start <= piece.start && end >= piece.start + piece.text.length);
          expect(new Set(piece.marks)).toEqual(new Set(over));
          expect(piece.pointed).toBe(span !== null && span.start <= piece.start && piece.start < span.end);
        }
      },
    ),
  );
});
