import { execFile } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { openStore } from '../../src/store/open-store.ts';
import { writeArticle } from '../../src/store/write-article.ts';
import { dumped } from './answers.ts';
import { conformance } from './conformance.ts';
import { INGESTED, WIRE_1, WORLD } from './world.ts';

const run = promisify(execFile);
const WRITER = new URL('./writer-process.ts', import.meta.url).pathname;

const folder = () => mkdtempSync(join(tmpdir(), 'liaison-'));

conformance('grafeo', () => openStore({ kind: 'grafeo', path: null }));

describe('the embedded graph in a folder', () => {
  test('what was written is there when it is opened again', async () => {
    const path = folder();
    const first = await openStore({ kind: 'grafeo', path });
    await writeArticle(first, WIRE_1.article, WIRE_1.reading, INGESTED);
    const lines = await dumped(first);
    await first.close();
    const second = await openStore({ kind: 'grafeo', path });
    expect(await dumped(second)).toEqual(lines);
    expect(await second.search('actor', 'ray', 5)).toHaveLength(1);
    await second.close();
  });

  test('another process is told who holds it', async () => {
    const path = folder();
    const holder = await openStore({ kind: 'grafeo', path });
    const other = run(process.execPath, ['--import', 'tsx', WRITER, path]);
    await expect(other).rejects.toMatchObject({
      stderr: expect.stringMatching(new RegExp(`STORE_LOCKED: The graph in .* is in use by process ${process.pid} `)),
    });
    await holder.close();
  });

  test('a writer that is killed leaves whole articles, and running it again completes them', async () => {
    const path = folder();
    const killed = run(process.execPath, ['--import', 'tsx', WRITER, path, '--kill-after', '2']);
    await expect(killed).rejects.toMatchObject({ signal: 'SIGKILL' });
    const engine = await openStore({ kind: 'grafeo', path });
    const whole = await openStore({ kind: 'grafeo', path: null });
    for (const { article, reading } of WORLD.slice(0, 2)) await writeArticle(whole, article, reading, INGESTED);
    expect(await dumped(engine)).toEqual(await dumped(whole));
    for (const { article, reading } of WORLD) {
      await writeArticle(engine, article, reading, INGESTED);
      await writeArticle(whole, article, reading, INGESTED);
    }
    expect(await dumped(engine)).toEqual(await dumped(whole));
    await Promise.all([engine.close(), whole.close()]);
  });
});
