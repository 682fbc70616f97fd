import { describe, expect, test } from 'vitest';
import { isSurnameOf, postKeys, shortens, spellsSame } from '../../src/resolve/person-names.ts';
import { skeleton } from '../../src/resolve/skeleton.ts';

test.each([
  ['sergei', 'sergey'],
  ['mohammed', 'muhammad'],
  ['qadyrov', 'kadirov'],
  ['khalid', 'halid'],
  ['wolf', 'volf'],
  ['aleksandr', 'oleksandr'],
  ['cecilia', 'sesilia'],
  ['philip', 'filip'],
  ['max', 'maks'],
])('%s sounds like %s', (one, other) => {
  expect(skeleton(one)).toBe(skeleton(other));
});

describe('spellings of one name', () => {
  test.each([
    ['romanizations', 'qadir markow', 'kadyr markov'],
    ['surname first and last', 'chen jialing', 'jialing chen'],
    ['a letter dropped from a long surname', 'nora lindqvist', 'nora lindqvst'],
    ['a letter changed in a long surname', 'paul hartmann', 'paul hartmenn'],
  ])('%s', (_what, one, other) => {
    expect(spellsSame(one, other)).toBe(true);
    expect(spellsSame(other, one)).toBe(true);
  });

  describe('negative', () => {
    test.each([
      ['two first names', 'nils hansen', 'nina hansen'],
      ['short names a letter apart', 'li wei', 'li wen'],
      ['father and son', 'kofi adjei sr', 'kofi adjei jr'],
      ['a single word', 'lindqvist', 'lindqvst'],
      ['a middle name more', 'paul hartmann', 'paul otto hartmann'],
      ['two misprints', 'wilhelm hartmann', 'wilhelma hartmanns'],
    ])('%s', (_what, one, other) => {
      expect(spellsSame(one, other)).toBe(false);
    });
  });
});

describe('short forms', () => {
  test.each([
    ['an initial', 'j hartmann', 'jonas hartmann'],
    ['a nickname', 'mike hartmann', 'michael hartmann'],
    ['a middle initial left out', 'jonas hartmann', 'jonas p hartmann'],
    ['an initial, and the middle one left out', 'j hartmann', 'jonas p hartmann'],
  ])('%s', (_what, short, long) => {
    expect(shortens(short, long)).toBe(true);
    expect(shortens(long, short)).toBe(false);
  });

  describe('negative', () => {
    test.each([
      ['another initial', 'k hartmann', 'jonas hartmann'],
      ['two middle initials', 'jonas k hartmann', 'jonas p hartmann'],
      ['another surname', 'mike hartmann', 'michael hartman'],
      ['a name that is no short form', 'mitchell hartmann', 'michael hartmann'],
      ['a son', 'j hartmann jr', 'jonas hartmann'],
    ])('%s', (_what, short, long) => {
      expect(shortens(short, long)).toBe(false);
    });
  });
});

test('a surname, also before a suffix, and not a first name', () => {
  expect(isSurnameOf('adjei', 'kofi adjei jr')).toBe(true);
  expect(isSurnameOf('kofi', 'kofi adjei')).toBe(false);
  expect(isSurnameOf('adjei', 'adjei')).toBe(false);
});

test('keys of people who may be compared meet, and only with a post', () => {
  const keys = postKeys('mike hartmann', ['harbour master|']);
  expect(keys.some((key) => postKeys('michael hartmann', ['harbour master|port of oslo']).includes(key))).toBe(true);
  expect(postKeys('mike hartmann', [])).toEqual([]);
});
