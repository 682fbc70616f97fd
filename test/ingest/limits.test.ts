import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, open, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { deflateRawSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Found, Item } from '../../src/ingest/item.ts';
import { parseApart } from '../../src/ingest/parsing/parse-apart.ts';
import { sourceItems } from '../../src/ingest/source-items.ts';
import { itemsOf } from './items.ts';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'liaison-limits-'));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

const STORY = 'Ann Ray met Bob Lee in Riga on Monday, the harbour ministry of Latvia said in a statement.';
const PAGE = `<!doctype html><html><body><article><h1>Ray met Lee</h1><p>${STORY}</p><p>${STORY}</p></article></body></html>`;
const told = (items: readonly (Item | Found)[]) =>
  items.map((item) => (item.kind === 'failed' ? item.error.code : item.kind === 'passed' ? item.what : item.kind));

/** A ZIP file of deflated members, each of which may claim any size. */
function zip(members: readonly { readonly name: string; readonly data: Uint8Array }[]): Buffer {
  const locals: Buffer[] = [];
  const centrals: Buffer[] = [];
  let offset = 0;
  for (const { name, data } of members) {
    const packed = deflateRawSync(data);
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(8, 4);
    fields.writeUInt32LE(packed.length, 14);
    fields.writeUInt32LE(data.length, 18);
    fields.writeUInt16LE(name.length, 22);
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), fields, Buffer.from(name), packed]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    centrals.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\0'), fields, tail, Buffer.from(name)]));
    locals.push(local);
    offset += local.length;
  }
  const directory = Buffer.concat(centrals);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(members.length, 4);
  end.writeUInt16LE(members.length, 6);
  end.writeUInt32LE(directory.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...locals, directory, Buffer.from('PK\x05\x06'), end]);
}

const nested = (levels: number): Buffer =>
  levels === 0
    ? zip([{ name: 'a.txt', data: Buffer.from(STORY) }])
    : zip([{ name: 'in.zip', data: nested(levels - 1) }]);

/** What breaks parsers, by name, and the code it ends with: never the process, and what follows is read. */
const hostile: readonly (readonly [string, string, () => Uint8Array, string])[] = [
  [
    'a page of 20 MB',
    'large.html',
    () => Buffer.from(`<html><body>${'<p>word</p>'.repeat(2_000_000)}`),
    'ARTICLE_TOO_LARGE',
  ],
  [
    'a line of 100 MB',
    'line.jsonl',
    () => Buffer.concat([Buffer.from('{"text":"'), Buffer.alloc(100_000_000, 'x')]),
    'ARTICLE_TOO_LARGE',
  ],
  ['a gzip bomb of letters', 'bomb.txt.gz', () => gzipSync(Buffer.alloc(50_000_000, 'x')), 'ARTICLE_TOO_LARGE'],
  ['a ZIP bomb', 'bomb.zip', () => zip([{ name: 'a.txt', data: Buffer.alloc(300_000_000, 'x') }]), 'PARSING_LIMIT'],
  ['archives deep in archives', 'deep.zip', () => nested(6), 'PARSING_LIMIT'],
  ['a ZIP cut off', 'cut.zip', () => nested(0).subarray(0, 60), 'FILE_UNREADABLE'],
  ['a gzip cut off', 'cut.txt.gz', () => gzipSync(STORY.repeat(50)).subarray(0, 40), 'FILE_UNREADABLE'],
  ['a PDF cut off', 'cut.pdf', () => Buffer.from('%PDF-1.4\n1 0 obj\n<< /Type'), 'PARSING_FAILED'],
  [
    'a Word document without its text',
    'none.docx',
    () =>
      zip([
        { name: '[Content_Types].xml', data: Buffer.from('<Types/>') },
        { name: 'word/document.xml', data: Buffer.from('<no') },
      ]),
    'PARSING_FAILED',
  ],
  [
    'a feed of a million entities',
    'laughs.xml',
    () =>
      Buffer.from(
        `<?xml version="1.0"?><!DOCTYPE rss [${Array.from({ length: 20 }, (_, i) => `<!ENTITY a${i + 1} "${`&a${i};`.repeat(10)}">`).join('')}]><rss version="2.0"><channel><title>&a20;</title></channel></rss>`,
      ),
    'ARTICLE_EMPTY',
  ],
  ['braces of RTF nested deep', 'deep.rtf', () => Buffer.from(`{\\rtf1 ${'{'.repeat(500_000)}`), 'ARTICLE_EMPTY'],
  [
    'a table of one endless field',
    'field.csv',
    () => Buffer.concat([Buffer.from('title,text\na,"'), Buffer.alloc(20_000_000, 'x')]),
    'PARSING_FAILED',
  ],
];

test.each(hostile)(
  '%s ends with a code, and what follows is read',
  async (_, name, bytes, code) => {
    const path = join(folder, name);
    await writeFile(path, bytes());
    await writeFile(join(folder, 'good.html'), PAGE);
    const items = await itemsOf(sourceItems([path, join(folder, 'good.html')], {}));
    expect(told(items)).toEqual([code, 'article']);
  },
  120_000,
);

test.each(['/dev/zero', '/dev/null'])('%s is no file', async (path) => {
  expect(told(await itemsOf(sourceItems([path], {})))).toEqual(['FILE_UNREADABLE']);
});

test('a named pipe is not waited for, and a folder that links to itself is walked once', async () => {
  const round = join(folder, 'round');
  await mkdir(round);
  await promisify(execFile)('mkfifo', [join(round, 'pipe')]);
  await symlink(round, join(round, 'again'));
  await writeFile(join(round, 'story.txt'), STORY);
  expect(told(await itemsOf(sourceItems([join(round, 'pipe'), round], {})))).toEqual([
    'FILE_UNREADABLE',
    'link',
    'device or pipe',
    'article',
  ]);
});

test('a file that is removed while the folder is read fails alone', async () => {
  const file = await open(join(folder, 'gone.txt'), 'w');
  await file.close();
  const items = sourceItems([join(folder, 'gone.txt'), join(folder, 'good.html')], {});
  await rm(join(folder, 'gone.txt'));
  expect(told(await itemsOf(items))).toEqual(['FILE_UNREADABLE', 'article']);
});

test('a page nested too deep fails, and of its archive the others are read', async () => {
  const slow = Buffer.from(`<!doctype html><html><body>${'<div>'.repeat(100_000)}`);
  const path = join(folder, 'slow.zip');
  await writeFile(
    path,
    zip([
      { name: 'a.html', data: Buffer.from(PAGE) },
      { name: 'slow.html', data: slow },
      { name: 'z.html', data: Buffer.from(PAGE) },
    ]),
  );
  const items = await itemsOf(parseApart({ name: path, path, wanted: true, options: {} }));
  expect(told(items)).toEqual(['article', 'ARTICLE_TOO_LARGE', 'article']);
  expect(items[1]?.where.name).toBe(`${path}/slow.html`);
}, 120_000);

test('a document that needs too much memory fails, and takes nobody with it', async () => {
  const path = join(folder, 'wide.json');
  await writeFile(path, `[${'{"a":[[],[],[],[],[],[],[],[]]},'.repeat(1_500_000)}{}]`);
  const limits = { patience: 20_000, heap: 48 };
  expect(told(await itemsOf(parseApart({ name: path, path, wanted: true, options: {} }, limits)))).toEqual([
    'PARSING_LIMIT',
  ]);
}, 120_000);
