import { describe, expect, test } from 'vitest';
import { readArticle } from '../../../src/text/read.ts';

const read = (text: string) => readArticle({ id: 'x', text, publishedAt: '2018-03-14' });
const person = (text: string, name: string) => read(text).entities.find((entity) => entity.name === name);

describe('an age beside a name tells the birth', () => {
  test.each([
    ['behind the name', 'Firefighters pulled John Smith, 34, from his car on Wednesday.'],
    ['in an apposition behind it', 'John Smith, a 34-year-old clerk, was pulled from his car on Wednesday.'],
    ['in words before it', 'The police found 34-year-old teacher John Smith in his car on Wednesday.'],
    ['as what is said of somebody', 'John Smith was pulled from his car on Wednesday. Smith is 34.'],
  ])('%s', (_what, text) => {
    expect(person(text, 'John Smith')?.born).toEqual({ earliest: 1983, latest: 1984 });
  });

  test.each([
    ['a number that counts something else', 'John Smith, 34 miles from home, called his wife on Wednesday.'],
    ['an age of somebody else', 'The 34-year-old woman told John Smith about the flood on Wednesday.'],
    ['a year', 'John Smith, 1984, oil on canvas, was sold on Wednesday.'],
  ])('negative: %s', (_what, text) => {
    expect(person(text, 'John Smith')?.born).toBeUndefined();
  });
});

describe('a death', () => {
  test.each([
    ['of these days', 'Judge Adam Farouk died in Khartoum on Tuesday.', 2018],
    ['behind a relative clause', 'Judge Adam Farouk, who wrote the code, died in Khartoum on Tuesday.', 2018],
    ['in a year that is given', 'Judge Adam Farouk, who died in 2011, wrote the commercial code.', 2011],
  ])('%s', (_what, text, year) => {
    expect(person(text, 'Adam Farouk')?.died).toBe(year);
  });

  test.each([
    ['one that did not come', 'Judge Adam Farouk did not die in the storm on Tuesday.'],
    ['of somebody else', 'Judge Adam Farouk said on Tuesday that three sailors died in the storm.'],
  ])('negative: %s', (_what, text) => {
    expect(person(text, 'Adam Farouk')?.died).toBeUndefined();
  });
});

describe('a calling', () => {
  test.each([
    ['with its nation', 'Maria Silva, a Brazilian botanist who has worked in Manaus, received a medal.', 'botanist'],
    ['behind an age', 'Maria Silva, 34, a former doubles champion, started work on Tuesday in Jakarta.', 'champion'],
  ])('%s', (_what, text, calling) => {
    expect(person(text, 'Maria Silva')?.calling).toBe(calling);
  });

  test('negative: what somebody is to others', () => {
    expect(person('Maria Silva, a friend of the mayor, received a medal.', 'Maria Silva')?.calling).toBeUndefined();
  });
});

test('two of one name, where the article says that they are two', () => {
  const reading = read(
    'The mayor of Santa Rita, Carlos Mendoza, met the police chief, also called Carlos Mendoza, on Tuesday.',
  );
  const named = reading.mentions.filter(({ text }) => text === 'Carlos Mendoza').map(({ entity }) => entity);
  expect(new Set(named).size).toBe(2);
  expect(reading.entities.filter(({ name }) => name === 'Carlos Mendoza')).toHaveLength(2);
});
