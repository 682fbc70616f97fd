import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findInSentence, findNearest, findWords } from '../../src/corpus/find-words.ts';
import { problemsIn } from '../../src/corpus/load-corpus.ts';
import { locate } from '../../src/corpus/locate.ts';
import { annotated, textOf } from './made-up.ts';

describe('where words stand', () => {
  test.each([
    [
      'whole words before parts of words',
      'heart, art and art',
      'art',
      [
        [7, 10],
        [15, 18],
      ],
    ],
    ['parts of words where no whole ones are', 'hearty', 'art', [[2, 5]]],
    ['over a line end', 'the two\n  leaders met', 'two leaders', [[4, 17]]],
    ['letters with marks are letters', 'é-a éa', 'a', [[2, 3]]],
    ['beside a sign of two code units', '𝟏a 😀a', 'a', [[6, 7]]],
    [
      'signs of patterns are themselves',
      'a.c abc a.c',
      'a.c',
      [
        [0, 3],
        [8, 11],
      ],
    ],
    ['overlapping ones, the leftmost', 'ha ha ha', 'ha ha', [[0, 5]]],
    ['no words', 'abc', '  ', []],
  ])('%s', (_, text, words, places) => {
    expect(findWords(text, words)).toEqual(places);
  });

  test('a sentence is searched as far as its paragraph goes', () => {
    const text = 'Berg met Ray. They met again.\n\nThey met Holm.';
    expect(findInSentence(text, 'Berg met', 'met', 2)).toEqual([19, 22]);
    expect(findInSentence(text, 'Berg met', 'met', 3)).toBeNull();
    expect(findInSentence(text, 'They met Holm', 'met')).toEqual([36, 39]);
  });

  test('the nearest place, the first of two as near', () => {
    expect(findNearest('x . x', 'x', 2)).toEqual([0, 1]);
    expect(findNearest('x . x', 'x', 3)).toEqual([4, 5]);
    expect(findNearest('x . x', 'y', 3)).toBeNull();
  });

  test('any words cut from a text are found in it', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.nat(), fc.nat(), (text, a, b) => {
        const words = text.slice(a % text.length, (a % text.length) + 1 + (b % text.length)).trim();
        fc.pre(words !== '');
        const places = findWords(text, words);
        expect(places.length).toBeGreaterThan(0);
        for (const [start, end] of places) expect(text.slice(start, end).split(/\s+/)).toEqual(words.split(/\s+/));
      }),
    );
  });
});

test('an annotation is placed: trigger, parties on their sides, speaker, descriptions', () => {
  const { text } = textOf('made-up-1');
  const { events, speech, means, problems } = locate(text, annotated('made-up-1'));
  const cut = (span: readonly [number, number] | null) => (span === null ? null : text.slice(...span));
  expect(problems).toEqual([]);
  expect(events.map(({ trigger, whenSpan }) => [cut(trigger), cut(whenSpan)])).toEqual([
    ['received', 'on Friday'],
    ['talks', null],
  ]);
  expect(events.map(({ parties }) => parties.map(({ who, side, span }) => [who, side, cut(span)]))).toEqual([
    [
      ['Karl Berg', 1, 'Berg'],
      ['Ann Ray', 2, 'the Swedish envoy'],
      [null, 2, 'two aides'],
    ],
    [
      ['Karl Berg', null, 'They'],
      ['Ann Ray', null, 'They'],
    ],
  ]);
  expect(speech.map(({ headSpan, span }) => [cut(headSpan), cut(span)])).toEqual([['We were never asked', 'he']]);
  expect(means.map(({ who, span }) => [who, cut(span)])).toEqual([['Ann Ray', 'her']]);
});

test('the speaker is the nearest of these words outside of what is said first', () => {
  const { text } = textOf('made-up-1');
  const [said] = locate(text, annotated('made-up-1')).speech;
  expect(said!.span![0]).toBeGreaterThan(said!.headSpan![1]);
});

describe('problems of an annotation', () => {
  const base = annotated('made-up-1');
  const [meeting] = base.events;
  const texts = new Map([['made-up-1', textOf('made-up-1')]]);
  test.each<readonly [string, object, string]>([
    ['an unknown key', { persons: [] }, 'persons'],
    ['an unknown type', { events: [{ ...meeting, type: 'CHAT' }] }, 'events.0.type'],
    ['no stance', { events: [{ ...meeting, stance: undefined }] }, 'events.0.stance'],
    ['a date that is no EDTF', { events: [{ ...meeting, date: 'Friday' }] }, 'events.0.date'],
    [
      'a trigger that is not in the sentence',
      { events: [{ ...meeting, at: 'rang' }] },
      '"rang" is not in the sentence',
    ],
    ['a beginning of several sentences', { events: [{ ...meeting, in: 'e' }] }, 'give more words'],
    ['a beginning of no sentence', { events: [{ ...meeting, in: 'Nowhere' }] }, 'begins in 0 places'],
    ['nobody takes part', { events: [{ ...meeting, side1: [], side2: [] }] }, 'nobody takes part'],
    ['all beside sides', { events: [{ ...meeting, all: [{ who: 'Ann Ray' }] }] }, 'all beside sides'],
    ['a party whom nobody knows', { events: [{ ...meeting, side1: [{ who: 'Eva Holm' }] }] }, '"Eva Holm" is neither'],
    ['a party with neither who nor as', { events: [{ ...meeting, side1: [{ who: null }] }] }, 'neither who nor as'],
    [
      'words of a party that are not there',
      { events: [{ ...meeting, side1: [{ who: null, as: 'a crew' }] }] },
      '"a crew" is not in the text',
    ],
    ['a claimant whom nobody knows', { events: [{ ...meeting, by: ['Eva Holm'] }] }, '"Eva Holm" is neither'],
    [
      'words of time that are not there',
      { events: [{ ...meeting, when: 'on Monday' }] },
      '"on Monday" is not in the text',
    ],
    ['sameAs of a later event', { events: [{ ...meeting, sameAs: 0 }] }, 'sameAs 0'],
    ['a name that is not in the text', { people: [...base.people, { name: 'Eva Holm' }] }, '"Eva Holm": neither'],
    ['an office of nobody', { positions: [{ who: 'Eva Holm', title: 'envoy' }] }, '"Eva Holm" is neither'],
    [
      'an office in an unknown body',
      { positions: [{ who: 'Ann Ray', title: 'envoy', of: 'Court' }] },
      '"Court" is neither',
    ],
    ['an unknown status', { positions: [{ who: 'Ann Ray', title: 'envoy', status: 'late' }] }, 'positions.0.status'],
    ['a speaker whom nobody knows', { speech: [{ who: 'Eva Holm', head: 'We were' }] }, '"Eva Holm" is neither'],
    ['speech that is not there', { speech: [{ who: null, head: 'They were' }] }, '"They were" is not in the text'],
    [
      'a description that is not there',
      { means: [{ as: 'the envoys', in: 'Karl Berg', who: null }] },
      '"the envoys" is not in the sentence',
    ],
    ['no text of this id', { id: 'made-up-9' }, 'no text with the id "made-up-9"'],
  ])('%s', (_, change, says) => {
    const problems = problemsIn('a.jsonl', `\n${JSON.stringify({ ...base, ...change })}\n`, texts);
    expect(problems[0]).toContain(says);
    expect(problems[0]).toMatch(/^a\.jsonl:2\b/);
  });

  test('a line that is no JSON', () => {
    expect(problemsIn('a.jsonl', '{', texts)).toEqual([expect.stringMatching(/^a\.jsonl:1: expected JSON/)]);
  });

  test('each line by itself, all that is wrong', () => {
    const two = { ...base, events: [{ ...meeting, at: 'rang' }], speech: [{ who: null, head: 'They were' }] };
    expect(problemsIn('a.jsonl', `${JSON.stringify(two)}\n{`, texts)).toHaveLength(3);
  });
});
