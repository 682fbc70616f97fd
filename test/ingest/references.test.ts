import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { fileDocument } from '../../src/ingest/document.ts';
import { detectFormat, HEAD_BYTES } from '../../src/ingest/formats/detect/detect-format.ts';
import { formats } from '../../src/ingest/formats/format.ts';
import { parseDocument } from '../../src/ingest/formats/parse-document.ts';
import type { Found } from '../../src/ingest/item.ts';
import { itemsOf } from './items.ts';

const FOLDER = fileURLToPath(new URL('references/', import.meta.url));

/** Pairs of a file and what is to be read of it; all invented. The ending says nothing: what they are is told by their content. */
const names = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.in'))
  .map((name) => name.slice(0, -'.in'.length));

test.each(names)('%s gives its articles', async (name) => {
  const path = `${FOLDER}${name}.in`;
  const expected: unknown = JSON.parse(readFileSync(`${FOLDER}${name}.json`, 'utf8'));
  const found = await itemsOf(
    parseDocument(fileDocument(path), { options: {}, wanted: true, depth: 0, begin: () => true }),
  );
  expect(found.map((item) => told(item, path))).toEqual(expected);
});

test('every format has its pair', () => {
  const missing = Object.keys(formats).filter((format) => !names.some((name) => `${name}-`.startsWith(`${format}-`)));
  expect(missing).toEqual([]);
});

test('a file of every kind is told by its content alone', () => {
  const told = names.map((name) => {
    const detected = detectFormat(readFileSync(`${FOLDER}${name}.in`).subarray(0, HEAD_BYTES), 'file.in', true);
    return [name, detected.kind === 'format' ? detected.format : detected.what];
  });
  // Word's documents and web archives are ZIP files until one looks into them.
  const zipped = new Set(['docx', 'docx-nexis', 'wacz']);
  for (const [name, format] of told) expect(`${name}-`).toMatch(new RegExp(`^${zipped.has(name!) ? '' : format}-?`));
});

/** An item as the references write it: without ids, names without the path. */
function told(item: Found, path: string): object {
  const { name, ...where } = item.where;
  const place = name === path ? { where } : { member: name.slice(path.length + 1), where };
  switch (item.kind) {
    case 'article': {
      const { id: _, ...article } = item.article;
      return { ...place, article };
    }
    case 'address':
      return { ...place, address: item.url, known: JSON.parse(JSON.stringify(item.known)) };
    case 'passed':
      return { ...place, passed: item.what };
    case 'failed':
      return { ...place, code: item.error.code };
  }
}
