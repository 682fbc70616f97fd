import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { openStore } from '../../src/store/open-store.ts';
import { stats } from '../../src/store/stats.ts';
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

  test('one that an older version wrote is refused, with the way out', async () => {
    const path = folder();
    const old = await openStore({ kind: 'grafeo', path });
    await old.write((tx) => tx.run("CREATE (:Name {id: 'person:ann ray'})"));
    await old.close();
    await expect(openStore({ kind: 'grafeo', path })).rejects.toMatchObject({
      code: 'STORE_OLD',
      message: expect.stringMatching(/liaison export.*liaison import/),
    });
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

  test('a graph that lost its file is told, not taken for an empty one', async () => {
    const path = folder();
    const engine = await openStore({ kind: 'grafeo', path });
    await writeArticle(engine, WIRE_1.article, WIRE_1.reading, INGESTED);
    await engine.close();
    rmSync(join(path, 'graph'));
    await expect(openStore({ kind: 'grafeo', path })).rejects.toMatchObject({
      code: 'STORE_FAILED',
      message: expect.stringMatching(/has 0 of the 1 changes that were written to it: .* remove .*changes\.json/),
    });
    rmSync(join(path, 'changes.json'));
    const anew = await openStore({ kind: 'grafeo', path });
    expect(await stats(anew)).toMatchObject({ articles: 0 });
    await anew.close();
  });

  test('a graph that was killed and lost its log is told, not taken for an older one', async () => {
    const path = folder();
    const killed = run(process.execPath, ['--import', 'tsx', WRITER, path, '--kill-after', '2']);
    await expect(killed).rejects.toMatchObject({ signal: 'SIGKILL' });
    for (const file of readdirSync(join(path, 'graph.wal'))) truncateSync(join(path, 'graph.wal', file), 100);
    await expect(openStore({ kind: 'grafeo', path })).rejects.toMatchObject({
      code: 'STORE_FAILED',
      message: expect.stringContaining('has 0 of the 2 changes'),
    });
  });

  // So many blocks of 1,024 bytes a file may have: as on a full disk, while it is opened, filled and closed.
  test.each([20, 40, 60, 80, 120])('a full disk is told in a sentence: %i kB', async (blocks) => {
    const path = folder();
    const writer = `trap '' XFSZ; ulimit -f ${blocks}; exec "$0" --import tsx "$@"`;
    await expect(run('bash', ['-c', writer, process.execPath, WRITER, path])).rejects.toMatchObject({
      stderr: expect.stringMatching(/^STORE_FAILED: The graph .*File too large.*\n$/),
    });
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
