import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { readingsFrom } from '../../../src/eval/corpus/read-corpus.ts';
import { textOf } from '../../corpus/made-up.ts';
import { RIGHT, readingOf } from './made-up-readings.ts';

const folder = mkdtempSync(join(tmpdir(), 'readings-test-'));
afterAll(() => rmSync(folder, { recursive: true }));

const readings = (...lines: readonly string[]) => {
  const file = join(folder, 'readings.jsonl');
  writeFileSync(file, lines.join('\n'));
  return readingsFrom(file);
};
const reading = readingOf(RIGHT);
const here = { ...textOf('made-up-1'), id: 'made-up' };

describe('readings from a file', () => {
  test('by the id of their article, with confidences where there are some', () => {
    const read = readings(
      JSON.stringify(reading),
      '',
      JSON.stringify({ ...reading, article: { ...reading.article, id: 'b' }, confidences: [1, 0.5, 0, 0.2, 0.9] }),
    );
    expect(read(here)).toEqual({ reading });
    expect(read({ ...here, id: 'b' })?.confidences).toEqual([1, 0.5, 0, 0.2, 0.9]);
    expect(read({ ...here, id: 'c' })).toBeNull();
  });

  test.each([
    ['no JSON', '{', 'got no JSON'],
    ['an error in place of a reading', '{"id": "a", "error": {"code": "ARTICLE_EMPTY"}}', 'ARTICLE_EMPTY'],
    ['fewer confidences than claims', JSON.stringify({ ...reading, confidences: [1] }), 'confidences of 5 claims'],
    [
      'confidences that are no numbers',
      JSON.stringify({ ...reading, confidences: ['a', 1, 1, 1, 1] }),
      'confidences of 5 claims',
    ],
  ])('%s is told with file and line', (_, line, says) => {
    expect(() => readings('', line)).toThrow(
      expect.objectContaining({ code: 'BAD_USER_INPUT', message: expect.stringMatching(/readings\.jsonl:2: /) }),
    );
    expect(() => readings('', line)).toThrow(says);
  });
});
