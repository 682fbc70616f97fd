import type { Analysis, Token, Upos } from '../../../src/text/grammar/analysis.ts';

/**
 * An analysis from rows "word UPOS XPOS lemma head label", heads counted from 1 within the sentence, 0 for the root: trees as a
 * linguist would draw them, so that the rules are tested apart from the parser.
 */
export function treeFromRows(rows: string): Analysis {
  const lines = rows
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/));
  let text = '';
  const tokens: Token[] = lines.map((fields, index) => {
    const [word = '', upos = 'X', xpos = '', lemma = '', head = '0', label = 'dep'] = fields;
    const start = text.length === 0 || upos === 'PUNCT' ? text.length : text.length + 1;
    text = `${text.padEnd(start)}${word}`;
    return {
      index,
      sentence: 0,
      start,
      end: start + word.length,
      text: word,
      lower: word.toLowerCase(),
      upos: upos as Upos,
      xpos,
      lemma,
      head: Number(head) - 1,
      label,
    };
  });
  return {
    text,
    tokens,
    sentences: [{ index: 0, start: 0, end: text.length, first: 0, last: tokens.length, paragraph: 0 }],
  };
}
