import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type EvalOptions, runEval } from '../../src/eval/run-eval.ts';
import { readArticle } from '../../src/text/read.ts';

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
    readings: null,
    goldFolder: join(folder, 'gold'),
    corpusFolder: join(folder, 'corpus'),
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

describe('the corpus', () => {
  const text = 'Karl Berg met Ann Ray in Oslo on Friday. Berg called Eva Holm.';
  const row = {
    people: [{ name: 'Karl Berg', as: ['Berg'] }, { name: 'Ann Ray' }, { name: 'Eva Holm' }],
    events: [
      {
        type: 'MEETING',
        at: 'met',
        in: 'Karl Berg met',
        all: [
          { who: 'Karl Berg', as: 'Karl Berg' },
          { who: 'Ann Ray', as: 'Ann Ray' },
        ],
        stance: 'affirms',
      },
      {
        type: 'CALL',
        at: 'called',
        in: 'Berg called Eva',
        all: [
          { who: 'Karl Berg', as: 'Berg' },
          { who: 'Eva Holm', as: 'Eva Holm' },
        ],
        stance: 'affirms',
      },
    ],
  };
  const source = { source: 'voa', licence: 'x', stratum: 'random', topic: 'x', region: 'x' };

  beforeEach(async () => {
    await mkdir(join(folder, 'corpus/texts'), { recursive: true });
    await mkdir(join(folder, 'corpus/annotation'));
    const lines = (['train', 'dev'] as const).map((split) => JSON.stringify({ id: split, ...source, split, text }));
    await writeFile(join(folder, 'corpus/texts/voa.jsonl'), lines.join('\n'));
    for (const split of ['train', 'dev'])
      await writeFile(join(folder, `corpus/annotation/${split}.jsonl`), JSON.stringify({ id: split, ...row }));
  });

  it('is measured by group and by class of loss, train and dev', async () => {
    const { code, out } = await evaluate('2019', { sets: ['corpus'] });
    expect(code).toBe(0);
    expect(out).toMatch(/^train: 1 articles$[\s\S]*^dev: 1 articles$/m);
    expect(out).toMatch(/^ +all +random +contact +voa$/m);
    expect(out).toMatch(/^events found +2\/2 +1\.000 +1\.000/m);
    expect(out).toMatch(/^right +2 +2 +0 +2/m);
    expect(out).toMatch(/corpus-dev +event_recall +1\.0000 +0\.62 +reached/);
  });

  it('accepts the figures of dev, and fails where they fall', async () => {
    await evaluate('2019', { sets: ['corpus'], accept: true });
    const accepted = JSON.parse(await readFile(join(folder, 'scores.json'), 'utf8'));
    expect(Object.keys(accepted)).toEqual(['corpus-dev']);
    expect(accepted['corpus-dev']).toMatchObject({ event_recall: 1, claim_precision: 1, recall_at_70: 1 });
    const readings = join(folder, 'readings.jsonl');
    const { claims, ...reading } = readArticle({ id: 'dev', text });
    await writeFile(readings, JSON.stringify({ ...reading, claims: claims.slice(1) }));
    const { code, out } = await evaluate('2019', { sets: ['corpus'], readings });
    expect(code).toBe(1);
    expect(out).toContain('dropped: corpus-dev event_recall was 1, is 0.5');
    expect(out).not.toContain('train:');
    await expect(evaluate('2019', { sets: ['corpus'], readings, accept: true })).rejects.toThrow('--accept');
  });

  it('shows what was missed in train, never in dev', async () => {
    const readings = join(folder, 'readings.jsonl');
    const empty = (['train', 'dev'] as const).map((id) => JSON.stringify({ ...readArticle({ id, text }), claims: [] }));
    await writeFile(readings, empty.join('\n'));
    const { out } = await evaluate('2019', { sets: ['corpus'], readings });
    expect(out).toContain(
      '  train trigger unknown: MEETING Karl Berg + Ann Ray affirms actual, "met" in "Karl Berg met"',
    );
    expect(out).not.toContain('  dev trigger');
  });

  it('is not there in a folder without it', async () => {
    await rm(join(folder, 'corpus'), { recursive: true });
    await expect(evaluate('2019', { sets: ['corpus'] })).rejects.toThrow('corpus');
  });
});
