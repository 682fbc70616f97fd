import { expect, test } from 'vitest';
import { changeText } from '../../src/commands/summary-text.ts';

const NONE = { new: 0, known: 0 };
const COUNTS = { people: NONE, agencies: NONE, places: NONE, events: NONE, quotes: NONE, claims: NONE };

test.each([
  ['one of another title', 'Ray met Lee', ['Ray to meet Lee'], '“Ray met Lee” takes the place of “Ray to meet Lee”'],
  ['one without a title', 'Ray met Lee', [null], '“Ray met Lee” takes the place of one without a title'],
  ['two', undefined, ['Ice', 'Fuel'], 'one without a title takes the place of “Ice” and “Fuel”'],
])('a changed article names both titles: %s', (_, title, replaced, text) => {
  expect(changeText({ article: 'a', state: 'changed', title, replaced, ...COUNTS })).toBe(text);
});
