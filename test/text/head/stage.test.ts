import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../src/text/read.ts';

const datelines: readonly (readonly [string, string | undefined, string | undefined, string | undefined])[] = [
  ['OSLO, December 9. /HWA/. The harbour board met.', 'Oslo', 'HWA', 'XXXX-12-09'],
  ['PARIS (HWA) — The harbour board met.', 'Paris', 'HWA', undefined],
  ['NEW DELHI, Nov. 3 (Hill Wire) -- The harbour board met.', 'New Delhi', 'Hill Wire', 'XXXX-11-03'],
  ['By Ida Voss\nLONDON, May 5 (Hill Wire) - The harbour board met.', 'London', 'Hill Wire', 'XXXX-05-05'],
  ['RIGA, Latvia (HWA) — The harbour board met.', 'Riga', 'HWA', undefined],
  ['DAR ES SALAAM: The harbour board met.', 'Dar es Salaam', undefined, undefined],
  ['LIMA — The harbour board met.', 'Lima', undefined, undefined],
  ['Lima (HWA) – The harbour board met.', 'Lima', 'HWA', undefined],
  ['RIGA, Latvia (HWA) _ The harbour board met.', 'Riga', 'HWA', undefined],
  ['RIGA (HWA)_ The harbour board met.', 'Riga', 'HWA', undefined],
  ['RIGA, Oct. 9, Kestrel - The harbour board met.', 'Riga', 'Kestrel', 'XXXX-10-09'],
  ['GHENT, 3 May 2019 (HWA) - The harbour board met.', 'Ghent', 'HWA', '2019-05-03'],
  ['(Hill Wire) - The harbour board met.', undefined, 'Hill Wire', undefined],
  ['BREAKING — The harbour board met.', undefined, undefined, undefined],
  ['Harbour boards — all of them — met.', undefined, undefined, undefined],
  ['The board (HB) met in Lima.', undefined, undefined, undefined],
];

describe('the head of an article', () => {
  it.each(datelines)('%s', (text, place, publisher, publishedAt) => {
    const { article } = readArticle({ id: 'x', text });
    expect([article.dateline?.place, article.publisher, article.publishedAt]).toEqual([place, publisher, publishedAt]);
  });

  it('keeps what the article says of itself', () => {
    const { article } = readArticle({
      id: 'x',
      title: 'Harbours',
      publisher: 'Example Post',
      publishedAt: '2020-02-03T04:05:06Z',
      text: 'LIMA, May 3 (HWA) — It rained.',
    });
    expect(article).toMatchObject({
      title: 'Harbours',
      publisher: 'Example Post',
      publishedAt: '2020-02-03T04:05:06Z',
      publishedAtCertainty: 'stated',
    });
  });

  it('infers the year from the weekday of the lead and the years of the text', () => {
    const text = 'RIGA, May 14. /HWA/. The mayor resigned on Thursday. She had been elected in June 2019.';
    expect(readArticle({ id: 'x', text }).article).toMatchObject({
      publishedAt: '2020-05-14',
      publishedAtCertainty: 'inferred',
    });
  });

  it('takes no year from what lies ahead', () => {
    const text =
      'RIGA, May 14. /HWA/. The mayor resigned on Thursday. She was elected in 2019 and will stand again in 2031.';
    expect(readArticle({ id: 'x', text }).article.publishedAt).toBe('2020-05-14');
  });

  it('takes the headline, not the rubric above it', () => {
    const text = 'World news\n\nHarbour board meets at last\n\nRIGA, May 14 (HWA) — The harbour board met.';
    expect(readArticle({ id: 'x', text }).article.title).toBe('Harbour board meets at last');
  });

  it('takes a dated line above the story', () => {
    const text =
      'Harbour board meets at last\nPublished: 3 May 2019, 10:02 GMT\n\nThe harbour board met on Friday in Riga.';
    expect(readArticle({ id: 'x', text }).article).toMatchObject({
      publishedAt: '2019-05-03',
      publishedAtCertainty: 'stated',
    });
  });
});
