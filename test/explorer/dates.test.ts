import { expect, test } from 'vitest';
import { publishedWords, spanWords } from '../../src/explorer/words/dates.ts';

test.each([
  ['2018-09-14', '2018-09-14', '14 Sept 2018'],
  ['2017-09-01', '2017-11-30', 'Sept – Nov 2017'],
  ['2016-01-01', '2016-12-31', '2016'],
  ['2015-01-01', '2016-12-31', '2015 – 2016'],
  ['2020-02-01', '2020-02-29', 'Feb 2020'],
  ['2018-05-11', '2018-12-09', '11 May 2018 – 9 Dec 2018'],
  [null, '2018-12-09', 'by 9 Dec 2018'],
  ['2018-12-09', null, 'from 9 Dec 2018'],
  [null, null, null],
])('from %s to %s is said no finer than it is: %s', (earliest, latest, words) => {
  expect(spanWords(earliest, latest)).toBe(words);
});

test.each([
  ['2018-12-09T10:00:00Z', '9 Dec 2018'],
  ['XXXX-05-21', 'XXXX-05-21'],
  [null, 'undated'],
])('published %s: %s', (published, words) => {
  expect(publishedWords(published)).toBe(words);
});
