import { expect, test } from 'vitest';
import { changeText } from '../../src/commands/summary-text.ts';
import type { WriteResult } from '../../src/store/write-article.ts';

const NONE = { new: 0, known: 0 };
const COUNTS = { people: NONE, agencies: NONE, places: NONE, events: NONE, quotes: NONE, claims: NONE };

test.each([
  ['one of another title', 'Ray met Lee', ['Ray to meet Lee'], '“Ray met Lee” takes the place of “Ray to meet Lee”'],
  ['one without a title', 'Ray met Lee', [null], '“Ray met Lee” takes the place of one without a title'],
  ['two', undefined, ['Ice', 'Fuel'], 'one without a title takes the place of “Ice” and “Fuel”'],
])('a changed article names both titles: %s', (_, title, replaced, text) => {
  expect(changeText({ article: 'a', state: 'changed', title, replaced, ...COUNTS })).toBe(text);
});

test.each<[string, WriteResult['differs'], string]>([
  ['another text', ['text', 'author'], '“Ray met Lee” takes the place of “Ray met Lee”'],
  [
    'other facts of the same text',
    ['day of publication', 'author'],
    '“Ray met Lee” has another day of publication and author',
  ],
  ['a reading of another version', [], '“Ray met Lee” is read anew'],
])('another copy of one article says what changed: %s', (_, differs, text) => {
  const result = { article: 'a', state: 'changed', title: 'Ray met Lee', replaced: ['Ray met Lee'], differs } as const;
  expect(changeText({ ...result, ...COUNTS })).toBe(text);
});
