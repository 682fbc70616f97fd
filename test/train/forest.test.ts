import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { forestChance, forestOf, forestScore, LEAF_STEP } from '../../src/text/learned/forest.ts';
import { type FigureExample, type ForestSettings, trainForest } from '../../src/train/learned/forest.ts';
import { seededRandom } from '../../src/train/random.ts';

const settings: ForestSettings = {
  trees: 60,
  depth: 2,
  rate: 0.2,
  l2: 1,
  least: 10,
  figures: 1,
  examples: 0.8,
  seed: 3,
};

describe('boosted trees', () => {
  const random = seededRandom(5);
  /** Yes where exactly one of two figures is large: what no sum of the two can tell. The third is noise. */
  const examples: FigureExample[] = Array.from({ length: 2000 }, () => {
    const figures = Int16Array.from([0, 0, 0], () => Math.floor(random() * 200) - 100);
    return { figures, label: figures[0]! > 10 !== figures[1]! > -20 ? 1 : 0 };
  });
  const table = trainForest(examples, settings);
  const forest = forestOf(table);

  it.each([
    [50, 50, 0],
    [50, -50, 1],
    [-50, 50, 1],
    [-50, -50, 0],
    [12, 50, 0],
    [9, 50, 1],
  ])('of %i and %i say %i', (a, b, label) => {
    expect(Math.round(forestChance(forest, Int16Array.of(a, b, 0)))).toBe(label);
  });

  it('are the same twice', () => {
    expect(trainForest(examples, settings)).toEqual(table);
  });

  it('give the share that they were shown where figures tell nothing', () => {
    const alike = Array.from({ length: 1000 }, (_, i) => ({ figures: Int16Array.of(7), label: i < 300 ? 1 : 0 }));
    expect(forestChance(forestOf(trainForest(alike, settings)), Int16Array.of(7))).toBeCloseTo(0.3, 2);
  });

  it('leave no side of a split with fewer examples than asked for', () => {
    const few = Array.from({ length: 100 }, (_, i) => ({
      figures: Int16Array.of(i < 9 ? 1 : 0),
      label: i < 9 ? 1 : 0,
    }));
    const one = forestOf(trainForest(few, { ...settings, examples: 1 }));
    expect(forestScore(one, Int16Array.of(1))).toBe(forestScore(one, Int16Array.of(0)));
  });
});

describe('a forest', () => {
  it('sums the leaves that figures come to', () => {
    const forest = forestOf(Int16Array.of(1, 100, 2, 0, 5, -10, 20, 1, -3, 4, -7));
    expect(forestScore(forest, Int16Array.of(5, -3))).toBe(100 - 10 + 4);
    expect(forestScore(forest, Int16Array.of(6, -2))).toBe(100 + 20 - 7);
    expect(forestChance(forest, Int16Array.of(5, -3))).toBeCloseTo(1 / (1 + Math.exp(-94 * LEAF_STEP)), 12);
  });

  it('of another length than it says is refused', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 4 }),
        fc.integer({ min: 0, max: 5 }),
        fc.nat(200),
        (depth, trees, length) => {
          fc.pre(length !== 3 + trees * (3 * 2 ** depth - 2) && length >= 3);
          const table = new Int16Array(length);
          table.set([depth, 0, trees]);
          expect(() => forestOf(table)).toThrow(RangeError);
        },
      ),
    );
  });
});
