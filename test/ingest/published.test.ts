import { expect, test } from 'vitest';
import { bytesDocument } from '../../src/ingest/document.ts';
import { dayOf, mailDate } from '../../src/ingest/formats/day-of.ts';
import { parseDocument } from '../../src/ingest/formats/parse-document.ts';
import type { SourceOptions } from '../../src/ingest/source-options.ts';
import { dayInName, namePattern } from '../../src/ingest/sources/day-in-name.ts';
import { codeOf, itemsOf } from './items.ts';

test.each([
  ['2021/03/09/story.txt', 'YYYY/MM/DD', '2021-03-09'],
  ['press_9.3.2021_riga.txt', 'press_DD.MM.YYYY', '2021-03-09'],
  ['20210309-riga.pdf', 'YYYYMMDD', '2021-03-09'],
  ['riga (09-03-2021).docx', '(DD-MM-YYYY)', '2021-03-09'],
  ['2021/harbour/0309.txt', 'YYYY/*/MMDD', '2021-03-09'],
  ['2021-02-30.txt', 'YYYY-MM-DD', null],
  ['story.txt', 'YYYY-MM-DD', null],
])('%s by %s is of %s', (path, pattern, day) => {
  expect(dayInName(path, pattern)).toBe(day);
});

test.each(['YYYY-MM', '', 'YYYY-MM-DD-DD'])('the pattern "%s" is refused', (pattern) => {
  expect(codeOf(() => namePattern(pattern))).toBe('USAGE');
});

test.each([
  ['March 9, 2021 Tuesday 10:04 AM GMT', '2021-03-09'],
  ['Tuesday, 9 March 2021', '2021-03-09'],
  ['9. März 2021 Dienstag', '2021-03-09'],
  ['9 mars 2021', '2021-03-09'],
  ['9 de marzo de 2021', '2021-03-09'],
  ['09.03.2021', '2021-03-09'],
  ['27/03/2021', '2021-03-27'],
  ['2021-03-09T10:04:00Z', '2021-03-09T10:04:00Z'],
  ['2021/3/9', '2021-03-09'],
  ['03/09/2021', null],
  ['March 2021', null],
  ['He met her on March 9, 2021', null],
  ['31.02.2021', null],
])('"%s" is the day %s', (text, day) => {
  expect(dayOf(text)).toBe(day);
});

test.each([
  ['Tue, 09 Mar 2021 23:30:00 -0500', '2021-03-09T23:30:00-05:00'],
  ['9 Mar 21 23:30 EST', '2021-03-09T23:30:00-05:00'],
  ['Tue, 9 Mar 2021 10:04:00 GMT', '2021-03-09T10:04:00Z'],
  ['2021-03-09', '2021-03-09'],
  ['yesterday', null],
])('the mail date "%s" is %s, in its own zone', (text, day) => {
  expect(mailDate(text)).toBe(day);
});

const parsed = (name: string, text: string, options: SourceOptions) =>
  itemsOf(
    parseDocument(bytesDocument(name, Buffer.from(text)), { options, wanted: true, depth: 0, begin: () => true }),
  );

test('a column of a table, or a field of JSON, gives the day', async () => {
  const options: SourceOptions = { published: { kind: 'column', name: 'Erschienen' } };
  const day = { article: { publishedAt: '2021-03-09' } };
  const text = 'Ann Ray met Bob Lee in Riga.';
  expect(await parsed('a.csv', `text,date,Erschienen\n${text},2020-01-01,09.03.2021\n`, options)).toMatchObject([day]);
  expect(await parsed('a.json', JSON.stringify({ text, Erschienen: '9 March 2021' }), options)).toMatchObject([day]);
  expect(
    await parsed('a.jsonl', `{"text":"${text}","Erschienen":"2021-03-09"}\n{"text":"${text}"}`, options),
  ).toMatchObject([day, { article: { text } }]);
  expect(await parsed('b.csv', `text,date\n${text},2020-01-01\n`, options)).toMatchObject([
    { kind: 'failed', error: { code: 'ARTICLE_INVALID' } },
  ]);
});

test('the name of a file gives the day of what has none', async () => {
  const options: SourceOptions = { published: { kind: 'name', pattern: 'YYYY-MM-DD' } };
  expect(await parsed('in/2021-03-09.txt', 'Ann Ray met Bob Lee in Riga.', options)).toMatchObject([
    { article: { publishedAt: '2021-03-09' } },
  ]);
  expect(
    await parsed('2021-03-09.json', '{"text":"Ann Ray met Bob Lee.","publishedAt":"2020-01-01"}', options),
  ).toMatchObject([{ article: { publishedAt: '2020-01-01' } }]);
});
