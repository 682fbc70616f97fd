import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../../../src/text/grammar/analyse.ts';
import { tagNames } from '../../../../src/text/names/tagger/tag-names.ts';

function tagged(text: string): readonly string[] {
  return tagNames(analyse(text)).map(({ kind, start, end }) => `${kind} ${text.slice(start, end)}`);
}

describe('the name tagger alone', () => {
  it.each([
    ['person', 'Maria Jensen said on Monday that she would stay.', ['person Maria Jensen']],
    ['without the title', 'President Maria Jensen arrived.', ['person Maria Jensen']],
    ['place', 'They arrived in Copenhagen.', ['place Copenhagen']],
    ['agency', 'The Ministry of Defence said it was false.', ['agency Ministry of Defence']],
    [
      'the same surname later, by the document',
      'Peter Walters spoke to reporters in London. Walters said he was tired.',
      ['person Peter Walters', 'place London', 'person Walters'],
    ],
    ['negative: title alone', 'The President left.', []],
    ['negative: no capitals', 'the talks were held in the capital.', []],
    ['negative: nothing', '', []],
  ])('%s', (_, text, expected) => {
    expect(tagged(text)).toEqual(expected);
  });

  it('finds names inside the text, in order and apart', () => {
    const word = fc.constantFrom(
      'Anna',
      'Kern',
      'of',
      'the',
      'Bank',
      '(',
      ')',
      '-',
      'said',
      '.',
      'USA',
      '"',
      'é',
      '\ud83d',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 50 }), (words) => {
        const analysis = analyse(words.join(' '));
        const { tokens } = analysis;
        const names = tagNames(analysis);
        let last = 0;
        for (const name of names) {
          expect(name.first).toBeGreaterThanOrEqual(last);
          expect(name.last).toBeGreaterThan(name.first);
          expect([name.start, name.end]).toEqual([tokens[name.first]?.start, tokens[name.last - 1]?.end]);
          last = name.last;
        }
      }),
      { numRuns: 100 },
    );
  });
});
