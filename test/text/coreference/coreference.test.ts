import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../src/text/read.ts';

/** Whom the pronouns and descriptions of a text mean, as "words = name", with "-" where it is left open. */
function meant(text: string): readonly string[] {
  const { mentions, entities } = readArticle({ id: 'a', publisher: 'Example Wire', publishedAt: '2021-05-04', text });
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  return mentions
    .filter((one) => one.form !== 'name')
    .map((one) => `${one.text} = ${one.entity === null ? '-' : names.get(one.entity)}`);
}

describe('coreference', () => {
  it.each<[string, string, readonly string[]]>([
    ['the only one in reach', 'Maria Keller arrived late. She was tired.', ['She = Maria Keller']],
    ['by gender', 'Maria Keller met Paul Brandt. He was tired.', ['He = Paul Brandt']],
    ['by form of address', 'Mrs. Oduya met Mr. Tanaka. She was tired.', ['She = Oduya']],
    ['possessor in the clause of its subject', 'Maria Keller thanked her staff.', ['her = Maria Keller']],
    ['speaker of reported speech', 'Maria Keller said she was tired.', ['she = Maria Keller']],
    [
      'each in the words of the speaker',
      'Maria Keller said she left. Anna Brandt said she stayed.',
      ['she = Maria Keller', 'she = Anna Brandt'],
    ],
    ['somebody named later', 'Before she left, Maria Keller locked the door.', ['she = Maria Keller']],
    ['I in quotation marks', '“I was tired,” Maria Keller said.', ['I = Maria Keller']],
    [
      'not the speaker',
      '“I invited him,” Paul Brandt said of Igor Petrov. “He came.”',
      ['I = Paul Brandt', 'him = -', 'He = Igor Petrov'],
    ],
    [
      'an agency',
      'Northwind Bank said it would close. The bank lost its licence.',
      ['it = Northwind Bank', 'The bank = Northwind Bank', 'its = Northwind Bank'],
    ],
    [
      'by title',
      'Foreign Minister Maria Keller met Paul Brandt. The minister was tired.',
      ['The minister = Maria Keller'],
    ],
    ['by apposition', 'Paul Brandt, the mayor of Turin, left. The mayor was tired.', ['The mayor = Paul Brandt']],
    ['by a short title', 'Gov. Paul Brandt left. The governor was tired.', ['The governor = Paul Brandt']],
    [
      "by the gender that the article's own pronouns tell",
      'Wren Oduya sold her ship. Oduya said she was tired. Sasha Tanaka sold his. Tanaka said he was late. Oduya met Tanaka. She left at noon.',
      ['her = Wren Oduya', 'she = Wren Oduya', 'his = Sasha Tanaka', 'he = Sasha Tanaka', 'She = Wren Oduya'],
    ],
    ['reflexive', 'Maria Keller hurt herself.', ['herself = Maria Keller']],
  ])('%s', (_, text, expected) => {
    expect(meant(text)).toEqual(expected);
  });
});

describe('coreference: negative', () => {
  it.each<[string, string, readonly string[]]>([
    ['two women in reach', 'Maria Keller met Anna Brandt. She was tired.', ['She = -']],
    [
      'a title that two bear',
      'Minister Maria Keller met Minister Paul Brandt. The minister was tired.',
      ['The minister = -'],
    ],
    ['nobody of that gender', 'Maria Keller arrived late. He was tired.', ['He = -']],
    ['several', 'Maria Keller met Anna Brandt. They were tired.', ['They = -']],
    ['him is not the subject of his clause', 'Paul Brandt saw him.', ['him = -']],
    ['we of a person', '“We were tired,” Maria Keller said.', ['We = -']],
  ])('left open: %s', (_, text, expected) => {
    expect(meant(text)).toEqual(expected);
  });

  it.each<[string, string]>([
    ['it of the weather', 'Maria Keller left. It rained.'],
    ['a country in capitals', 'Maria Keller left the US.'],
    ['a description beside its name', 'The mayor, Paul Brandt, left.'],
    ['a title before its name', 'The mayor Paul Brandt left.'],
    ['his or her', 'Paul Brandt left. Each captain brings his or her crew, and he or she pays.'],
    ['a predicate', 'Paul Brandt is the mayor.'],
  ])('no mention: %s', (_, text) => {
    expect(meant(text)).toEqual([]);
  });
});
