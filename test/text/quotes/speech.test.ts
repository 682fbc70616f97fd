import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../src/text/read.ts';

/** What a text says, as "kind, speaker: words", with "-" where the speaker is left open. */
function speech(text: string): readonly string[] {
  const { quotes, entities } = readArticle({ id: 'a', publisher: 'Example Wire', publishedAt: '2021-05-04', text });
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  return quotes.map((one) => `${one.kind}, ${one.speaker === null ? '-' : names.get(one.speaker)}: ${one.text}`);
}

describe('speech', () => {
  it.each<[string, string, readonly string[]]>([
    [
      'direct, speaker and verb',
      '“The ferry is late,” Maria Keller said.',
      ['direct, Maria Keller: The ferry is late'],
    ],
    [
      'direct, verb and speaker',
      '“The ferry is late,” said Maria Keller.',
      ['direct, Maria Keller: The ferry is late'],
    ],
    [
      'direct, speaker with a title',
      '“The ferry is late,” said the transport minister, Maria Keller.',
      ['direct, Maria Keller: The ferry is late'],
    ],
    [
      'direct, speaker with an apposition',
      '“The ferry is late,” Maria Keller, the transport minister, told reporters.',
      ['direct, Maria Keller: The ferry is late'],
    ],
    [
      'direct after a colon',
      'Maria Keller replied: “The ferry is late.”',
      ['direct, Maria Keller: The ferry is late.'],
    ],
    [
      'split',
      '“The ferry,” said Maria Keller, “is late.”',
      ['direct, Maria Keller: The ferry', 'direct, Maria Keller: is late.'],
    ],
    [
      'goes on in the next sentence',
      '“The ferry is late,” Maria Keller said. “We will wait for it.”',
      ['direct, Maria Keller: The ferry is late', 'direct, Maria Keller: We will wait for it.'],
    ],
    [
      'goes on with the outer of two speakers',
      'Maria Keller said the ferry, which Paul Brandt said was new, was late. “We will wait for it.”',
      [
        'indirect, Maria Keller: the ferry, which Paul Brandt said was new, was late',
        'indirect, Paul Brandt: was new',
        'direct, Maria Keller: We will wait for it.',
      ],
    ],
    [
      'several paragraphs',
      '“The ferry was late,” said Maria Keller.\n\n“Nobody told us why.\n\n“We waited in the rain,” she said.',
      [
        'direct, Maria Keller: The ferry was late',
        'direct, Maria Keller: Nobody told us why.',
        'direct, Maria Keller: We waited in the rain',
      ],
    ],
    ['by a pronoun', 'Maria Keller came late. “The ferry sank,” she said.', ['direct, Maria Keller: The ferry sank']],
    [
      'by a title',
      'Transport Minister Maria Keller came late. “The ferry sank,” the minister said.',
      ['direct, Maria Keller: The ferry sank'],
    ],
    [
      'indirect with that',
      'Maria Keller told reporters in Turin on Monday that the ferry was late.',
      ['indirect, Maria Keller: the ferry was late'],
    ],
    ['indirect without that', 'Maria Keller said the ferry was late.', ['indirect, Maria Keller: the ferry was late']],
    [
      'indirect, clause before',
      'The ferry was late, Maria Keller said.',
      ['indirect, Maria Keller: The ferry was late'],
    ],
    [
      'indirect, clause around',
      'The ferry, Maria Keller said on Monday, was late.',
      ['indirect, Maria Keller: The ferry', 'indirect, Maria Keller: was late'],
    ],
    [
      'adding',
      'Maria Keller said the ferry was late, adding that nobody was hurt.',
      ['indirect, Maria Keller: the ferry was late', 'indirect, Maria Keller: nobody was hurt'],
    ],
    [
      'two speakers in a sentence',
      'Maria Keller said the ferry was late, but Paul Brandt insisted it was early.',
      ['indirect, Maria Keller: the ferry was late', 'indirect, Paul Brandt: it was early'],
    ],
    [
      'according to, before',
      'According to Maria Keller, the ferry was late.',
      ['indirect, Maria Keller: the ferry was late'],
    ],
    [
      'according to, after',
      'The ferry was late, according to Maria Keller.',
      ['indirect, Maria Keller: The ferry was late'],
    ],
    [
      'according to somebody with an apposition',
      'According to Maria Keller, head of the harbour, the ferry was late.',
      ['indirect, Maria Keller: the ferry was late'],
    ],
    [
      'according to somebody by a title and a name',
      'The ferry was late, according to the harbour chief, Maria Keller.',
      ['indirect, Maria Keller: The ferry was late'],
    ],
    ['mixed', 'Maria Keller said the ferry was “very late”.', ['mixed, Maria Keller: the ferry was “very late”']],
    [
      'a phrase with its words in marks',
      'Maria Keller called the ferry “a disgrace”.',
      ['mixed, Maria Keller: the ferry “a disgrace”'],
    ],
    ['a country', 'Norway said the ferry was late.', ['indirect, Norway: the ferry was late']],
    [
      'quoted as saying',
      'The paper quoted Maria Keller as saying the ferry was late.',
      ['indirect, Maria Keller: the ferry was late'],
    ],
    [
      'a name after a dash',
      '“The ferry was late again.” ― Maria Keller',
      ['direct, Maria Keller: The ferry was late again.'],
    ],
    ['guillemets', '«The ferry is late», said Maria Keller.', ['direct, Maria Keller: The ferry is late']],
    ['two apostrophes', "''The ferry is late,'' said Maria Keller.", ['direct, Maria Keller: The ferry is late']],
    ['a promise', 'Maria Keller promised to repair the ferry.', ['indirect, Maria Keller: to repair the ferry']],
    [
      'a question without marks',
      'Maria Keller asked reporters whether the ferry was late.',
      ['indirect, Maria Keller: the ferry was late'],
    ],
    [
      'a predicate and a colon',
      'Transport Minister Maria Keller was less sure: “We will see.”',
      ['direct, Maria Keller: We will see.'],
    ],
    [
      'who acts right before the colon',
      '“It is late,” Maria Keller replied, before her lawyer, Paul Brandt, cut in: “It is not.”',
      ['direct, Maria Keller: It is late', 'direct, Paul Brandt: It is not.'],
    ],
    [
      'with these words',
      '“The ferry will not sail.” With these words President Maria Keller left the hall.',
      ['direct, Maria Keller: The ferry will not sail.'],
    ],
    [
      'quoted as saying, after the words',
      '“The ferry is late,” the agency Belga quoted Maria Keller as saying.',
      ['direct, Maria Keller: The ferry is late'],
    ],
    [
      'was quoted as saying by',
      'The ferry was late, the harbour chief, Maria Keller, was quoted as saying by her own paper.',
      ['indirect, Maria Keller: The ferry was late'],
    ],
    [
      'a name that somebody gave as his',
      '“The ferry was late,” one sailor, who gave his name as Omar Haddad, said.',
      ['direct, Omar Haddad: The ferry was late'],
    ],
    [
      'an agency by apposition',
      'The airline, Norvik Air, said the ferry was late.',
      ['indirect, Norvik Air: the ferry was late'],
    ],
    [
      'descriptions between the name and the verb',
      'Maria Keller, an engineer from the Harbour Union, keeper of a lamp built by sailors, on Friday said the ferry was late.',
      ['indirect, Maria Keller: the ferry was late'],
    ],
    [
      'a place between the name and the verb',
      'Prime Minister Maria Keller in a meeting said the ferry was late.',
      ['indirect, Maria Keller: the ferry was late'],
    ],
    [
      'a participle after the clause of another',
      'Maria Keller said that Norway was late, adding that the harbour had new ropes.',
      ['indirect, Maria Keller: Norway was late', 'indirect, Maria Keller: the harbour had new ropes'],
    ],
    [
      'a participle after a clause about another',
      'Paul Brandt called the ferry “a wreck”, while Maria Keller went further, calling it “a coffin”.',
      ['mixed, Paul Brandt: the ferry “a wreck”', 'mixed, Maria Keller: it “a coffin”'],
    ],
    [
      'a statement from somebody',
      'A statement issued by Northwind Bank said the ferry was late.',
      ['indirect, Northwind Bank: the ferry was late'],
    ],
    ['per', 'The ferry was late, per Maria Keller.', ['indirect, Maria Keller: The ferry was late']],
    [
      'a verb of no speech after a comma inside of the marks',
      '“The ferry was late,” Maria Keller seethed.',
      ['direct, Maria Keller: The ferry was late'],
    ],
    [
      'a clause after a colon of its own',
      'The answer was different: the ferry was late, Maria Keller said.',
      ['indirect, Maria Keller: the ferry was late'],
    ],
    [
      'words of a clause that its comma ends',
      'After Maria Keller announced her return to Turin, thousands left the harbour.',
      ['indirect, Maria Keller: her return to Turin'],
    ],
    [
      'words of a relative clause',
      'Maria Keller, who on Friday said the ferry was late, met Paul Brandt.',
      ['indirect, Maria Keller: the ferry was late'],
    ],
    [
      'words in brackets',
      'The ferry (which Maria Keller said was late) sank on Monday.',
      ['indirect, Maria Keller: was late'],
    ],
    [
      'a noun with a clause of its own',
      'Maria Keller said the claim that the ferry was late was new.',
      ['indirect, Maria Keller: the claim that the ferry was late was new'],
    ],
    [
      'those warned before that',
      'Maria Keller warned sailors that the ferry was late.',
      ['indirect, Maria Keller: the ferry was late'],
    ],
    ['a colon without marks', 'Maria Keller added: The ferry is late.', ['indirect, Maria Keller: The ferry is late']],
    [
      'letting somebody in is no speech',
      'The club has decided to admit Northwind Bank in March, Maria Keller said.',
      ['indirect, Maria Keller: The club has decided to admit Northwind Bank in March'],
    ],
    [
      'nested',
      '“He shouted, ‘Jump,’ and I jumped,” Maria Keller said.',
      ['direct, Maria Keller: He shouted, ‘Jump,’ and I jumped'],
    ],
  ])('%s', (_, text, expected) => {
    expect(speech(text)).toEqual(expected);
  });
});

describe('speech: negative', () => {
  it.each<[string, string]>([
    ['a title of a work', 'They sang “Ferry of the North” at the harbour.'],
    ['a so-called thing', 'A so-called “night ferry” leaves at noon.'],
    ['a nickname', 'Paul “Sailor” Brandt won the race.'],
    ['inches', 'The mast, 40\'6" long, held a 15" lamp.'],
    ['a call by telephone', 'Maria Keller called Paul Brandt on Sunday.'],
    ['a passive question', 'Paul Brandt was questioned after the race.'],
    ['what is not said', 'Maria Keller declined to say whether the ferry was late.'],
    ['a title with what it is a title of', '“Night Ferry,” the new novel by Paul Brandt, tells of a war.'],
    ['a rate', 'The ferry carries 200 cars per day, per Harbour plan.'],
    ['talks about something', 'Maria Keller discussed the ferry with Paul Brandt and rejected his plan.'],
    ['what nobody says', 'Nobody at the harbour would say whether the ferry was late.'],
    ['a verb that also does', 'Maria Keller maintains a boat in Turin.'],
  ])('%s', (_, text) => {
    expect(speech(text)).toEqual([]);
  });

  it.each<[string, string]>([
    ['somebody', 'Maria Keller met Paul Brandt. “We want bread,” somebody shouted.'],
    ['a letter that somebody has only seen', 'According to a letter seen by Maria Keller, the ferry was late.'],
    ['aides of somebody', '“It was late,” two Maria Keller advisers said.'],
    ['a spokesman of somebody', '“It was late,” a spokesman for Maria Keller said.'],
    ['somebody who is told', '“It was late,” Maria Keller was told.'],
    ['somebody with a title who gets a letter', '“It was late,” a letter to Captain Maria Keller read.'],
    ['somebody who gets a letter', 'A letter addressed to Maria Keller read: “It was late.”'],
    ['words after a colon of nobody', 'Maria Keller left. The sign at the harbour: “It is late.”'],
    ['two who speak as one', '“It was late,” Maria Keller and Paul Brandt said.'],
  ])('left open: %s', (_, text) => {
    expect(speech(text)).toEqual([expect.stringMatching(/^(?:in)?direct, -: /)]);
  });
});
