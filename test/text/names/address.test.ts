import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../src/text/read.ts';

/** Whom each name of a text means, in the order of the text. */
function meant(text: string): readonly (string | undefined)[] {
  const { mentions, entities } = readArticle({ id: 'a', text, publishedAt: '2022-05-10', language: 'en' });
  return mentions
    .filter(({ form }) => form === 'name')
    .map((mention) => entities.find(({ id }) => id === mention.entity)?.name);
}

describe('a surname with a form of address', () => {
  it.each([
    [
      'a wife of the same surname',
      'Thomas Hale resigned. Mrs. Hale wept. Mr. Hale smiled. Hale left.',
      ['Thomas Hale', 'Hale', 'Thomas Hale', 'Thomas Hale'],
    ],
    [
      'husband and wife, both in full',
      'Anna Berg met her husband Lars Berg. Ms. Berg left. Mr. Berg stayed.',
      ['Anna Berg', 'Lars Berg', 'Anna Berg', 'Lars Berg'],
    ],
    ['a king and a minister', 'Omar Hasan spoke. King Hasan waved.', ['Omar Hasan', 'Hasan']],
    [
      'a king by his first name',
      'King Abdul bin Hasan came. King Abdul spoke.',
      ['Abdul bin Hasan', 'Abdul bin Hasan'],
    ],
    ['a first name of men and women', 'Leslie Holm came. Ms. Holm left.', ['Leslie Holm', 'Leslie Holm']],
    [
      'two words from the middle',
      'Marta Vega-Solan Urrieta spoke. Vega-Solan left.',
      ['Marta Vega-Solan Urrieta', 'Marta Vega-Solan Urrieta'],
    ],
    ['no full name', 'Lady Ashby spoke. Ashby said no.', ['Ashby', 'Ashby']],
  ])('%s', (_, text, expected) => {
    expect(meant(text)).toEqual(expected);
  });
});
