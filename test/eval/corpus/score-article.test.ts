import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { lossOf } from '../../../src/eval/corpus/losses.ts';
import { recallAt } from '../../../src/eval/corpus/recall-at.ts';
import { scoreArticle } from '../../../src/eval/corpus/score-article.ts';
import { CASES } from './cases.ts';
import { type ClaimSpec, GOLD, LOCATED, type ReadingSpec, RIGHT, readingOf, TEXT } from './made-up-readings.ts';

/** What the outside scorer (score.py of the corpus) counts in the readings of cases.ts, without zeros. */
const OUTSIDE: Readonly<Record<string, Readonly<Record<string, number>>>> = JSON.parse(
  readFileSync(new URL('outside-counts.json', import.meta.url), 'utf8'),
);

/** What only we count. */
const OURS = /^(?:party_words|sides|positions_land|positions_with_land)/;

const score = (spec: ReadingSpec, confidences?: readonly number[]) =>
  scoreArticle(TEXT, { reading: readingOf(spec), ...(confidences === undefined ? {} : { confidences }) }, GOLD);

test('the made-up article is soundly annotated', () => {
  expect(LOCATED.problems).toEqual([]);
});

test.each(Object.keys(CASES))('counted as the outside scorer counts: %s', (name) => {
  const { counts } = score(CASES[name]!);
  const nonZero = Object.entries(counts).filter(([key, count]) => count !== 0 && !OURS.test(key));
  expect(Object.fromEntries(nonZero)).toEqual(OUTSIDE[name]);
});

test('every stored count has its case', () => {
  expect(Object.keys(OUTSIDE)).toEqual(Object.keys(CASES));
});

const [meeting, denial, letter, , plan] = RIGHT.claims as readonly ClaimSpec[];
const mentions = (...changed: ReadingSpec['mentions']): ReadingSpec => ({
  ...RIGHT,
  mentions: [...RIGHT.mentions.filter(([words]) => !changed.some(([other]) => other === words)), ...changed],
});

describe('party words', () => {
  test.each<readonly [string, ReadingSpec, object]>([
    ['rightly mentioned, "they" for both', RIGHT, { right: 13 }],
    ['nobody mentioned', { ...RIGHT, mentions: [] }, { right: 0, unmentioned: 13 }],
    ['they left open', mentions(['They', 'pronoun']), { right: 11, open: 2 }],
    ['they as one of the two', mentions(['They', 'pronoun', 'e1']), { right: 12, another: 1 }],
    ['she as somebody else', mentions(['denied that | she', 'pronoun', 'e3']), { right: 12, another: 1 }],
    [
      'a name that nobody has',
      { ...RIGHT, entities: RIGHT.entities.filter(([id]) => id !== 'e4') },
      { right: 11, nobody: 2 },
    ],
    [
      'a description by its head, not by what stands before it',
      mentions(['Ann Ray', 'name'], ['Swedish', 'nominal', 'e2']),
      { right: 12, open: 1 },
    ],
    [
      'a description by its head, not by the name that ends it',
      mentions(['Ann Ray', 'name', 'e3'], ['Swedish | envoy', 'nominal', 'e2']),
      { right: 13 },
    ],
    [
      'a country as a place and as its government',
      { ...mentions(['Sweden and | Norway', 'name', 'e9']), entities: [...RIGHT.entities, ['e9', 'place', 'Norway']] },
      { right: 13 },
    ],
  ])('%s', (_, spec, verdicts) => {
    const { counts } = score(spec);
    expect(counts['party_words']).toBe(13);
    const found = Object.entries(verdicts).map(([verdict]) => [verdict, counts[`party_words_${verdict}`] ?? 0]);
    expect(Object.fromEntries(found)).toEqual(verdicts);
  });
});

describe('where the required meeting ends', () => {
  const without = (id: string): ReadingSpec['entities'] => RIGHT.entities.filter(([other]) => other !== id);
  test.each<readonly [string, ReadingSpec]>([
    ['trigger unknown', { ...RIGHT, claims: [] }],
    ['trigger and party unknown', { ...mentions(['Ann Ray', 'name', 'e3']), claims: [] }],
    ['other family', { ...RIGHT, claims: [{ ...meeting!, type: 'DEPARTURE' }] }],
    [
      'party without entity',
      {
        ...RIGHT,
        entities: without('e2'),
        mentions: RIGHT.mentions.filter((row) => !row.includes('e2')),
        claims: [{ ...meeting!, parties: [['e1', 'Karl Berg']] }],
      },
    ],
    [
      'party without mention',
      {
        ...RIGHT,
        mentions: RIGHT.mentions.filter(([words]) => words !== 'Ann Ray'),
        claims: [{ ...meeting!, parties: [['e1', 'Karl Berg']] }],
      },
    ],
    [
      'party left open',
      { ...mentions(['Ann Ray', 'name']), claims: [{ ...meeting!, parties: [['e1', 'Karl Berg']] }] },
    ],
    [
      'party with wrong mention',
      { ...mentions(['Ann Ray', 'name', 'e3']), claims: [{ ...meeting!, parties: [['e1', 'Karl Berg']] }] },
    ],
    ['party not chosen', { ...RIGHT, claims: [{ ...meeting!, parties: [['e1', 'Karl Berg']] }] }],
    ['shade', { ...RIGHT, claims: [{ ...meeting!, realis: 'planned' }] }],
    ['type', { ...RIGHT, claims: [{ ...meeting!, type: 'CALL' }] }],
    ['extra party', { ...RIGHT, claims: [{ ...meeting!, parties: [...meeting!.parties, ['e3', 'Eva Holm']] }] }],
    ['date', { ...RIGHT, claims: [{ ...meeting!, date: '2019-05-10' }] }],
    ['right', RIGHT],
  ])('%s', (loss, spec) => {
    const { matched, claims } = score(spec);
    expect(lossOf(matched, claims.events.find(({ event }) => event.in === 'Karl Berg, the harbour')!)).toBe(loss);
  });

  test('every required event ends in one class', () => {
    for (const spec of Object.values(CASES)) {
      const { losses } = score(spec);
      expect(Object.values(losses).reduce((sum, count) => sum + count, 0)).toBe(5);
    }
  });
});

describe('sides', () => {
  const sided = (claim: ClaimSpec, a?: 1 | 2, b?: 1 | 2): ReadingSpec => ({
    ...RIGHT,
    claims: [{ ...claim, parties: claim.parties.slice(0, 2).map(([id, as], index) => [id, as, index === 0 ? a : b]) }],
  });
  test.each<readonly [string, ReadingSpec, number]>([
    ['as in the gold', sided(meeting!, 1, 2), 1],
    ['without sides is opposite', sided(meeting!), 1],
    ['a meeting has no direction', sided(meeting!, 2, 1), 1],
    ['opposites on one side', sided(meeting!, 1, 1), 0],
    ['together told as opposite', sided(plan!, 1, 2), 1],
    ['together told as one side', sided(plan!, 1, 1), 0],
    ['a letter as it went', sided(letter!, 1, 2), 1],
    ['a letter the other way', sided(letter!, 2, 1), 0],
  ])('%s', (_, spec, right) => {
    const { sides, sides_right } = score(spec).counts;
    expect([sides, sides_right]).toEqual([1, right]);
  });
});

describe('country of an office', () => {
  test('by the code of the state, whatever the body', () => {
    const { counts } = score(RIGHT);
    expect([counts['positions_with_land'], counts['positions_land_right']]).toEqual([2, 2]);
    const wrong = score({
      ...RIGHT,
      positions: [
        ['e1', 'harbour minister', 'e5', 'SE'],
        ['e2', 'envoy', null],
      ],
    }).counts;
    expect([wrong['positions_with_land'], wrong['positions_land_right']]).toEqual([2, 0]);
  });
});

describe('recall at a precision', () => {
  const wrong: ClaimSpec = {
    type: 'CALL',
    at: 'Lund thanked',
    parties: [
      ['e3', 'Eva Holm'],
      ['e5', 'Norway'],
    ],
  };
  const at = (precision: number, claims: readonly ClaimSpec[], confidences?: readonly number[]) => {
    const { claims: matched } = score({ ...RIGHT, claims }, confidences);
    return recallAt(precision, [{ matched, confidences }]);
  };
  const three = [meeting!, wrong, denial!];
  test.each<readonly [string, number, readonly ClaimSpec[], readonly number[] | undefined, number]>([
    ['without confidences all claims or none', 0.7, three, undefined, 0],
    ['without confidences, where they reach it', 0.6, three, undefined, 2 / 5],
    ['as far down as it holds', 0.7, three, [0.9, 0.1, 0.8], 2 / 5],
    ['a wrong one between', 0.7, three, [0.9, 0.8, 0.1], 1 / 5],
    ['of several as sure, all or none', 0.7, three, [0.9, 0.5, 0.5], 1 / 5],
    ['beyond a dip, where it holds again', 0.66, [wrong, meeting!, denial!], [0.9, 0.8, 0.7], 2 / 5],
    [
      'an event told twice is found by the surer',
      1,
      [meeting!, wrong, { ...meeting!, at: 'held talks' }],
      [0.1, 0.5, 0.9],
      1 / 5,
    ],
    ['no claims', 0.7, [], [], 0],
  ])('%s', (_, precision, claims, confidences, recall) => {
    expect(at(precision, claims, confidences)).toBe(recall);
  });
});
