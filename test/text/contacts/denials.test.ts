import { describe, expect, it } from 'vitest';
import { readByRules } from './tell.ts';

/** Whether each contact that a text tells of is affirmed or denied: type, people, stances. */
function stances(text: string): readonly string[] {
  const { entities, events, claims } = readByRules(text);
  const nameOf = (id: string | null): string => entities.find((entity) => entity.id === id)?.name ?? '?';
  return events.map(({ id, participants }) => {
    const people = participants.map(({ entity }) => nameOf(entity)).toSorted();
    const told = claims.filter(({ event }) => event === id).map(({ stance }) => stance);
    return `${people.join(' + ')}: ${[...new Set(told)].join(', ')}`;
  });
}

const DENIED = ['Anna Berg + Lars Holm: denies'];

describe('a denial is found', () => {
  it.each([
    ['of the one who says so', 'Anna Berg said there had been no contact with Lars Holm.'],
    ['in a quotation', '“There was no meeting with Lars Holm,” Anna Berg said.'],
    ['with the saying behind it', 'No meeting with Lars Holm took place, Anna Berg said.'],
    ['that there had been any', 'Anna Berg denied that there had been any contact with Lars Holm.'],
    ['at no time', 'At no time did Anna Berg meet Lars Holm.'],
    ['neither then nor later', 'Neither then nor later did Anna Berg meet Lars Holm.'],
    ['under no circumstances', 'Under no circumstances did Anna Berg write to Lars Holm.'],
    ['nor', 'Nor did Anna Berg call Lars Holm.'],
    ['never', 'Anna Berg has never met Lars Holm.'],
  ])('%s', (_, text) => {
    expect(stances(text)).toEqual(DENIED);
  });
});

describe('no denial is made up', () => {
  it.each([
    ['not until', 'Not until May did Anna Berg meet Lars Holm.'],
    ['charges of something', 'Anna Berg met Lars Holm on Monday. Erik Lund denied the charges against him.'],
    ['who had no part in it', 'Anna Berg met Lars Holm on Monday. Erik Lund denied the report.'],
    ['accusations', 'Anna Berg met Lars Holm on Monday. Lars Holm has denied these accusations.'],
    ['instead of something else', 'Anna Berg met Lars Holm on Monday instead of resting in Oslo.'],
  ])('%s', (_, text) => {
    expect(stances(text)).toEqual(['Anna Berg + Lars Holm: affirms']);
  });

  it('but one by a party is one', () => {
    expect(stances('The daily said that Anna Berg met Lars Holm on Monday. Anna Berg denied it.')).toEqual([
      'Anna Berg + Lars Holm: affirms, denies',
    ]);
  });
});

describe('one denied and another affirmed stay two', () => {
  it.each([
    ['behind a semicolon', 'It is not true that Anna Berg dined with Lars Holm; they met only in court.'],
    ['of one voice in a sentence', 'Anna Berg did not meet Lars Holm in Oslo, but Anna Berg met Lars Holm in Bergen.'],
  ])('%s', (_, text) => {
    expect(stances(text)).toEqual(['Anna Berg + Lars Holm: denies', 'Anna Berg + Lars Holm: affirms']);
  });
});

it('what could not be done was not done', () => {
  const { claims } = readByRules('Anna Berg and Lars Holm could not reach an agreement on the budget.');
  expect(claims.map(({ stance, realis }) => `${stance} ${realis}`)).toEqual(['denies actual']);
});
