import { expect, test } from 'vitest';
import { progressLine } from '../../src/commands/progress.ts';

test.each([
  [0, 100, 0, '[>                       ] 0/100  0.0 articles/s'],
  [50, 100, 5_000, '[============>           ] 50/100  10 articles/s  0:05 left'],
  [100, 100, 5_000, '[========================] 100/100  20 articles/s  0:00 left'],
  [1, 36_001, 1_000, '[>                       ] 1/36001  1.0 articles/s  10:00:00 left'],
])('%i of %i after %i ms', (done, total, milliseconds, line) => {
  expect(progressLine(done, done, total, milliseconds)).toBe(line);
});

test('without a total there is no bar and no time left', () => {
  expect(progressLine(30, 30, null, 2_000)).toBe('30 articles  15 articles/s');
});

test('a file of many articles is one step: the time left is told by files', () => {
  expect(progressLine(300, 2, 4, 10_000)).toBe('[============>           ] 2/4  30 articles/s  0:10 left');
});
