import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { describeWhere } from '../../src/ingest/item.ts';
import { MOST_BYTES } from '../../src/ingest/limits.ts';
import { sourceItems } from '../../src/ingest/source-items.ts';
import { itemsOf } from './items.ts';

let folder: string;
let server: Server;
let site: string;

const STORY = 'Ann Ray met Bob Lee in Riga on Monday, the harbour ministry of Latvia said in a statement.';
const PAGE = `<html><body><article><h1>Ray met Lee</h1><p>${STORY}</p><p>${STORY}</p></article></body></html>`;

/** What the site answers, by path. */
const ANSWERS: Readonly<
  Record<string, { status?: number; type?: string; location?: string; body?: string | Uint8Array }>
> = {
  '/story': { type: 'text/html; charset=utf-8', body: PAGE },
  '/moved': { status: 302, location: '/story' },
  '/loop': { status: 302, location: '/loop' },
  '/plain': { type: 'text/plain', body: STORY },
  '/gone': { status: 410, type: 'text/html', body: 'gone' },
  '/paper.pdf': { type: 'application/pdf', body: '%PDF' },
  '/menu': { type: 'text/html', body: '<html><body><a href="/">Home</a></body></html>' },
  '/huge': { type: 'text/html', body: Buffer.alloc(MOST_BYTES + 1, 'x') },
};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'liaison-sources-'));
  server = createServer(({ url }, response) => {
    const { status = 200, type, location, body } = ANSWERS[url ?? ''] ?? { status: 404 };
    response.writeHead(status, { ...(type && { 'content-type': type }), ...(location && { location }) }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(async () => {
  await new Promise((resolve) => server.close(resolve));
  await rm(folder, { recursive: true, force: true });
});

test('a folder: its files in the order of their names, deep ones too; hidden ones, links and other kinds are passed over and named', async () => {
  const root = join(folder, 'news');
  await mkdir(join(root, 'deep'), { recursive: true });
  await mkdir(join(root, '.hidden'));
  const files = {
    'b.txt': STORY,
    'a.jsonl': '{"text":"One."}\n{"text":"Two."}\n',
    'notes.css': 'p { color: red }',
    'picture.png': '\x89PNG\r\n',
    '.c.txt': 'no',
    '.hidden/d.txt': 'no',
    'deep/e.json': '[{"text":"Three."}]',
    'deep/f.html': PAGE,
  };
  for (const [name, text] of Object.entries(files)) await writeFile(join(root, name), text);
  await symlink(root, join(root, 'deep', 'round'));
  const items = await itemsOf(sourceItems([root], { publishedAt: '2021-03-09', publisher: 'Example Wire' }));
  const told = items.map((item) => [
    describeWhere(item.where).slice(root.length + 1),
    item.kind === 'passed' ? item.what : item.kind,
  ]);
  expect(told).toEqual([
    ['.c.txt', 'hidden'],
    ['.hidden', 'hidden'],
    ['a.jsonl:1', 'article'],
    ['a.jsonl:2', 'article'],
    ['b.txt', 'article'],
    ['notes.css', '.css'],
    ['picture.png', '.png'],
    ['deep/e.json', 'article'],
    ['deep/f.html', 'article'],
    ['deep/round', 'link'],
  ]);
  for (const item of items.filter(({ kind }) => kind === 'article')) {
    expect(item).toMatchObject({ article: { publishedAt: '2021-03-09', publisher: 'Example Wire' } });
  }
});

test('the same text is the same article, whatever its file', async () => {
  await writeFile(join(folder, 'one.txt'), STORY);
  await writeFile(join(folder, 'two.txt'), STORY);
  const items = await itemsOf(sourceItems([join(folder, 'one.txt'), join(folder, 'two.txt')], {}));
  expect(new Set(items.map((item) => (item.kind === 'article' ? item.article.id : null))).size).toBe(1);
});

test.each([
  ['empty.txt', '', 'ARTICLE_EMPTY'],
  ['blank.txt', ' \n\n', 'ARTICLE_EMPTY'],
  ['picture.txt', Buffer.from([0x89, 0x50, 0, 0, 0, 1, 2, 3]), 'FORMAT_UNKNOWN'],
  ['latin.txt', Buffer.from('Bj\xf8rn met Ann.', 'latin1'), 'NOT_TEXT'],
  ['none.json', '"a string"', 'ARTICLE_INVALID'],
  ['broken.json', '{"text":', 'ARTICLE_INVALID'],
  ['huge.txt', Buffer.alloc(MOST_BYTES + 1, 'x'), 'ARTICLE_TOO_LARGE'],
  ['menu.html', '<html><body><a href="/">Home</a></body></html>', 'NO_ARTICLE_IN_PAGE'],
])('%s fails with its code, and what follows is read', async (name, content, code) => {
  const path = join(folder, name);
  await writeFile(path, content);
  await writeFile(join(folder, 'good.txt'), STORY);
  const items = await itemsOf(sourceItems([path, join(folder, 'good.txt')], {}));
  expect(items).toMatchObject([{ kind: 'failed', where: { name: path }, error: { code } }, { kind: 'article' }]);
});

test('--encoding reads what declares none', async () => {
  const path = join(folder, 'latin-named.txt');
  await writeFile(path, Buffer.from('Bj\xf8rn met Ann.', 'latin1'));
  expect(await itemsOf(sourceItems([path], { encoding: 'windows-1252' }))).toMatchObject([
    { article: { text: 'Bjørn met Ann.' } },
  ]);
});

test('a path that is not there', async () => {
  expect(await itemsOf(sourceItems([join(folder, 'nowhere')], {}))).toMatchObject([
    { kind: 'failed', error: { code: 'FILE_UNREADABLE' } },
  ]);
});

test.each([['/story'], ['/moved']])('the page at %s is the article of the address it ends at', async (path) => {
  const [item] = await itemsOf(sourceItems([`${site}${path}`], {}));
  expect(item).toMatchObject({ kind: 'article', article: { id: `${site}/story`, url: `${site}/story` } });
});

test('a plain text at an address', async () => {
  expect(await itemsOf(sourceItems([`${site}/plain`], {}))).toMatchObject([{ article: { text: STORY } }]);
});

test.each([
  ['/gone', 'FETCH_FAILED', /410/],
  ['/loop', 'FETCH_FAILED', /redirect/],
  ['/paper.pdf', 'FETCH_FAILED', /expected an article.*application\/pdf/],
  ['/menu', 'NO_ARTICLE_IN_PAGE', /paragraph/],
  ['/huge', 'ARTICLE_TOO_LARGE', /8 MB/],
])('%s fails: %s', async (path, code, message) => {
  const items = await itemsOf(sourceItems([`${site}${path}`], {}));
  expect(items).toMatchObject([
    { kind: 'failed', where: { name: `${site}${path}` }, error: { code, message: expect.stringMatching(message) } },
  ]);
});

test('an address where nobody answers', async () => {
  const items = await itemsOf(sourceItems(['http://127.0.0.1:9/'], {}));
  expect(items).toMatchObject([{ kind: 'failed', error: { code: 'FETCH_FAILED' } }]);
});
