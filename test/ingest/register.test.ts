import { readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sourceItems } from '../../src/ingest/source-items.ts';
import type { RegisterColumns, SourceOptions } from '../../src/ingest/source-options.ts';
import type { Reading } from '../../src/model/reading.ts';
import { itemsOf } from './items.ts';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'liaison-register-'));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

const COLUMNS: RegisterColumns = [
  { field: 'date', column: 'Day' },
  { field: 'person', column: 'Minister' },
  { field: 'agency', column: '3' },
  { field: 'place', column: 'where' },
];

async function readFrom(name: string, text: string, options: SourceOptions) {
  const path = join(folder, name);
  await writeFile(path, text);
  return itemsOf(sourceItems([path], options));
}

function readingOf(items: Awaited<ReturnType<typeof readFrom>>): Reading {
  const [item] = items.filter(({ kind }) => kind === 'article');
  if (item?.kind !== 'article' || item.reading === undefined) throw new Error('expected an article with its reading');
  return item.reading;
}

const row = (parts: object = {}) => ({
  source: { title: 'Diary', publisher: 'Harbour Office' },
  date: '2022-05-09',
  participants: [
    { kind: 'person', name: 'Ann Ray' },
    { kind: 'person', name: 'Bob Lee' },
  ],
  place: 'Riga',
  text: 'Ann Ray | Bob Lee | ice, 2022-05-09',
  ...parts,
});
const lines = (...rows: readonly object[]) => rows.map((each) => JSON.stringify(each)).join('\n');

test('a row is an event with one claim of the register, in its own words', async () => {
  const { entities, events, claims, dates, mentions } = readingOf(await readFrom('a.jsonl', lines(row(), row()), {}));
  expect(entities.map(({ kind, name }) => `${kind} ${name}`)).toEqual([
    'agency Harbour Office',
    'person Ann Ray',
    'person Bob Lee',
    'place Riga',
  ]);
  expect(events).toHaveLength(2);
  expect(events[1]).toMatchObject({ type: 'MEETING', level: 'person', place: entities[3]!.id });
  expect(claims[1]).toMatchObject({
    stance: 'affirms',
    realis: 'actual',
    certainty: 'certain',
    accordingTo: [entities[0]!.id],
    text: 'Ann Ray | Bob Lee | ice, 2022-05-09',
    start: 36,
  });
  expect(dates[0]).toMatchObject({ edtf: '2022-05-09', text: '2022-05-09' });
  expect(mentions.map(({ text, start }) => `${text} ${start}`)).toEqual([
    'Ann Ray 0',
    'Bob Lee 10',
    'Ann Ray 36',
    'Bob Lee 46',
  ]);
});

test('its reading is valid by the schema', async () => {
  const reading = readingOf(await readFrom('b.jsonl', lines(row(), row({ date: '2022' })), {}));
  const schema = JSON.parse(readFileSync(new URL('../../schema/reading.schema.json', import.meta.url), 'utf8'));
  const isReading = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(schema);
  expect(isReading(reading) || isReading.errors).toBe(true);
});

test.each([
  ['2020-02', '2020-02-01', '2020-02-29'],
  ['2019', '2019-01-01', '2019-12-31'],
  ['4 May 2024', '2024-05-04', '2024-05-04'],
])('the date %s lies between its days', async (date, earliest, latest) => {
  expect(readingOf(await readFrom('c.jsonl', lines(row({ date }), row()), {})).dates[0]).toMatchObject({
    earliest,
    latest,
  });
});

test.each([
  ['a date that is none', { date: 'soon' }, /"date": expected a day, month or year .* got "soon"/],
  [
    'one who took part alone',
    { participants: [{ kind: 'person', name: 'Ann Ray' }] },
    /"participants": expected at least two/,
  ],
  [
    'a kind that is none',
    {
      participants: [
        { kind: 'ship', name: 'Aurora' },
        { kind: 'person', name: 'Ann Ray' },
      ],
    },
    /participants\.0\.kind/,
  ],
  ['a type that is none', { type: 'LUNCH' }, /"type": expected a type of event/],
  ['nobody who keeps it', { source: { title: 'Diary' } }, /"source\.publisher"/],
  ['no words', { text: ' ' }, /"text"/],
  ['words without end', { text: 'x'.repeat(20_001) }, /"text": expected at most 20000/],
  ['half a character', { place: undefined, text: 'Ann \ud800' }, /half of one/],
  [
    'one who met herself',
    {
      participants: [
        { kind: 'person', name: 'Ann Ray' },
        { kind: 'person', name: 'Ann Ray' },
      ],
    },
    /at least two/,
  ],
  ['an address of another kind', { source: { title: 'Diary', publisher: 'Office', url: 'ftp://a.example/' } }, /http:/],
])('a row with %s fails alone, in its place', async (_, parts, message) => {
  const items = await readFrom('d.jsonl', lines(row(), row(parts), row()), {});
  expect(items.map(({ kind }) => kind)).toEqual(['failed', 'article']);
  expect(items[0]).toMatchObject({
    where: { line: 2 },
    error: { code: 'ARTICLE_INVALID', message: expect.stringMatching(message) },
  });
});

test('a table by its columns: names of them or numbers, several who took part in one cell', async () => {
  const table =
    'Day;Minister;With;Where\n03/05/2022;Ann Ray;"Ferry Union; Ice Board";Riga\n27/05/2022;Ann Ray;Ferry Union;\n';
  const options = { publisher: 'Harbour Office', register: { columns: COLUMNS } };
  const { article, events, claims, dates } = readingOf(await readFrom('diary.csv', table, options));
  expect(article).toMatchObject({ title: 'diary.csv', publisher: 'Harbour Office' });
  expect(dates.map(({ edtf }) => edtf)).toEqual(['2022-05-03', '2022-05-27']);
  expect(events.map(({ participants, level }) => `${participants.length} ${level}`)).toEqual(['3 agency', '2 agency']);
  expect(claims[0]!.text).toBe('03/05/2022 | Ann Ray | Ferry Union; Ice Board | Riga');
});

test('a table without such a column fails and names those that it has', async () => {
  const items = await readFrom('e.csv', 'When,Who\n2022-05-03,Ann Ray\n', { register: { columns: COLUMNS } });
  expect(items).toMatchObject([
    { kind: 'failed', error: { code: 'USAGE', message: expect.stringContaining('When, Who') } },
  ]);
});

test('a long register is several articles, which are the same again when it grows', async () => {
  const rows = Array.from({ length: 1_001 }, (_, at) => row({ text: `Ann Ray | Bob Lee | ${at}` }));
  const ids = async (of: readonly object[]) =>
    (await readFrom('long.jsonl', lines(...of), {})).map((item) =>
      item.kind === 'article' ? item.article.id : item.kind,
    );
  const before = await ids(rows);
  expect(before).toHaveLength(2);
  expect(await ids([...rows, row()])).toEqual(before);
});
