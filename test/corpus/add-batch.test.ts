import { expect, test } from 'vitest';
import { type AnnotationFiles, addBatch, type NewAnnotation } from '../../src/corpus/add-batch.ts';
import type { CorpusText } from '../../src/corpus/corpus-text.ts';
import { textOf } from './made-up.ts';

const made = textOf('made-up-1');
const texts = new Map<string, CorpusText>(
  ['a', 'b', 'c', 'd'].map((id) => [id, { ...made, id, split: id === 'd' ? 'dev' : 'train' }]),
);
const line = (id: string, note = 'first') => JSON.stringify({ id, note });
const files: AnnotationFiles = {
  train: `${line('a')}\n${line('c')}\n`,
  firstReader: '',
  secondReader: '',
  batches: '{"batch":"one","ids":["a","c"]}\n',
};
const add = (content: string, change: Partial<NewAnnotation> = {}, before = files) =>
  addBatch(before, { batch: 'two', file: 'new.jsonl', content, isSecond: false, ...change }, texts);

test('new articles stand among the others by id, their ids under the name of the batch', () => {
  expect(add(line('b'))).toEqual({
    ...files,
    train: `${line('a')}\n${line('b')}\n${line('c')}\n`,
    batches: '{"batch":"one","ids":["a","c"]}\n{"batch":"two","ids":["b"]}\n',
  });
});

test('a second reading is kept beside the first, and not learnt from', () => {
  const after = add(`${line('c', 'second')}\n`, { isSecond: true });
  expect(after).toEqual({ ...files, firstReader: `${line('c')}\n`, secondReader: `${line('c', 'second')}\n` });
  const more = add(line('a', 'second'), { isSecond: true }, after);
  expect(more.firstReader).toBe(`${line('a')}\n${line('c')}\n`);
  expect(more.secondReader).toBe(`${line('a', 'second')}\n${line('c', 'second')}\n`);
  expect(() => add(line('c', 'third'), { isSecond: true }, after)).toThrow('c is annotated already');
});

test.each<readonly [string, string, Partial<NewAnnotation>, string]>([
  ['an article that is annotated already', line('a'), {}, 'a is annotated already'],
  ['a second reading without a first', line('b'), { isSecond: true }, 'b is none'],
  ['an article of dev', line('d'), {}, 'd is none'],
  ['an article that is not there', line('e'), {}, 'no text with the id "e"'],
  ['a slip', JSON.stringify({ id: 'b', speech: [{ who: 'Eva Holm', head: 'We' }] }), {}, '"Eva Holm" is neither'],
])('%s is refused', (_, content, change, says) => {
  expect(() => add(content, change)).toThrow(
    expect.objectContaining({ code: 'CORPUS_INVALID', message: expect.stringContaining(says) }),
  );
});
