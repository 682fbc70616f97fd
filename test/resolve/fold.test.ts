import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold } from '../../src/resolve/fold.ts';

test.each([
  ['case and accents', 'José Ñuñez', 'jose nunez'],
  ['letters that no decomposition takes apart', 'Łukasz Øre-Đorđević', 'lukasz ore dordevic'],
  ['ligatures and full width', 'ﬁnance ＡＢＣ', 'finance abc'],
  ['possessives of both marks', "Norway’s and Oslo's", 'norway and oslo'],
  ['apostrophes within a name', "O’Rourke O'Rourke ORourke", 'orourke orourke orourke'],
  ['punctuation is a blank', 'U.N.-backed (draft), p. 3', 'u n backed draft p 3'],
  ['nothing to compare', ' “…” ', ''],
  ['other scripts stay', 'Пётр 王小明', 'петр 王小明'],
])('%s', (_what, text, folded) => {
  expect(fold(text)).toBe(folded);
});

describe('properties', () => {
  test('folding again changes nothing, whatever the text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => fold(fold(text)) === fold(text)));
  });

  test('words have one blank between them and none around', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => !/^ | $| {2}/.test(fold(text))));
  });
});
