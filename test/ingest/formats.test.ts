import { expect, test } from 'vitest';
import type { ErrorCode } from '../../src/errors.ts';
import { blockText } from '../../src/ingest/formats/block-text.ts';
import { decode } from '../../src/ingest/formats/decode.ts';
import { htmlArticle } from '../../src/ingest/formats/html.ts';
import { jsonArticles } from '../../src/ingest/formats/json.ts';
import { jsonLines } from '../../src/ingest/formats/json-lines.ts';
import { MOST_BYTES } from '../../src/ingest/limits.ts';
import { codeOf, itemsOf } from './items.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string, mark: boolean) => Buffer.from(`${mark ? '\ufeff' : ''}${text}`, 'utf16le');

const TEXT = 'Ann Ray met Bjørn Åsen in Łódź.';

const encodings: readonly (readonly [string, Uint8Array, string | undefined])[] = [
  ['UTF-8', bytes(TEXT), undefined],
  ['UTF-8 with its mark', bytes(`\ufeff${TEXT}`), undefined],
  ['UTF-16 with its mark', utf16(TEXT, true), undefined],
  ['UTF-16 without', utf16(TEXT, false), undefined],
  ['UTF-16, big end first', utf16(TEXT, true).swap16(), undefined],
  ['declared UTF-8', bytes(TEXT), 'utf-8'],
  ['a mark against what is declared', utf16(TEXT, true), 'utf-8'],
];

test.each(encodings)('decodes %s', (_, given, declared) => {
  expect(decode(given, declared)).toBe(TEXT);
});

test('decodes windows-1252 where it is declared', () => {
  expect(decode(Buffer.from('Bj\xf8rn said \x93no\x94.', 'latin1'), 'windows-1252')).toBe('Bjørn said “no”.');
});

const undecodable: readonly (readonly [string, Uint8Array, string | undefined, RegExp])[] = [
  ['Latin-1 that declares nothing', Buffer.from('Bj\xf8rn met Ann.', 'latin1'), undefined, /--encoding/],
  ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]), undefined, /binary/],
  ['control characters', bytes('Ann\u0001\u0002 met Bob.'), undefined, /binary/],
  ['an encoding that nobody knows', bytes(TEXT), 'utf-9', /utf-9/],
];

test.each(undecodable)('refuses %s', (_, given, declared, message) => {
  expect(() => decode(given, declared)).toThrow(message);
  expect(codeOf(() => decode(given, declared))).toBe('NOT_TEXT');
});

const PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Ray met Lee | Example Wire</title>
<meta property="og:site_name" content="Example Wire"><meta property="article:published_time" content="2021-03-09T10:00:00Z">
<link rel="canonical" href="/news/ray-lee"></head><body><nav><a href="/">Home</a><a href="/sport">Sport</a></nav>
<article><h1>Ray met Lee</h1><p>Ann Ray met Bob Lee in Riga on Monday, the harbour ministry of Latvia said in a long statement.</p>
<figure><figcaption>Photo: Example Pictures.</figcaption></figure><p>They talked for three hours about the ferries, the ice and the price of fuel, it said.<br>A second line of it.</p></article>
<footer>All rights reserved</footer></body></html>`;

test('an HTML page gives its main text, paragraphs apart, and what it says of itself', () => {
  const article = htmlArticle(bytes(PAGE), {}, { url: 'https://example.org/x?from=mail' });
  expect(article).toMatchObject({
    id: 'https://example.org/news/ray-lee',
    url: 'https://example.org/news/ray-lee',
    publisher: 'Example Wire',
    publishedAt: '2021-03-09T10:00:00Z',
  });
  expect(article.text).toContain('in a long statement.\n\nThey talked');
  expect(article.text).toContain('it said.\nA second line of it.');
  expect(article.text).not.toMatch(/Sport|rights|Photo/);
});

test('an HTML page in the encoding that it declares', () => {
  const page = PAGE.replace('utf-8', 'windows-1252').replace('Bob Lee', 'Bj\xf8rn Lee');
  expect(htmlArticle(Buffer.from(page, 'latin1'), {}).text).toContain('Bjørn Lee');
});

test.each([
  ['nothing', ''],
  ['no body', '<!doctype html><title>Ray met Lee</title>'],
  ['a log-in form', '<html><body><form><label>Name</label><input><button>Log in</button></form></body></html>'],
  ['links alone', `<html><body>${'<p><a href="/a">More of this</a></p>'.repeat(50)}</body></html>`],
])('HTML without an article: %s', (_, page) => {
  expect(codeOf(() => htmlArticle(bytes(page), {}))).toBe('NO_ARTICLE_IN_PAGE');
});

test('blocks nested 50,000 deep are read without a deep stack', () => {
  const leaf = { nodeType: 3, nodeName: '#text', textContent: 'deep', childNodes: [] };
  let node = { nodeType: 1, nodeName: 'DIV', textContent: null, childNodes: [leaf] as object[] };
  for (let i = 0; i < 50_000; i++) node = { ...node, childNodes: [node] };
  expect(blockText(node as Parameters<typeof blockText>[0])).toBe('deep');
});

const badRecords: readonly (readonly [string, string, ErrorCode, RegExp])[] = [
  ['no JSON', '{"text": ', 'ARTICLE_INVALID', /expected JSON/],
  ['a number', '42', 'ARTICLE_INVALID', /got the number 42/],
  ['a list', '[]', 'ARTICLE_INVALID', /got a list/],
  ['no text', '{"id": "a"}', 'ARTICLE_INVALID', /"text": expected a string, got nothing/],
  ['a text that is a number', '{"id": "a", "text": 5}', 'ARTICLE_INVALID', /got the number 5/],
  ['an empty text', '{"id": "a", "text": " \\n"}', 'ARTICLE_EMPTY', /empty/],
  [
    'a day that is none',
    '{"id": "a", "text": "Hm.", "publishedAt": "2021-02-30"}',
    'ARTICLE_INVALID',
    /"publishedAt".*"2021-02-30"/,
  ],
  ['a day before the calendar', '{"text": "Hm.", "publishedAt": "0000-01-01"}', 'ARTICLE_INVALID', /1000 to 9998/],
  ['a day at its end', '{"text": "Hm.", "publishedAt": "9999-12-31T23:00Z"}', 'ARTICLE_INVALID', /1000 to 9998/],
  ['half a character in its id', '{"id": "\\ud800", "text": "Hm."}', 'ARTICLE_INVALID', /"id": expected whole/],
  ['an address of a program', '{"id": "a", "text": "Hm.", "url": "javascript:alert(1)"}', 'ARTICLE_INVALID', /"url"/],
  ['too long a text', JSON.stringify({ id: 'a', text: 'x'.repeat(2_000_001) }), 'ARTICLE_TOO_LARGE', /2000000/],
];

test.each(badRecords)('a line with %s fails alone, in its place', async (_, line, code, message) => {
  const items = await itemsOf(
    jsonLines(chunks(`{"id":"before","text":"One."}\n${line}\n\n{"text":"Two."}`), 'news.jsonl', {}),
  );
  expect(items.map(({ kind, where }) => [kind, where.line])).toEqual([
    ['article', 1],
    ['failed', 2],
    ['article', 4],
  ]);
  expect(items[1]).toMatchObject({ error: { code, message: expect.stringMatching(message) } });
});

test('a failed line keeps the id that it gives', async () => {
  const [item] = await itemsOf(jsonLines(chunks('{"id":"r7"}'), 'news.jsonl', {}));
  expect(item).toMatchObject({ kind: 'failed', id: 'r7' });
});

test('a line of more than the most is passed over without being held', async () => {
  const long = 'x'.repeat(MOST_BYTES + 1);
  const items = await itemsOf(jsonLines(chunks(`{"text":"One."}\n"${long}"\n{"text":"Two."}\n`), 'news.jsonl', {}));
  expect(
    items.map((item) => (item.kind === 'article' ? item.article.text : item.kind === 'failed' && item.error.code)),
  ).toEqual(['One.', 'ARTICLE_TOO_LARGE', 'Two.']);
});

test('bytes of a character may come in two chunks', async () => {
  const all = bytes('{"text":"Łódź."}\n');
  async function* split() {
    for (const byte of all) yield Uint8Array.of(byte);
  }
  const [item] = await itemsOf(jsonLines(split(), 'stdin', {}));
  expect(item).toMatchObject({ kind: 'article', article: { text: 'Łódź.' } });
});

test('a JSON file is one article or an array of them', () => {
  const one = [...jsonArticles(bytes('{"text":"One.","publisher":null}'), 'a.json', { publisher: 'Example Wire' })];
  expect(one).toMatchObject([{ kind: 'article', article: { text: 'One.', publisher: 'Example Wire' } }]);
  const two = [...jsonArticles(bytes('[{"text":"One."},{"id":"b"}]'), 'a.json', {})];
  expect(two.map(({ kind }) => kind)).toEqual(['article', 'failed']);
});

async function* chunks(text: string): AsyncGenerator<Uint8Array> {
  const all = bytes(text);
  for (let at = 0; at < all.length; at += 65_536) yield all.subarray(at, at + 65_536);
}
