import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../src/text/read.ts';

const people = (text: string): readonly string[] =>
  readArticle({ id: 'x', language: 'en', text })
    .entities.filter(({ kind }) => kind === 'person')
    .map(({ name, aliases }) => [name, ...aliases].join(' | '));

describe('names of persons', () => {
  it.each([
    [
      'a nickname in marks',
      'Benedict "Moss" Arkwright, a vet, spoke on Monday. Arkwright left on Tuesday.',
      ['Benedict "Moss" Arkwright | Arkwright'],
    ],
    ['a nickname in curly marks', 'On Monday Ilse “Lilo” Brandt spoke.', ['Ilse “Lilo” Brandt']],
    ['a nickname in brackets', 'On Monday Benedict (Moss) Arkwright spoke.', ['Benedict (Moss) Arkwright']],
    [
      'a father’s name is no own name',
      'Sheikh Rashid Al-Karim met Sheikh Salem Rashid Al-Karim on Monday.',
      ['Rashid Al-Karim', 'Salem Rashid Al-Karim'],
    ],
    [
      'what is left of an Arabic name',
      'Salem Rashid Al-Karim spoke. Al-Karim left.',
      ['Salem Rashid Al-Karim | Al-Karim'],
    ],
    ['own names of one family', 'Kim Min-jun spoke with Kim Min-ho in Seoul.', ['Kim Min-jun', 'Kim Min-ho']],
    ['a noun of nationality before', 'The Dane Markus Ebbesen spoke on Monday.', ['Markus Ebbesen']],
    [
      'a surname that is a word',
      'Senator Alma Reyes met Martha Wall. Wall left.',
      ['Alma Reyes', 'Martha Wall | Wall'],
    ],
    ['a month', 'April Holt thanked June Carter.', ['April Holt', 'June Carter']],
    ['a son of the same name', 'On Friday Robert Downey Jr. praised him.', ['Robert Downey Jr.']],
  ])('%s', (_, text, expected) => {
    expect(people(text)).toEqual(expected);
  });

  it.each([
    ['a storm', 'Mudslides from Hurricane Stan have killed 130 people. Stan hit the coast on Monday.'],
    ['a place in brackets', 'On Monday Representative Bean (Ohio) Senate staff left.'],
  ])('negative: %s', (_, text) => {
    expect(people(text).filter((name) => /Stan|Ohio/.test(name))).toEqual([]);
  });
});
