import { describe, expect, it } from 'vitest';
import { parseGold } from '../../src/eval/gold.ts';
import { scoreCases } from '../../src/eval/score-cases.ts';
import type { Reading } from '../../src/model/reading.ts';

const text = 'Anna Vale met Bo Ray in Riga on 3 May 2019. “We agreed,” she said.';
const span = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length, text: words });

/** A reading written by hand, so that the scorer is tested and not the rules. */
const reading: Reading = {
  version: 2,
  article: {
    id: 'x',
    publisher: 'The Hill Wire',
    publishedAtCertainty: 'unknown',
    dateline: { place: 'Riga', start: 0, end: 0 },
    language: 'en',
    length: text.length,
    sha256: '',
  },
  entities: [
    { id: 'e1', kind: 'person', name: 'Anna Vale', aliases: ['Vale'] },
    { id: 'e2', kind: 'person', name: 'Bo Ray', aliases: [] },
    { id: 'e3', kind: 'place', name: 'Riga', aliases: [], country: 'LV' },
    { id: 'e4', kind: 'agency', name: 'Norway’s Harbour Board', aliases: [], sector: 'other' },
  ],
  mentions: [
    { id: 'm1', entity: 'e1', ...span('Anna Vale'), form: 'name' },
    { id: 'm2', entity: 'e1', ...span('she'), form: 'pronoun' },
  ],
  positions: [
    {
      id: 'p1',
      person: 'e1',
      title: 'deputy harbour minister',
      agency: null,
      status: 'current',
      date: null,
      ...span('Anna Vale'),
      rule: 'r',
    },
  ],
  dates: [
    {
      id: 'd1',
      ...span('3 May 2019'),
      edtf: '2019-05-03',
      earliest: '2019-05-03',
      latest: '2019-05-03',
      certainty: 'stated',
      rule: 'r',
    },
  ],
  quotes: [
    {
      id: 'q1',
      kind: 'direct',
      ...span('We agreed,'),
      speaker: 'e1',
      speakerSpan: { ...span('she'), form: 'pronoun' },
      cue: span('said'),
      mentions: [],
      rule: 'r',
    },
  ],
  events: [
    {
      id: 'ev1',
      type: 'MEETING',
      level: 'person',
      participants: [
        { entity: 'e1', role: 'participant', as: { start: 0, end: 0, text: '' } },
        { entity: 'e2', role: 'participant', as: { start: 0, end: 0, text: '' } },
      ],
      date: 'd1',
      place: 'e3',
    },
  ],
  claims: [
    {
      id: 'c1',
      event: 'ev1',
      stance: 'affirms',
      realis: 'actual',
      certainty: 'certain',
      accordingTo: ['e4', 'e2'],
      ...span('Anna Vale met Bo Ray'),
      trigger: span('met'),
      rule: 'r',
    },
  ],
};

function isMet(form: unknown): boolean {
  const [gold] = parseGold('test', JSON.stringify({ id: 'x', article: { text }, expect: [form] }));
  return scoreCases([{ gold: gold!, reading }]).misses.length === 0;
}

const met: readonly (readonly [string, unknown])[] = [
  ['a person by alias', { person: 'Vale' }],
  ['a person with a title', { person: 'Minister Anna Vale', aliases: ['Vale'] }],
  ['an agency without its country', { agency: 'Harbour Board', sector: ['other', 'media'] }],
  ['a name that contains a word', { agency: '~Board' }],
  ['one entity with two names', { same: ['Anna Vale', 'Vale'] }],
  ['two entities', { distinct: ['Vale', 'Bo Ray'] }],
  ['a pronoun', { mention: 'she', is: 'Anna Vale', form: 'pronoun' }],
  ['a position by some of its words', { position: { person: 'Vale', title: 'harbour minister' } }],
  ['a date by value and bounds', { date: '3 May', edtf: '2019-05-03', within: ['2019-05-01', '2019-05-31'] }],
  [
    'a quote by speaker, form and cue',
    { quote: 'We agreed', speaker: 'Vale', form: 'pronoun', cue: 'said', not_contains: 'she said' },
  ],
  [
    'an event with its claim',
    {
      event: {
        type: '*contact',
        participants: ['Vale', { name: 'Bo Ray', role: 'participant' }],
        exactly: true,
        date: '2019-05-03',
        place: 'Riga',
      },
      claim: { stance: 'affirms', words: 'met', accordingTo: ['Bo Ray'] },
    },
  ],
  ['a count', { count: 2, of: { person: '*' } }],
  ['the head of the article', { article: { publisher: 'Hill Wire', dateline: 'Riga', language: 'en' } }],
];

const unmet: readonly (readonly [string, unknown])[] = [
  ['another person', { person: 'Anna Ray' }],
  ['another kind', { agency: 'Anna Vale' }],
  ['the agency of another country', { agency: 'Sweden’s Harbour Board' }],
  ['one entity where there are two', { same: ['Anna Vale', 'Bo Ray'] }],
  ['a mention left open', { mention: 'she', is: null }],
  ['another day', { date: '3 May', edtf: '2019-05-04' }],
  ['another speaker', { quote: 'We agreed', speaker: 'Bo Ray' }],
  ['no speaker', { quote: 'We agreed', speaker: null }],
  ['a third participant', { event: { type: 'MEETING', participants: ['Vale', 'Bo Ray', '*'] } }],
  ['fewer participants exactly', { event: { type: 'MEETING', participants: ['Vale'], exactly: true } }],
  ['another claimant order', { event: { type: 'MEETING' }, claim: { accordingTo: ['Bo Ray', '~Board'] } }],
  ['another count', { count: 3, of: { person: '*' } }],
  ['another publisher', { article: { publisher: 'Vale Wire' } }],
];

describe('scoreCases', () => {
  it.each(met)('meets %s', (_, form) => expect(isMet(form)).toBe(true));
  it.each(unmet)('does not meet %s', (_, form) => expect(isMet(form)).toBe(false));

  it('counts what gold does not name against the precision of a complete layer', () => {
    const row = {
      id: 'x',
      article: { text },
      expect: [{ person: 'Anna Vale' }],
      reject: [{ person: 'Bo Ray' }],
      complete: ['entities'],
    };
    const [gold] = parseGold('test', JSON.stringify(row));
    const { figures, misses } = scoreCases([{ gold: gold!, reading }]);
    expect(figures.entities).toEqual({ met: 1, total: 1, kept: 0, negatives: 1, right: 1, found: 4 });
    expect(misses.map(({ kind }) => kind)).toEqual(['must not have', 'too much', 'too much', 'too much']);
  });

  it('says which gold is ambiguous', () => {
    expect(() => isMet({ date: 'e' })).toThrow('stands more than once');
    expect(() => isMet({ date: '4 May' })).toThrow('nowhere');
    expect(() => isMet({ persons: 'Anna' })).toThrow('no form is known');
  });
});

describe('parseGold', () => {
  it.each([
    ['{', 'gold.jsonl:1'],
    ['[]', 'an object'],
    ['{"article": {"text": "a"}}', '"id"'],
    ['{"id": "x", "article": {}}', '"text"'],
    ['{"id": "x", "article": {"text": "a"}, "expect": [1]}', '"expect"'],
  ])('refuses %s', (line, said) => {
    expect(() => parseGold('gold.jsonl', line)).toThrow(said);
  });
});
