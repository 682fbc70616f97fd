import { expect, test } from 'vitest';
import { jsonLines } from '../../src/ingest/formats/json-lines.ts';
import { readItems } from '../../src/ingest/reading/read-items.ts';
import type { Reading } from '../../src/model/reading.ts';
import { readArticle } from '../../src/text/read.ts';
import { itemsOf } from './items.ts';

const article = { id: 'a', publisher: 'Example Wire', text: 'RIGA, March 9. Ann Ray met Bob Lee in Riga on Monday.' };
const reading = readArticle(article);

async function* lines(record: object): AsyncGenerator<Uint8Array> {
  yield Buffer.from(JSON.stringify(record));
}

test('a reading that comes with its article is taken as it is', async () => {
  const given: Reading = { ...reading, quotes: [], claims: [], events: [] };
  const items = await itemsOf(readItems(jsonLines(lines({ ...article, reading: given }), 'readings.jsonl', {})));
  expect(items).toMatchObject([{ kind: 'article', article, reading: given }]);
});

test('an article without one is read', async () => {
  const items = await itemsOf(readItems(jsonLines(lines({ ...article, reading: null }), 'articles.jsonl', {})));
  expect(items).toMatchObject([{ kind: 'article', article, reading }]);
});

test.each<[string, object, RegExp]>([
  ['of another version', { ...reading, version: 1 }, /"reading": expected a reading of version 2, got 1/],
  ['of no version', {}, /"reading": expected a reading of version 2, got none/],
  ['that is none', Object([7]), /"reading": expected a reading of version 2, got none/],
  [
    'that the schema does not know',
    { ...reading, quotes: [{}] },
    /schema\/reading\.schema\.json has it, got \/quotes\/0/,
  ],
  [
    'of another article',
    { ...reading, article: { ...reading.article, id: 'b' } },
    /the reading of "a", got that of "b"/,
  ],
  ['of another text', { ...reading, article: { ...reading.article, sha256: '0'.repeat(64) } }, /that of another one/],
])('a reading %s fails its article alone', async (_, given, message) => {
  const items = await itemsOf(jsonLines(lines({ ...article, reading: given }), 'readings.jsonl', {}));
  expect(items).toMatchObject([{ kind: 'failed', id: 'a', error: { code: 'ARTICLE_INVALID' } }]);
  expect(items[0]?.kind === 'failed' && items[0].error.message).toMatch(message);
});
