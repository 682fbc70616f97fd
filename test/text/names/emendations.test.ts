import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../src/text/read.ts';

function read(text: string) {
  return readArticle({ id: 'x', publisher: 'Hill Wire', publishedAt: '2021-03-04', text });
}

/** The entity that words of the text name, and what their emendation reads. */
function named(text: string, words: string): string {
  const { mentions, entities } = read(text);
  const mention = mentions.find((one) => one.text === words && one.form === 'name');
  const entity = entities.find(({ id }) => id === mention?.entity);
  return `${entity?.name} as ${mention?.emendation?.reading}`;
}

const HALDORSEN = 'Tomas Haldorsen met the king on Monday. Haldorsen spoke.';

describe('a name with one slip is the name that the article gives elsewhere', () => {
  it.each([
    ['letter wrong', `${HALDORSEN} Haldorsan left.`, 'Haldorsan', 'Tomas Haldorsen as Haldorsen'],
    ['letter missing', `${HALDORSEN} Haldrsen left.`, 'Haldrsen', 'Tomas Haldorsen as Haldorsen'],
    ['letter too many', `${HALDORSEN} Halldorsen left.`, 'Halldorsen', 'Tomas Haldorsen as Haldorsen'],
    ['letters that changed places', `${HALDORSEN} Hadlorsen left.`, 'Hadlorsen', 'Tomas Haldorsen as Haldorsen'],
    [
      'letter two places on',
      'Patrick Omoruyi met the king on Monday. Omruoyi left.',
      'Omruoyi',
      'Patrick Omoruyi as Omoruyi',
    ],
    ['behind a form of address', `${HALDORSEN} Mr. Haldorsan left.`, 'Haldorsan', 'Tomas Haldorsen as Haldorsen'],
    [
      'behind the same title',
      'President Ilse Markonen met the king on Monday. President Marknoen left.',
      'Marknoen',
      'Ilse Markonen as Markonen',
    ],
    ['first name', `${HALDORSEN} Tamos Haldorsen left.`, 'Tamos Haldorsen', 'Tomas Haldorsen as Tomas Haldorsen'],
    [
      'first half of two surnames',
      'Anna Weller-Stravos met the king on Monday. Wellre-Stravos left.',
      'Wellre-Stravos',
      'Anna Weller-Stravos as Weller-Stravos',
    ],
    [
      'second half of two surnames',
      'Anna Weller-Stravos met the king on Monday. Anna Weller-Stravas left.',
      'Anna Weller-Stravas',
      'Anna Weller-Stravos as Anna Weller-Stravos',
    ],
    [
      'first of two surnames',
      'Pedro Gualtero Mendibil met the king on Monday. Gualtreo Mendibil left.',
      'Gualtreo Mendibil',
      'Pedro Gualtero Mendibil as Gualtero Mendibil',
    ],
    ['city', 'She flew to Ljubljana on Monday. She left Ljublajna later.', 'Ljublajna', 'Ljubljana as Ljubljana'],
    ['country', 'The capital of Potrugal is quiet.', 'Potrugal', 'Portugal as Portugal'],
    [
      'acronym',
      'The Baltic Union of Islands (BALUNI) met on Monday. Envoys of BALUIN left.',
      'BALUIN',
      'Baltic Union of Islands as BALUNI',
    ],
  ])('%s', (_, text, words, expected) => {
    expect(named(text, words)).toBe(expected);
  });
});

describe('negative: two names one letter apart are two', () => {
  it.each([
    ['another title', 'President Ilse Markonen met the king. Minister Marknoen left.'],
    ['an apposition of her own', `${HALDORSEN} Tamos Haldorsen, a wrestler, left.`],
    ['a relative', `${HALDORSEN} His cousin Tamos Haldorsen left.`],
    ['two first names', 'Jonas Haldorsen met the king. Haldorsen spoke. Jonah Haldorsen left.'],
    ['the form of a woman', 'Andrei Petkov met the king. Petkov spoke. Ms. Petkova left.'],
    ['a family', 'Karl Bergholm met the king. The Bergholms left.'],
    ['one sentence', 'Tomas Haldorsen met Tomas Halvorsen on Monday.'],
    ['places that there are', 'She flew from Slovakia to Slovenia and from Niger to Nigeria.'],
  ])('%s', (_, text) => {
    expect(read(text).mentions.filter((mention) => mention.emendation !== undefined)).toEqual([]);
  });
});
