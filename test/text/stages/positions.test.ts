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

describe('positions', () => {
  it.each([
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
  ])('%s', (_, text, expected) => {
    expect(held(text)).toEqual(expected);
  });

  it.each([
    ['negative: a relative', 'Anna Berg, wife of Lars Holm, left.'],
    ['negative: somebody else', "Anna Berg met the minister's aide."],
    ['negative: not appointed', 'Anna Berg was not the first to leave.'],
  ])('%s', (_, text) => {
    expect(held(text)).toEqual([]);
  });
});
