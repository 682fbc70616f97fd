import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bandsOf, isCopy, sketchOf } from '../../src/resolve/sketch.ts';

const story = (seed: number, length = 60) =>
  Array.from({ length }, (_, at) => `word${seed}x${(at * 31 + seed) % 97}`).join(' ');

const near = (one: string, other: string) => {
  const [a, b] = [sketchOf(one), sketchOf(other)];
  if (a === null || b === null) return null;
  const bands = new Set(bandsOf(a));
  return isCopy(a, b) && bandsOf(b).some((band) => bands.has(band));
};

describe('near-identical texts', () => {
  test.each([
    ['the same in other punctuation and case', story(1), story(1).toUpperCase().replaceAll(' ', ', ')],
    ['one with its end cut off', story(2), story(2, 50)],
    ['one with another beginning', story(3), `HARBOUR CITY (Example Wire) - ${story(3)}`],
    ['one with a word mended', story(4), story(4).replace('word4x4', 'mended')],
  ])('%s', (_what, one, other) => {
    expect(near(one, other)).toBe(true);
  });

  test.each([
    ['two stories', story(5), story(6)],
    ['two that share a paragraph', `${story(7, 20)} ${story(8)}`, `${story(7, 20)} ${story(9)}`],
  ])('negative: %s', (_what, one, other) => {
    expect(near(one, other)).toBe(false);
  });

  test('a short text tells nothing', () => {
    expect(sketchOf('Ann Ray met Bo Lund in Riga on Monday.')).toBeNull();
  });

  test('a sketch is a function of the words alone', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 400 }), (text) => {
        expect(sketchOf(text)).toEqual(sketchOf(` ${text.normalize('NFD')} `));
      }),
    );
  });
});
