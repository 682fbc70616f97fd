import { expect, it } from 'vitest';
import { evalDefaults, runEval } from '../../src/eval/run-eval.ts';

it('the figures of seeds/gold are not below those last accepted', async () => {
  let out = '';
  const options = { ...evalDefaults, sets: ['gold'], accept: false, misses: 0, json: false };
  const code = await runEval(options, (text) => {
    out += text;
  });
  expect(code, out).toBe(0);
}, 240_000);
