import fc from 'fast-check';
import { expect, test } from 'vitest';
import { analyse } from '../../../src/text/grammar/analyse.ts';
import { sentenceAt, tokenAt, tokensIn, tokensOf } from '../../../src/text/grammar/lookup.ts';

/** Words, marks and oddities as they come in news, so that the properties meet more than noise. */
const pieces = fc.array(
  fc.oneof(
    fc.constantFrom(
      'The',
      'minister',
      'met',
      'U.S.',
      'J.',
      '“',
      '”',
      '"',
      "''",
      '.',
      ',',
      '?',
      '\n',
      '\n\n',
      ' ',
      "didn't",
      '(',
      ')',
      '—',
      '1,000',
      '\ud800',
      '\udc00',
    ),
    fc.string({ unit: 'binary', maxLength: 5 }),
  ),
  { maxLength: 40 },
);

test('tokens and white space give back the text', () => {
  fc.assert(
    fc.property(pieces, (parts) => {
      const text = parts.join('');
      const { tokens } = analyse(text);
      let rest = '';
      let at = 0;
      for (const token of tokens) {
        expect(token.start).toBeGreaterThanOrEqual(at);
        expect(text.slice(token.start, token.end)).toBe(token.text);
        rest += text.slice(at, token.start);
        at = token.end;
      }
      rest += text.slice(at);
      expect(rest).toMatch(/^[\s\p{Zs}\p{Cc}\u200b\ufeff\u2060]*$/u);
    }),
    { numRuns: 50 },
  );
});

test('each word has one head in its sentence, heads lead to a root, sentences cover all tokens in order', () => {
  fc.assert(
    fc.property(pieces, (parts) => {
      const analysis = analyse(parts.join(' '));
      let next = 0;
      for (const sentence of analysis.sentences) {
        expect(sentence.first).toBe(next);
        next = sentence.last;
        for (const token of tokensOf(analysis, sentence)) {
          let at = token;
          for (let steps = 0; at.head >= 0; steps++) {
            expect(steps).toBeLessThan(tokensOf(analysis, sentence).length);
            at = analysis.tokens[at.head]!;
            expect(at.sentence).toBe(sentence.index);
          }
          expect(at.label).toBe('root');
        }
      }
      expect(next).toBe(analysis.tokens.length);
    }),
    { numRuns: 50 },
  );
});

test('the same text gives the same analysis', () => {
  fc.assert(
    fc.property(pieces, (parts) => {
      expect(analyse(parts.join(' '))).toEqual(analyse(parts.join(' ')));
    }),
    { numRuns: 10 },
  );
});

test.each([
  ['a megabyte without a space', 'a'.repeat(1_000_000), 1],
  ['a hundred thousand brackets', '('.repeat(100_000), 100_000],
  ['twenty thousand quotation marks', '"'.repeat(20_000), 20_000],
  ['only line ends', '\n'.repeat(200_000), 0],
  ['twenty thousand full stops with spaces', '. '.repeat(20_000), 20_000],
  ['halves of characters', '\ud83d '.repeat(20_000), 20_000],
])('%s', (_name, text, tokens) => {
  expect(analyse(text).tokens).toHaveLength(tokens);
});

test.each([
  ['subject and object', 'The president met the king on Monday.', 'met', ['nsubj president', 'obj king']],
  ['with', 'The envoy spoke with the queen.', 'spoke', ['nsubj envoy', 'obl queen']],
  ['passive with agent', 'The envoy was received by the king.', 'received', ['nsubj:pass envoy', 'obl:agent king']],
  ['what was said', 'The minister said that the talks failed.', 'said', ['nsubj minister', 'ccomp failed']],
  ['inverted quotation', '“We will not go,” said the minister.', 'said', ['nsubj minister', 'ccomp go']],
  ['negation', 'They did not meet the envoy.', 'meet', ['nsubj They', 'advmod not', 'aux did', 'obj envoy']],
])('tree: %s', (_name, text, verb, expected) => {
  const { tokens } = analyse(text);
  const index = tokens.findIndex((token) => token.text === verb);
  const found = tokens.filter(({ head }) => head === index).map((token) => `${token.label} ${token.text}`);
  expect(found).toEqual(expect.arrayContaining(expected));
});

test('look-ups by offset', () => {
  const text = 'The king left. The queen stayed.';
  const analysis = analyse(text);
  expect(tokenAt(analysis, 5)?.text).toBe('king');
  expect(tokenAt(analysis, 8)).toBeUndefined();
  expect(tokenAt(analysis, 400)).toBeUndefined();
  expect(tokenAt(analysis, -1)).toBeUndefined();
  expect(tokensIn(analysis, 4, 13).map((token) => token.text)).toEqual(['king', 'left']);
  expect(tokensIn(analysis, 8, 8)).toEqual([]);
  expect(sentenceAt(analysis, 20)?.index).toBe(1);
  expect(sentenceAt(analysis, 14)?.index).toBe(0);
  expect(sentenceAt(analyse(''), 0)).toBeUndefined();
});
