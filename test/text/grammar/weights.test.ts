import { Buffer } from 'node:buffer';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LiaisonError } from '../../../src/errors.ts';
import { makeScorer, score, type WeightRows } from '../../../src/text/grammar/scorer.ts';
import { decodeWeights, encodeWeights, modelOf, readWeights, tableOf } from '../../../src/text/grammar/weights.ts';

const rows: WeightRows = {
  classes: ['A', 'B', 'C'],
  hashes: Int32Array.of(-2_147_483_648, -5, 7, 2_147_483_647),
  rowStarts: Int32Array.of(0, 1, 3, 4, 6),
  rowClasses: Uint8Array.of(0, 0, 2, 1, 1, 2),
  rowWeights: Int8Array.of(5, -127, 127, 3, 1, -1),
};
const table = Int16Array.of(-32_768, -1, 0, 300, 32_767);
const bytes = encodeWeights({
  models: new Map([['letters', rows]]),
  sets: new Map([['words', Int32Array.of(-9, 4)]]),
  tables: new Map([['trees', table]]),
});

test('what is written is read', () => {
  const file = decodeWeights(bytes, 'letters.bin.gz');
  expect(file.models.get('letters')).toEqual(rows);
  expect(file.sets.get('words')).toEqual(Int32Array.of(-9, 4));
  expect(tableOf(file, 'trees', 'letters.bin.gz')).toEqual(table);
});

test('a file without tables is one as before there were any', () => {
  const models = new Map([['letters', rows]]);
  const without = encodeWeights({ models, sets: new Map() });
  expect(Buffer.from(without).equals(Buffer.from(encodeWeights({ models, sets: new Map(), tables: new Map() })))).toBe(
    true,
  );
  expect(() => tableOf(decodeWeights(without, 'x'), 'trees', 'letters.bin.gz')).toThrow(/a table "trees"/);
});

test('the same model gives the same bytes', () => {
  const again = encodeWeights(decodeWeights(bytes, 'letters.bin.gz'));
  expect(Buffer.from(again).equals(Buffer.from(bytes))).toBe(true);
});

test('a damaged file is named', () => {
  fc.assert(
    fc.property(fc.nat(bytes.length - 11), (cut) => {
      const damage = (): unknown => decodeWeights(bytes.slice(0, cut), 'letters.bin.gz');
      expect(damage).toThrow(LiaisonError);
      expect(damage).toThrow(/^letters\.bin\.gz: expected a file of weights/);
    }),
  );
});

test('a changed byte is found by the checksum', () => {
  const changed = Uint8Array.from(bytes);
  changed[changed.length - 6]! ^= 1;
  expect(() => decodeWeights(changed, 'letters.bin.gz')).toThrow(expect.objectContaining({ code: 'WEIGHTS_DAMAGED' }));
});

test('a missing file and a missing model are named', () => {
  expect(() => readWeights(new URL('./nowhere.bin.gz', import.meta.url))).toThrow(/nowhere\.bin\.gz/);
  expect(() => modelOf(decodeWeights(bytes, 'x'), 'parser', 'letters.bin.gz')).toThrow(/"parser", found letters/);
});

test('scores are the sums of the rows of the features that are known', () => {
  const scores = new Int32Array(3);
  const scorer = makeScorer(rows);
  score(scorer, Int32Array.of(-5, 7, 12, 7, -2_147_483_648), 4, scores);
  expect([...scores]).toEqual([-127, 6, 127]);
});

test('more features than one batch holds', () => {
  const scores = new Int32Array(3);
  score(makeScorer(rows), new Int32Array(300).fill(7), 300, scores);
  expect([...scores]).toEqual([0, 900, 0]);
});
