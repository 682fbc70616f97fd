import { describe, expect, it } from 'vitest';
import { parseConllu } from '../../src/eval/treebanks/conllu.ts';
import { NAME_LABELS } from '../../src/text/names/tagger/name-tagger.ts';
import { readGum, readUner } from '../../src/train/name-data.ts';

function row(id: number, word: string, upos: string, head: number, misc = '_'): string {
  return [id, word, '_', upos, 'X', '_', head, head === 0 ? 'root' : 'dep', '_', misc].join('\t');
}

const TREEBANK = parseConllu({
  name: 'invented',
  text: `${[
    '# newdoc id = GUM_x',
    '# sent_id = 1',
    row(1, 'President', 'PROPN', 2, 'Entity=(1-person-new-x-1-sgl'),
    row(2, 'Ana', 'PROPN', 4),
    row(3, 'Ruiz', 'PROPN', 2, 'Entity=1)'),
    row(4, 'left', 'VERB', 0),
    row(5, 'the', 'DET', 6, 'Entity=(2-organization-new-x-2-sgl'),
    row(6, 'Bank', 'PROPN', 4),
    row(7, 'of', 'ADP', 8),
    row(8, 'Tolm', 'PROPN', 6, 'Entity=(3-place-new-x-1-sgl)2)'),
    row(9, 'and', 'CCONJ', 11),
    row(10, 'a', 'DET', 11, 'Entity=(4-person-new-x-2-sgl'),
    row(11, 'friend', 'NOUN', 4, 'Entity=4)'),
  ].join('\n')}\n\n`,
});

function labels(of: Uint8Array | undefined): readonly string[] {
  return Array.from(of ?? [], (label) => NAME_LABELS[label] ?? '?');
}

describe('names in training data', () => {
  it('takes from GUM the proper nouns of persons, organisations and places, the outer ones, without titles', () => {
    expect(labels(readGum(TREEBANK)[0]?.labels)).toEqual([
      'O',
      'B-PER',
      'I-PER',
      'O',
      'O',
      'B-ORG',
      'I-ORG',
      'I-ORG',
      'O',
      'O',
      'O',
    ]);
  });

  it('joins labels to the sentence of the same words', () => {
    const words = TREEBANK[0]?.words ?? [];
    const text = `# sent_id = z\n${words.map((word, i) => `${i + 1}\t${word}\t${i === 7 ? 'B-LOC' : 'O'}\t-\t-`).join('\n')}\n\n`;
    const named = readUner({ name: 'invented', text }, TREEBANK);
    expect(labels(named[0]?.labels).indexOf('B-LOC')).toBe(7);
    expect(readUner({ name: 'invented', text: '1\tOther\tO\n\n' }, TREEBANK)).toEqual([]);
  });

  it('names file and line of a bad line', () => {
    expect(() => readUner({ name: 'names.iob2', text: '1\tAna\tB-PER\n2 Ruiz I-PER\n' }, TREEBANK)).toThrow(
      /names\.iob2:2/,
    );
  });
});
