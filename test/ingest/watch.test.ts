import { appendFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { watchItems } from '../../src/ingest/sources/watch.ts';
import { createWeb } from '../../src/ingest/web/web.ts';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'liaison-watch-'));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

test('files that are new or changed in a folder are read once they are whole; what was there, what is hidden is not', async () => {
  await writeFile(join(folder, 'before.txt'), 'Ann Ray met Bob Lee in Riga.');
  const controller = new AbortController();
  const began: string[] = [];
  const { items, ready } = watchItems([folder], {}, controller.signal, (path) => began.push(path), createWeb());
  await ready;
  const arriving = items[Symbol.asyncIterator]();

  await mkdir(join(folder, 'deep'));
  await writeFile(join(folder, '.hidden.txt'), 'no');
  await writeFile(join(folder, 'deep/new.txt'), 'Mara Lind met ');
  await appendFile(join(folder, 'deep/new.txt'), 'Otto Berg in Oslo.');
  expect((await arriving.next()).value).toMatchObject({ article: { text: 'Mara Lind met Otto Berg in Oslo.' } });

  await writeFile(join(folder, 'before.txt'), 'Ann Ray met Bob Lee in Oslo.');
  expect((await arriving.next()).value).toMatchObject({ article: { text: 'Ann Ray met Bob Lee in Oslo.' } });
  expect(began).toEqual([join(folder, 'deep/new.txt'), join(folder, 'before.txt')]);

  controller.abort();
  expect(await arriving.next()).toEqual({ done: true, value: undefined });
}, 60_000);
