import { describe, expect, it } from 'vitest';
import { read } from '../contacts/tell.ts';

function held(text: string): readonly string[] {
  const { positions, entities } = read(text);
  const name = (id: string): string => entities.find((entity) => entity.id === id)?.name ?? '?';
  return positions.map(
    ({ person, title, agency, status }) =>
      `${name(person)}: ${title}${agency === null ? '' : ` at ${name(agency)}`} (${status})`,
  );
}

describe('the country of an office', () => {
  it.each([
    ['nationality before', 'Costa Rican President Anna Berg spoke on Monday.', 'CR'],
    ['its genitive before', "Ukraine's foreign minister, Anna Berg, spoke on Monday.", 'UA'],
    ['behind the office', 'President of Peru Anna Berg spoke on Monday.', 'PE'],
    ['behind the name', 'President Anna Berg of Chile spoke on Monday.', 'CL'],
    ['told at another place', 'Peruvian President Anna Berg left for Japan. In Japan President Berg met nobody.', 'PE'],
    ['no state', 'Anna Berg, a partner at the consultancy Fjord Advisers, spoke on Monday.', undefined],
  ])('%s', (_, text, expected) => {
    const { positions } = read(text);
    expect(positions.map(({ country }) => country)).toEqual([expected]);
  });
});

describe('the body of an office', () => {
  const REGION = 'Governor of Nordland Region Anna Berg spoke on Monday.';
  it.each([
    ['before the office', 'FBI Director Anna Berg spoke on Monday.', 'FBI'],
    ['behind it', 'Anna Berg, director of the Central Bank, spoke on Monday.', 'Central Bank'],
    ['a part of a state', REGION, 'Nordland Region'],
    ['none', 'Norwegian Prime Minister Anna Berg spoke on Monday.', undefined],
  ])('%s', (_, text, expected) => {
    const { positions, entities } = read(text);
    expect(positions.map(({ agency }) => entities.find(({ id }) => id === agency)?.name)).toEqual([expected]);
  });

  it('is an agency also where it is a region', () => {
    const { positions, entities } = read(REGION);
    expect(entities.find(({ id }) => id === positions[0]?.agency)).toMatchObject({
      kind: 'agency',
      sector: 'government',
    });
  });
});

describe('an office that no rule ties to a name', () => {
  it('is its pronoun’s holder’s', () => {
    const { positions } = read('Anna Berg was born in Lund. She served as director of the Central Bank.');
    expect(positions.map(({ title, status }) => `${title} (${status})`)).toEqual(['director (former)']);
  });
});

describe('positions', () => {
  it.each([
    ['short forms', 'Sen. Anna Berg met Rep. Lars Holm.', ['Anna Berg: Sen. (current)', 'Lars Holm: Rep. (current)']],
    ['first lady', 'First Lady Anna Berg left.', ['Anna Berg: First Lady (current)']],
    [
      'a member of a body',
      'Anna Berg, a member of the Central Bank, left.',
      ['Anna Berg: member at Central Bank (current)'],
    ],
    [
      'titles of a list, each before its name',
      'Prime Minister of Italy Anna Berg, Prime Minister of Norway Erna Holm, and others met.',
      ['Anna Berg: Prime Minister (current)', 'Erna Holm: Prime Minister (current)'],
    ],
    ['title before the name', 'Foreign Minister Anna Berg left.', ['Anna Berg: Foreign Minister (current)']],
    ['agency, title, comma', 'The CIA chief, Anna Berg, left.', ['Anna Berg: chief at CIA (current)']],
    ['then', 'He met the then CIA director, Anna Berg.', ['Anna Berg: director at CIA (then)']],
    ['former', 'Former President Anna Berg left.', ['Anna Berg: President (former)']],
    ['acting', 'Acting Governor Anna Berg left.', ['Anna Berg: Governor (acting)']],
    ['elect', 'President-elect Anna Berg left.', ['Anna Berg: President (nominee)']],
    [
      'of an agency, before the name',
      'The commander of the Coast Guard, Anna Berg, left.',
      ['Anna Berg: commander at Coast Guard (current)'],
    ],
    [
      'behind the name',
      'Anna Berg, director of the Central Bank, left.',
      ['Anna Berg: director at Central Bank (current)'],
    ],
    ['secretary of state', 'Secretary of State Anna Berg left.', ['Anna Berg: Secretary of State (current)']],
    ['elected as', 'Anna Berg was elected as chairwoman.', ['Anna Berg: chairwoman (current)']],
    ['appointed', 'The king appointed Anna Berg as director.', ['Anna Berg: director (current)']],
    [
      'a plural title',
      'Presidents Anna Berg and Lars Holm left.',
      ['Anna Berg: President (current)', 'Lars Holm: President (current)'],
    ],
    ['the holder behind is', 'The treasurer is Anna Berg.', ['Anna Berg: treasurer (current)']],
    [
      'two titles before the name',
      'Deputy Prime Minister and party leader Anna Berg left.',
      ['Anna Berg: Deputy Prime Minister (current)', 'Anna Berg: party leader (current)'],
    ],
    [
      'two titles of one bank',
      'Anna Berg, chairwoman and chief executive of the Central Bank, left.',
      ['Anna Berg: chairwoman at Central Bank (current)', 'Anna Berg: chief executive at Central Bank (current)'],
    ],
    ['a rank behind the title', 'The commander, Brig. Gen. Anna Berg, left.', ['Anna Berg: commander (current)']],
    ['a style behind the title', 'Prime Minister Sheikh Anna Berg left.', ['Anna Berg: Prime Minister (current)']],
    [
      'a short form in brackets',
      'The governor of the Central Bank (CB), Anna Berg, left.',
      ['Anna Berg: governor at Central Bank (current)'],
    ],
    [
      'a long portfolio before',
      'Rural Housing and Water Supply Minister Anna Berg left.',
      ['Anna Berg: Rural Housing and Water Supply Minister (current)'],
    ],
    [
      'a long portfolio behind',
      'Minister of Forests and Inland Waters Anna Berg left.',
      ['Anna Berg: Minister of Forests and Inland Waters (current)'],
    ],
    [
      'its head',
      'The Central Bank raised rates, its governor, Anna Berg, said.',
      ['Anna Berg: governor at Central Bank (current)'],
    ],
    ['a people of two words', 'He met former South African president Anna Berg.', ['Anna Berg: president (former)']],
    ['in dashes', 'Anna Berg – the mayor of Oslo – left.', ['Anna Berg: mayor (current)']],
    [
      'both ministers',
      'Anna Berg and Lars Holm, the foreign ministers of Norway and Brazil, left.',
      ['Lars Holm: foreign minister (current)', 'Anna Berg: foreign minister (current)'],
    ],
  ])('%s', (_, text, expected) => {
    expect(held(text)).toEqual(expected);
  });

  it.each([
    ['nominee for', 'Anna Berg, the nominee for ambassador to Norway, left.', ['Anna Berg: ambassador (nominee)']],
    [
      "the president's nominee",
      "Anna Berg, the president's nominee for attorney general, left.",
      ['Anna Berg: attorney general (nominee)'],
    ],
    ['nominated to be', 'The king nominated Anna Berg to be ambassador.', ['Anna Berg: ambassador (nominee)']],
    ['will become', 'Anna Berg will become director in May.', ['Anna Berg: director (nominee)']],
    ['designate, without a hyphen', 'The chairman designate, Anna Berg, left.', ['Anna Berg: chairman (nominee)']],
    ['acting, behind', 'Anna Berg, acting mayor of Oslo, left.', ['Anna Berg: mayor (acting)']],
    ['once a', 'Anna Berg, once a minister, left.', ['Anna Berg: minister (former)']],
    ['formerly', 'Anna Berg, formerly the mayor of Oslo, left.', ['Anna Berg: mayor (former)']],
    ['no longer', 'Anna Berg is no longer the mayor of Oslo.', ['Anna Berg: mayor (former)']],
    ['used to be', 'Anna Berg used to be mayor of Oslo.', ['Anna Berg: mayor (former)']],
    ['stepped down as', 'Anna Berg stepped down as mayor of Oslo.', ['Anna Berg: mayor (former)']],
    ['served as', 'Anna Berg, who served as mayor, left.', ['Anna Berg: mayor (former)']],
    ['who was then', 'Anna Berg, who was then mayor, left.', ['Anna Berg: mayor (then)']],
    ['at the time', 'Anna Berg, mayor at the time, left.', ['Anna Berg: mayor (then)']],
    [
      'succeeded',
      'Anna Berg succeeded Lars Holm as mayor.',
      ['Anna Berg: mayor (current)', 'Lars Holm: mayor (former)'],
    ],
  ])('standing: %s', (_, text, expected) => {
    expect(held(text)).toEqual(expected);
  });

  it.each([
    ['negative: could become', 'Anna Berg could become mayor.'],
    ['negative: if elected', 'If Anna Berg is elected mayor, Lars Holm will leave.'],
    ['negative: prevented from becoming', 'The law prevented Anna Berg from becoming mayor.'],
    ['negative: wants to become', 'Anna Berg wants to become mayor.'],
    ['negative: a candidate', 'Anna Berg, the candidate for mayor, left.'],
    ['negative: a verb', 'Anna Berg was headed to the hall.'],
    ['negative: a part of the body', 'He patted the boy on the head, Anna Berg said.'],
    ['negative: head-to-head', 'In the head-to-head race, Anna Berg leads.'],
    ['negative: describes the next noun', 'Anna Berg is also a major donor.'],
    ['negative: the name between', 'The council met with Justice Department liaison Anna Berg.'],
    ['negative: a relative', 'Anna Berg, wife of Lars Holm, left.'],
    ['negative: somebody else', "Anna Berg met the minister's aide."],
    ['negative: not appointed', 'Anna Berg was not the first to leave.'],
  ])('%s', (_, text) => {
    expect(held(text)).toEqual([]);
  });
});
