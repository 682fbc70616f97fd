import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type EvalOptions, runEval } from '../../src/eval/run-eval.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'eval-test-'));
  await mkdir(join(folder, 'gold'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function evaluate(expected: string, options: Partial<EvalOptions> = {}) {
  const row = { id: 'x', article: { text: 'It rained on 3 May 2019.' }, expect: [{ date: '3 May', edtf: expected }] };
  await writeFile(join(folder, 'gold/a.jsonl'), JSON.stringify(row));
  let out = '';
  const all: EvalOptions = {
    sets: ['gold'],
    accept: false,
    misses: 5,
    json: false,
    goldFolder: join(folder, 'gold'),
    scoresFile: join(folder, 'scores.json'),
    shared: join(folder, 'nowhere'),
    ...options,
  };
  const code = await runEval(all, (text) => {
    out += text;
  });
  return { code, out };
}

describe('runEval', () => {
  it('prints the layers and the figures', async () => {
    const { code, out } = await evaluate('2019-05-03');
    expect(code).toBe(0);
    expect(out).toMatch(/dates\s+1\.000\s+1\/1/);
    expect(out).toMatch(/gold\s+met\s+1\.0000\s+0\.95\s+reached/);
  });

  it('fails when a figure is below the accepted one, and says which row', async () => {
    expect((await evaluate('2019-05-03', { accept: true })).code).toBe(0);
    expect(JSON.parse(await readFile(join(folder, 'scores.json'), 'utf8'))).toEqual({ gold: { met: 1, negatives: 1 } });
    const { code, out } = await evaluate('2019-05-04');
    expect(code).toBe(1);
    expect(out).toContain('dropped: gold met was 1, is 0');
    expect(out).toContain('x (dates) lacks');
  });

  it('prints one JSON object when asked', async () => {
    expect(JSON.parse((await evaluate('2019-05-03', { json: true })).out)).toEqual({
      figures: { gold: { met: 1, negatives: 1 } },
      drops: [],
    });
  });

  it('takes a file of cases, and says which sets there are', async () => {
    const { out } = await evaluate('2019-05-03', { sets: [join(folder, 'gold/a.jsonl')] });
    expect(out).toContain('a.jsonl: 1 articles');
    await expect(evaluate('2019-05-03', { sets: ['dates-opn'] })).rejects.toThrow('dates-open');
  });
});
