import { describe, expect, it } from 'vitest';
import { meant } from './meant.ts';

describe('coreference', () => {
  it.each<[string, string, readonly string[]]>([
    ['the only one in reach', 'Maria Keller arrived late. She was tired.', ['She = Maria Keller']],
    ['by gender', 'Maria Keller met Paul Brandt. He was tired.', ['He = Paul Brandt']],
    ['by form of address', 'Mrs. Oduya met Mr. Tanaka. She was tired.', ['She = Oduya']],
    ['possessor in the clause of its subject', 'Maria Keller thanked her staff.', ['her = Maria Keller']],
    ['speaker of reported speech', 'Maria Keller said she was tired.', ['she = Maria Keller']],
    ['somebody named later', 'Before she left, Maria Keller locked the door.', ['she = Maria Keller']],
    ['I in quotation marks', '“I was tired,” Maria Keller said.', ['I = Maria Keller']],
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
    ['an epithet', 'Maria Keller sang in Turin. The outspoken star was tired.', ['The outspoken star = Maria Keller']],
    ['an age', 'Maria Keller sang in Turin. The 34-year-old was tired.', ['The 34-year-old = Maria Keller']],
    [
      'a title that goes by another name',
      'Senator Maria Keller met Paul Brandt. The lawmaker was tired.',
      ['The lawmaker = Maria Keller'],
    ],
    [
      'of two who bear a title the one in view',
      'Minister Maria Keller left. Minister Paul Brandt came. The road was dry. Brandt smiled. The minister was tired.',
      ['The minister = Paul Brandt'],
    ],
    [
      'a union by its name',
      'The Dock Workers Association called a strike at Northwind Bank. The union was split.',
      ['The union = Dock Workers Association'],
    ],
    ['who spoke speaks on', 'Paul Brandt said Igor Petrov had left. “It was late,” he said.', ['he = Paul Brandt']],
    ['by a first name from elsewhere', 'Yulia Oduya met Dmytro Tanaka. He was tired.', ['He = Dmytro Tanaka']],
    ['an agency right before its', 'Paul Brandt asked Northwind Bank to open its books.', ['its = Northwind Bank']],
    ['they who open the words of an agency', 'Northwind Bank said they would close.', ['they = Northwind Bank']],
    [
      'an owner is not what is owned',
      'Anna Keller left, Paul Brandt said. Her cook, Vera Oduya, stayed.',
      ['Her = Anna Keller'],
    ],
    ['a king', 'King Paul Brandt came by ship. The monarch was tired.', ['The monarch = Paul Brandt']],
    ['a father called so', 'The father, Paul Brandt, swam ashore. The father was tired.', ['The father = Paul Brandt']],
    [
      'an actress by a first name of women',
      'Maria Keller met Paul Brandt. The actress was tired.',
      ['The actress = Maria Keller'],
    ],
    [
      'a daughter holds no office of her father',
      "Anna Keller, the mayor's youngest daughter, sang. She was tired. The mayor smiled.",
      ['She = Anna Keller'],
    ],
    [
      'those listed further on, with and without whom they met',
      'Maria Keller met the finalists. They talked. Taking part in the meeting were Anna Brandt, Igor Petrov, Ugo Rossi and Paul Lind.',
      [
        'the finalists = Paul Lind+Anna Brandt+Igor Petrov+Ugo Rossi',
        'They = Paul Lind+Maria Keller+Anna Brandt+Igor Petrov+Ugo Rossi',
      ],
    ],
    [
      'a list without the subject of the clause',
      'Maria Keller met Anna Brandt, Igor Petrov, Ugo Rossi and Paul Lind. Keller thanked the leaders.',
      ['the leaders = Paul Lind+Anna Brandt+Igor Petrov+Ugo Rossi'],
    ],
    [
      'by title and country',
      'President of Kenya Amos Odera met President of Chad Paul Deby. The President of Chad thanked the President of Kenya.',
      ['The President = Paul Deby', 'the President = Amos Odera'],
    ],
    [
      'a lady by office',
      'On Friday the First Lady Jill Lind spoke. The First Lady left.',
      ['The First Lady = Jill Lind'],
    ],
    ['reflexive', 'Maria Keller hurt herself.', ['herself = Maria Keller']],
  ])('%s', (_, text, expected) => {
    expect(meant(text)).toEqual(expect.arrayContaining([...expected]));
  });
});

describe('coreference: negative', () => {
  it.each<[string, string, readonly string[]]>([
    ['nobody of that gender', 'Maria Keller arrived late. He was tired.', ['He = -']],
    [
      'somebody without a name stands nearer than somebody whose gender is not told',
      "Wren Oduya's husband baked bread. He was tired.",
      ['He = -'],
    ],
    ['him is not the subject of his clause', 'Paul Brandt saw him.', ['him = -']],
    ['we of a person', '“We were tired,” Maria Keller said.', ['We = -']],
  ])('left open: %s', (_, text, expected) => {
    expect(meant(text)).toEqual(expect.arrayContaining([...expected]));
  });

  it.each<[string, string]>([
    ['it of the weather', 'Maria Keller left. It rained.'],
    ['a country in capitals', 'Maria Keller left the US.'],
    ['a description beside its name', 'The mayor, Paul Brandt, left.'],
    ['a title before its name', 'The mayor Paul Brandt left.'],
    ['his or her', 'Paul Brandt left. Each captain brings his or her crew, and he or she pays.'],
    ['somebody introduced without a name', 'Maria Keller met a singer. The singer was tired.'],
    ['one of several', 'Maria Keller came. The second woman was tired.'],
    ['an agency introduced without a name', 'Northwind Bank hired a company. The company was small.'],
    ['another of its kind', 'Northwind Bank closed. The rival bank stayed.'],
    ['a role after as', 'Maria Keller is a singer. Igor Petrov named Paul Brandt as the singer.'],
    ['an age of another gender', 'Paul Brandt sang in Turin. The 51-year-old grandmother of six was tired.'],
    ['an army of no name', 'The Islamic State lost ground. Everybody feared the military.'],
    [
      'a speaker right after a name and a comma',
      'The ship was sold by its owner Paul Brandt, the driver announced on Friday. The driver left.',
    ],
    ['an age of somebody else', 'The 51-year-old painter told Paul Brandt a story.'],
    ['a predicate', 'Paul Brandt is the mayor.'],
    ['another child than the one of that age', 'Ugo Rossi, 8, saw a boy in the water. The boy was tired.'],
    ['a boy beside a statesman', 'President Paul Brandt praised the boy. The boy was tired.'],
    ["a boy and his father's name", "The boy's father, Paul Brandt, wept. The boy was tired."],
    ['a woman of no name', 'Maria Keller met Paul Brandt. The woman was tired. The man, too. The widow slept.'],
    ['a child of some age', 'Paul Brandt praised the 7-year-old boy.'],
    ['an actress is no man', 'Paul Brandt sang in Turin. The actress was tired.'],
    [
      'a description that ends a clause before the name that speaks',
      'Few praised the buyer, Brandt said. The buyer was tired.',
    ],
  ])('nobody named: %s', (_, text) => {
    expect(meant(text).filter((one) => !one.endsWith(' = -'))).toEqual([]);
  });
});
