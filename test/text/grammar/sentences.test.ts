import { expect, test } from 'vitest';
import { cutSentences } from '../../../src/text/grammar/sentences.ts';
import { tokenize } from '../../../src/text/grammar/tokens.ts';

const cut = (text: string, kind: 'sentences' | 'units' = 'sentences'): readonly string[] => {
  const tokens = tokenize(text);
  const firsts = cutSentences(text, tokens)[kind];
  return firsts.slice(0, -1).map((first, i) => text.slice(tokens.starts[first], tokens.ends[firsts[i + 1]! - 1]));
};

test.each([
  [
    'plain sentences',
    'The king left. The queen stayed! Why? Nobody knows.',
    ['The king left.', 'The queen stayed!', 'Why?', 'Nobody knows.'],
  ],
  [
    'initials and titles',
    'He met Gen. J. Okoro. Sen. Vale came later.',
    ['He met Gen. J. Okoro.', 'Sen. Vale came later.'],
  ],
  ['an acronym inside of a sentence', 'The U.S. Army left.', ['The U.S. Army left.']],
  [
    'an acronym at the end of one',
    'He flew to the U.S. The visit is his first.',
    ['He flew to the U.S.', 'The visit is his first.'],
  ],
  ['a month with its stop', 'They met on Jan. 3. Talks go on.', ['They met on Jan. 3.', 'Talks go on.']],
  ['a time of day', 'It starts at 6 p.m. Moscow time.', ['It starts at 6 p.m. Moscow time.']],
  [
    'a quotation of several sentences',
    '“We met. We spoke. It was good,” he said. Then he left.',
    ['“We met. We spoke. It was good,” he said.', 'Then he left.'],
  ],
  ['straight marks', '"We met. We spoke," he said. She agreed.', ['"We met. We spoke," he said.', 'She agreed.']],
  [
    'doubled single marks',
    "''We met. We spoke,'' he said. She agreed.",
    ["''We met. We spoke,'' he said.", 'She agreed.'],
  ],
  ['a full stop before the closing mark', 'He said: “We met.” She left.', ['He said: “We met.”', 'She left.']],
  [
    'a question and who asked it',
    '“Will it hold?” Ms. Orban asked. Nobody answered.',
    ['“Will it hold?” Ms. Orban asked.', 'Nobody answered.'],
  ],
  ['a question and he said', '“Will it hold?” he asked.', ['“Will it hold?” he asked.']],
  ['a quotation that is never closed', '“We met. We spoke. It was good.', ['“We met.', 'We spoke.', 'It was good.']],
  ['brackets', 'He left (the second time.) She stayed.', ['He left (the second time.)', 'She stayed.']],
  [
    'a headline without a full stop',
    'Envoys meet in Orvel\nThe envoys met on Monday.',
    ['Envoys meet in Orvel', 'The envoys met on Monday.'],
  ],
  ['a dateline with an agency in brackets', 'ORVEL (XYN) — The envoys met.', ['ORVEL (XYN) —', 'The envoys met.']],
  [
    'a dateline with an agency between strokes',
    'ORVEL, March 9. /XYN/. The envoys met.',
    ['ORVEL, March 9. /XYN/.', 'The envoys met.'],
  ],
  ['a dateline with a date', 'ORVEL, March 9 – The envoys met.', ['ORVEL, March 9 –', 'The envoys met.']],
  ['a missing space', 'The envoy left.The king stayed.', ['The envoy left.', 'The king stayed.']],
  ['an ellipsis that goes on', 'He waited... and left.', ['He waited... and left.']],
  ['a decimal number', 'It rose 3.5 percent. It fell.', ['It rose 3.5 percent.', 'It fell.']],
  [
    'a single mark that opens a paragraph',
    "It ended.\n\n'One day we met.' He left.",
    ['It ended.', "'One day we met.'", 'He left.'],
  ],
  ['single marks', "'We met. We spoke,' he said. She agreed.", ["'We met. We spoke,' he said.", 'She agreed.']],
  ['curved single marks', '‘We met. We spoke,’ he said.', ['‘We met. We spoke,’ he said.']],
  [
    'apostrophes are no quotation',
    "The ministers' plan failed. The kings' did too, he said.",
    ["The ministers' plan failed.", "The kings' did too, he said."],
  ],
  [
    'single marks inside of double ones',
    '“He said ‘no.’ We left. So,” she said.',
    ['“He said ‘no.’ We left. So,” she said.'],
  ],
  ['nothing', '', []],
])('%s', (_name, text, expected) => {
  expect(cut(text)).toEqual(expected);
});

test('the sentences of a quotation are units of their own, who spoke belongs to the last', () => {
  expect(cut('“We met. We spoke,” he said. She left.', 'units')).toEqual([
    '“We met.',
    'We spoke,” he said.',
    'She left.',
  ]);
});

test.each([
  ['blank lines', 'One here.\n\nTwo here.\n \nThree here.', [0, 1, 2]],
  ['single line ends of a text that is not wrapped', 'One here.\nTwo here.', [0, 1]],
  [
    'line ends of a text wrapped by hand are none',
    'The envoys of both lands met on Monday in the old\npalace and spoke of the border.\nA new paragraph starts here and it goes on for\nsome time.',
    [0, 1],
  ],
  ['a line that goes on in lower case', 'The envoys met\nin Orvel.', [0]],
])('paragraphs: %s', (_name, text, expected) => {
  const { paragraphs } = cutSentences(text, tokenize(text));
  expect([...new Set(paragraphs)]).toEqual(expected);
});
