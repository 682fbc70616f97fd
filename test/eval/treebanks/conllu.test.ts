import { expect, test } from 'vitest';
import { parseConllu } from '../../../src/eval/treebanks/conllu.ts';

const word = (id: string, form: string, head: string, upos = 'NOUN'): string =>
  [id, form, '_', upos, 'NN', '_', head, 'dep', '_', '_'].join('\t');

test('words, without ranges and empty nodes', () => {
  const text = [
    '# newdoc id = d1',
    '# sent_id = s1',
    "# text = Don't go",
    `1-2\tDon't${'\t_'.repeat(8)}`,
    word('1', 'Do', '3'),
    word('2', "n't", '3'),
    word('2.1', 'gone', '_'),
    word('3', 'go', '0', 'VERB'),
    '',
    '',
  ].join('\n');
  const [sentence, ...others] = parseConllu({ name: 'a.conllu', text });
  expect(others).toEqual([]);
  expect(sentence).toMatchObject({
    document: 'd1',
    id: 's1',
    text: "Don't go",
    words: ['Do', "n't", 'go'],
    heads: [2, 2, -1],
    upos: ['NOUN', 'NOUN', 'VERB'],
  });
});

test('a last sentence without an empty line counts', () => {
  expect(parseConllu({ name: 'a.conllu', text: word('1', 'go', '0') })).toHaveLength(1);
});

test.each([
  ['too few columns', [word('1', 'go', '0'), '2\tgone'], /^a\.conllu:2: expected 10 columns between tabs, found 2/],
  ['a word left out', [word('1', 'go', '0'), word('3', 'gone', '1')], /^a\.conllu:2: expected word 2, found "3"/],
  ['a head that is no number', [word('1', 'go', 'x')], /^a\.conllu:1: expected the number of the head, found "x"/],
  [
    'a head outside of the sentence',
    [word('1', 'go', '0'), word('2', 'gone', '7'), ''],
    /^a\.conllu:2: expected heads up to 2, found 7/,
  ],
  ['no root', [word('1', 'go', '2'), word('2', 'gone', '1'), ''], /^a\.conllu:2: expected a word with head 0/],
  [
    'a tag that is none',
    [word('1', 'go', '0', 'noun')],
    /expected a universal part of speech in capitals, found "noun"/,
  ],
])('a bad line is named: %s', (_name, lines, message) => {
  const parse = (): unknown => parseConllu({ name: 'a.conllu', text: lines.join('\n') });
  expect(parse).toThrow(message);
  expect(parse).toThrow(expect.objectContaining({ code: 'TRAINING_DATA_INVALID' }));
});
