import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DateMention } from '../../../src/model/reading.ts';
import { readArticle } from '../../../src/text/read.ts';

function datesOf(text: string, publishedAt = '2021-03-04'): readonly DateMention[] {
  return readArticle({ id: 'x', publisher: 'Hill Wire', publishedAt, text }).dates;
}

/** Text; then for each date its words, EDTF and bounds. Printed on Thursday 4 March 2021. */
const read: Readonly<
  Record<string, readonly (readonly [string, string, string | null, string | null, string | null])[]>
> = {
  'days of the calendar': [
    ['The bridge opened on 7 June 2019.', '7 June 2019', '2019-06-07', '2019-06-07', '2019-06-07'],
    ['The bridge opened on June 7, 2019.', 'June 7, 2019', '2019-06-07', '2019-06-07', '2019-06-07'],
    ['The bridge opened on the 7th of June 2019.', 'the 7th of June 2019', '2019-06-07', '2019-06-07', '2019-06-07'],
    ['The bridge opened on Friday, June 7, 2019.', 'Friday, June 7, 2019', '2019-06-07', '2019-06-07', '2019-06-07'],
    ['The bridge opened on 2019-06-07.', '2019-06-07', '2019-06-07', '2019-06-07', '2019-06-07'],
    ['The bridge opened on 17/06/2019.', '17/06/2019', '2019-06-17', '2019-06-17', '2019-06-17'],
    ['The bridge opened on 7.6.2019.', '7.6.2019', '2019-06-07', '2019-06-07', '2019-06-07'],
    ['The bridge opened on June 7 last year.', 'June 7 last year', '2020-06-07', '2020-06-07', '2020-06-07'],
  ],
  'a numeric day with two readings is both': [
    ['The bridge opened on 05/06/2019.', '05/06/2019', '[2019-05-06,2019-06-05]', '2019-05-06', '2019-06-05'],
  ],
  'months and years, and their parts': [
    ['The mill closed in June 2019.', 'June 2019', '2019-06', '2019-06-01', '2019-06-30'],
    ['The mill closed in early June 2019.', 'early June 2019', '2019-06~', '2019-06-01', '2019-06-10'],
    ['The mill closed in mid-June 2019.', 'mid-June 2019', '2019-06~', '2019-06-11', '2019-06-20'],
    ['The mill closed at the end of June 2019.', 'the end of June 2019', '2019-06~', '2019-06-21', '2019-06-30'],
    ['The mill closed in February 2020.', 'February 2020', '2020-02', '2020-02-01', '2020-02-29'],
    ['The mill closed in late 2019.', 'late 2019', '2019~', '2019-09-01', '2019-12-31'],
    ['The mill closed in 2019.', '2019', '2019', '2019-01-01', '2019-12-31'],
    ['The mill closed in the 1980s.', 'the 1980s', '198X', '1980-01-01', '1989-12-31'],
    ['The mill closed in the 19th century.', 'the 19th century', '18XX', '1801-01-01', '1900-12-31'],
  ],
  'weeks and halves of a month, days of the running month, about a year': [
    [
      'The mill closed in the first week of June 2019.',
      'the first week of June 2019',
      '2019-06~',
      '2019-06-01',
      '2019-06-07',
    ],
    [
      'The mill closed in the second half of June 2019.',
      'the second half of June 2019',
      '2019-06~',
      '2019-06-16',
      '2019-06-30',
    ],
    ['The mill closed on the 2nd of this month.', 'the 2nd of this month', '2021-03-02', '2021-03-02', '2021-03-02'],
    ['The mill closed on the 25th.', 'the 25th', '2021-02-25', '2021-02-25', '2021-02-25'],
    ['The mill closed around 2010.', 'around 2010', '2010~', '2010-01-01', '2010-12-31'],
    ['The mill closed in ’99.', '’99', '1999', '1999-01-01', '1999-12-31'],
    ['The mill closed in May two years ago.', 'May two years ago', '2019-05', '2019-05-01', '2019-05-31'],
  ],
  'days and weeks within a month': [
    [
      'The board sat on the first Monday in May 2019.',
      'the first Monday in May 2019',
      '2019-05-06',
      '2019-05-06',
      '2019-05-06',
    ],
    [
      'The board sat on the last Friday of May 2019.',
      'the last Friday of May 2019',
      '2019-05-31',
      '2019-05-31',
      '2019-05-31',
    ],
    [
      'The board sat on the last day of February.',
      'the last day of February',
      '2021-02-28',
      '2021-02-28',
      '2021-02-28',
    ],
    [
      'The board sat in the week of 8 February.',
      'the week of 8 February',
      '2021-02-08/2021-02-14',
      '2021-02-08',
      '2021-02-14',
    ],
    [
      'The board sat in the week ending February 14.',
      'the week ending February 14',
      '2021-02-08/2021-02-14',
      '2021-02-08',
      '2021-02-14',
    ],
    ['The board sat in April, May and June 2019.', 'May', '2019-05', '2019-05-01', '2019-05-31'],
    ['The mill closed in the early ’90s.', 'the early ’90s', '199X~', '1990-01-01', '1993-12-31'],
    ['The mill closed at the end of 2019.', 'the end of 2019', '2019~', '2019-12-01', '2019-12-31'],
  ],
  'seasons, quarters and halves': [
    ['The mill closed in the spring of 2019.', 'the spring of 2019', '2019-21', '2019-03-01', '2019-05-31'],
    ['The mill closed last autumn.', 'last autumn', '2020-23', '2020-09-01', '2020-11-30'],
    ['The mill closed in winter 2019.', 'winter 2019', '2019-24', '2019-12-01', '2020-02-29'],
    ['Sales fell in the third quarter of 2020.', 'the third quarter of 2020', '2020-35', '2020-07-01', '2020-09-30'],
    ['Sales fell in the second half of 2020.', 'the second half of 2020', '2020-41', '2020-07-01', '2020-12-31'],
  ],
  'counted from the day of publication': [
    ['The crew left today.', 'today', '2021-03-04', '2021-03-04', '2021-03-04'],
    ['The crew left this morning.', 'this morning', '2021-03-04', '2021-03-04', '2021-03-04'],
    ['The crew left yesterday evening.', 'yesterday evening', '2021-03-03', '2021-03-03', '2021-03-03'],
    ['The crew left the day before yesterday.', 'the day before yesterday', '2021-03-02', '2021-03-02', '2021-03-02'],
    ['The crew left on Thursday.', 'Thursday', '2021-03-04', '2021-03-04', '2021-03-04'],
    ['The crew left last Thursday.', 'last Thursday', '2021-02-25', '2021-02-25', '2021-02-25'],
    ['The crew will leave next Tuesday.', 'next Tuesday', '2021-03-09', '2021-03-09', '2021-03-09'],
    ['Following Monday’s vote the crew left.', 'Monday', '2021-03-01', '2021-03-01', '2021-03-01'],
    ['He blamed old Sept. 11 conspiracies.', 'Sept. 11', '2001-09-11', '2001-09-11', '2001-09-11'],
    ['The crew left on Monday last week.', 'Monday last week', '2021-02-22', '2021-02-22', '2021-02-22'],
    ['The crew left last week.', 'last week', '2021-02-22/2021-02-28', '2021-02-22', '2021-02-28'],
    ['The crew left last month.', 'last month', '2021-02', '2021-02-01', '2021-02-28'],
    ['The crew left earlier this year.', 'earlier this year', '2021', '2021-01-01', '2021-03-04'],
    ['The crew will leave later this month.', 'later this month', '2021-03', '2021-03-04', '2021-03-31'],
    ['The crew will leave this coming Sunday.', 'this coming Sunday', '2021-03-07', '2021-03-07', '2021-03-07'],
    ['The mast fell six years ago this month.', 'six years ago this month', '2015-03', '2015-03-01', '2015-03-31'],
    ['The mast fell two years ago today.', 'two years ago today', '2019-03-04', '2019-03-04', '2019-03-04'],
    ['The crew will leave early next year.', 'early next year', '2022~', '2022-01-01', '2022-04-30'],
    ['The crew left four days ago.', 'four days ago', '2021-02-28', '2021-02-28', '2021-02-28'],
    ['The crew left nearly six years ago.', 'nearly six years ago', '2015~', '2015-01-01', '2015-12-31'],
    ['The crew left on Christmas Eve.', 'Christmas Eve', '2020-12-24', '2020-12-24', '2020-12-24'],
    ['The crew left on Good Friday 2019.', 'Good Friday 2019', '2019-04-19', '2019-04-19', '2019-04-19'],
  ],
  'counted from a date told before': [
    ['He fell ill on 3 May 2019 and died two days later.', 'two days later', '2019-05-05', '2019-05-05', '2019-05-05'],
    ['He fell ill on 3 May 2019 and died the next day.', 'the next day', '2019-05-04', '2019-05-04', '2019-05-04'],
    ['He fell ill on 3 May 2019. That day the yard burned.', 'That day', '2019-05-03', '2019-05-03', '2019-05-03'],
    [
      'The jury voted on Friday. It had seen the site on Wednesday.',
      'Wednesday',
      '2021-02-24',
      '2021-02-24',
      '2021-02-24',
    ],
    [
      'The yard was sold in June 2015 and opened on July 27 of the following year.',
      'July 27 of the following year',
      '2016-07-27',
      '2016-07-27',
      '2016-07-27',
    ],
    [
      'The yard was sold in June 2015 and burned in August of the same year.',
      'August of the same year',
      '2015-08',
      '2015-08-01',
      '2015-08-31',
    ],
    ['The yard was sold in October 2019 and closed in January.', 'January', '2020-01', '2020-01-01', '2020-01-31'],
  ],
  'a year that stands once in the sentence': [
    [
      'She was elected in November 2018, sworn in in January and dismissed in July.',
      'July',
      '2019-07',
      '2019-07-01',
      '2019-07-31',
    ],
    ['She came in the autumn of 2016 and again in the spring.', 'the spring', '2017-21', '2017-03-01', '2017-05-31'],
    ['It rained in July and August 2019.', 'July', '2019-07', '2019-07-01', '2019-07-31'],
    ['It rained in the spring and summer of 2019.', 'the spring', '2019-21', '2019-03-01', '2019-05-31'],
  ],
  periods: [
    ['The January–March period was cold.', 'January–March', '2021-01/2021-03', '2021-01-01', '2021-03-31'],
    ['He stayed from 3 to 5 May 2019.', '3 to 5 May 2019', '2019-05-03/2019-05-05', '2019-05-03', '2019-05-05'],
    ['He stayed from Monday to Friday.', 'Monday to Friday', '2021-02-22/2021-02-26', '2021-02-22', '2021-02-26'],
    ['He will stay from Monday to Friday.', 'Monday to Friday', '2021-03-08/2021-03-12', '2021-03-08', '2021-03-12'],
    ['He stayed 3–5 May.', '3–5 May', '2020-05-03/2020-05-05', '2020-05-03', '2020-05-05'],
    [
      'He stayed from April 29 to May 4, 2019.',
      'April 29 to May 4, 2019',
      '2019-04-29/2019-05-04',
      '2019-04-29',
      '2019-05-04',
    ],
    [
      'He stayed from December 30 to January 2, 2020.',
      'December 30 to January 2, 2020',
      '2019-12-30/2020-01-02',
      '2019-12-30',
      '2020-01-02',
    ],
    ['He served between 2011 and 2014.', '2011 and 2014', '2011/2014', '2011-01-01', '2014-12-31'],
    ['He served in 2011–14.', '2011–14', '2011/2014', '2011-01-01', '2014-12-31'],
    [
      'He came on 3 May 2019 and left on 5 May.',
      '3 May 2019 and left on 5 May',
      '2019-05-03/2019-05-05',
      '2019-05-03',
      '2019-05-05',
    ],
  ],
  'several days of one month': [
    ['It rained on June 8 and 9.', '9', '2020-06-09', '2020-06-09', '2020-06-09'],
    ['It rained on 24 and 25 April 2019.', '24', '2019-04-24', '2019-04-24', '2019-04-24'],
  ],
  'counted from the date that follows': [
    ['Two days after 5 May 2019 he resigned.', 'Two days after', '2019-05-07', '2019-05-07', '2019-05-07'],
    ['The day after Monday’s fire he resigned.', 'The day after', '2021-03-02', '2021-03-02', '2021-03-02'],
  ],
  'relative to what is no date, without a value': [
    ['Several months after she took office, he resigned.', 'Several months after', null, null, null],
    ['A week before the vote he resigned.', 'A week before', null, null, null],
    ['He resigned years ago.', 'years ago', null, null, null],
  ],
};

const none: readonly string[] = [
  'Nobody may march here in the rain, said a second guard.',
  'An edition of 1954 pages was sold.',
  'Flight 1986’s crew took Route 1930.',
  'The fund lost 2,019 pounds and 1998 people left.',
  'The fall of the walls bent a spring.',
  'The shop is closed every Monday, and on Friday evenings.',
  'The Sunday Times wrote so.',
  'Sales fell 5/4 in 12.30 hours.',
  'June Harker and April Voss sang.',
  'About 2010 people came to the third floor and the 14th room.',
  'We want a better tomorrow.',
  'She wrote for the daily HILL TODAY.',
];

describe('dates', () => {
  for (const [phenomenon, rows] of Object.entries(read)) {
    it.each(rows)(`${phenomenon}: %s`, (text, words, edtf, earliest, latest) => {
      const date = datesOf(text).find((found) => found.text === words);
      expect({ words: date?.text, edtf: date?.edtf, earliest: date?.earliest, latest: date?.latest }).toEqual({
        words,
        edtf,
        earliest,
        latest,
      });
    });
  }

  it.each(none)('negative: %s', (text) => {
    expect(datesOf(text).map((date) => `${date.text} ${date.edtf}`)).toEqual([]);
  });

  it('calls, in a paper of Sunday, the week that ends with it the last one', () => {
    const [date] = datesOf('The crew left last week.', '2021-03-07');
    expect(date?.edtf).toBe('2021-03-01/2021-03-07');
  });

  it('gives no day where neither the text nor the article tells when it was written', () => {
    const { dates } = readArticle({ id: 'x', text: 'The crew left on Monday. It came back on 3 May.' });
    expect(dates.map(({ edtf, certainty }) => [edtf, certainty])).toEqual([
      [null, 'unknown'],
      ['XXXX-05-03', 'unknown'],
    ]);
  });

  it('has bounds in order, inside the words of the calendar, for any day of publication', () => {
    const day = fc.date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true });
    const words = fc.constantFrom(...Object.values(read).flatMap((rows) => rows.map(([text]) => text)));
    fc.assert(
      fc.property(day, words, (when, text) => {
        for (const { earliest, latest, edtf } of datesOf(text, when.toISOString().slice(0, 10))) {
          if (earliest === null || latest === null) continue;
          expect(earliest <= latest, `${edtf}: ${earliest}..${latest}`).toBe(true);
        }
      }),
      { numRuns: 200 },
    );
  });
});
