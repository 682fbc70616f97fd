import { describe, expect, it } from 'vitest';
import type { EntityKind } from '../../../src/model/reading.ts';
import { readArticle } from '../../../src/text/read.ts';

/** "person Ada Bos; place Malta": all entities of a text in their order. */
function found(text: string): string {
  const { entities } = readArticle({ id: 'a', text, publishedAt: '2022-05-10', language: 'en' });
  return entities.map(({ kind, name }) => `${kind} ${name}`).join('; ');
}

function named(text: string, kind: EntityKind): readonly string[] {
  const { entities } = readArticle({ id: 'a', text, publishedAt: '2022-05-10', language: 'en' });
  return entities.filter((entity) => entity.kind === kind).map(({ name }) => name);
}

describe('the kind of a name and where it ends', () => {
  it.each([
    [
      'chain of Arabic names',
      'The Amir Sheikh Nawar Al-Hamad Al-Jabir Al-Sabah came.',
      'person Nawar Al-Hamad Al-Jabir Al-Sabah',
    ],
    ['style before a name', 'HRH Prince Karl and HE Anna Thys cut the ribbon.', 'person Karl; person Anna Thys'],
    [
      'small words before a surname',
      'Marieke van der Horst, the Dutch minister, left.',
      'person Marieke van der Horst',
    ],
    ['acronym before a name', 'The envoy’s deputy at NATO Karl Berg spoke.', 'agency NATO; person Karl Berg'],
    ['known first name after to', 'Anna Berg wrote to Lars Holm in March.', 'person Anna Berg; person Lars Holm'],
    [
      'presidents of two countries',
      'Presidents Karl Berg of Ghana and Lars Tonk of Togo toured a dam.',
      'person Karl Berg; place Ghana; person Lars Tonk; place Togo',
    ],
    [
      'portfolio of a minister',
      'Chilean Mining Minister Anna Thys flew in with Kenyan Trade Minister Jan Bakker.',
      'person Anna Thys; person Jan Bakker',
    ],
    [
      'office of common words',
      'Lars Holm, Head of Exports and Harbours for Finlab, and Vice Director Karl Berg met.',
      'person Lars Holm; agency Finlab; person Karl Berg',
    ],
    [
      'words that an acronym spells out',
      'The group League to Free Our Rivers (LFOR) sued.',
      'agency League to Free Our Rivers',
    ],
    [
      'longer name of another party',
      'Minister Hanno Stegen of the Free Democratic Party spoke.',
      'person Hanno Stegen; agency Free Democratic Party',
    ],
    [
      'surname that is a month',
      'Judge Augusta May ruled. The order stands, but May stopped short.',
      'person Augusta May',
    ],
    [
      'surname that is a company',
      'Professor Akira Honda won. The school where Honda teaches is small.',
      'person Akira Honda',
    ],
    [
      'short name of a company',
      'Orvane PLC wooed Tollmer Inc. for a year until Tollmer gave in.',
      'agency Orvane PLC; agency Tollmer Inc.',
    ],
    [
      'paper with an article',
      'Mary Lang, a columnist with the weekly paper Al Sabila, agreed.',
      'person Mary Lang; agency Al Sabila',
    ],
    ['maker', 'Shares rose, Swiss maker Helvanta said.', 'agency Helvanta'],
    ['place that was taken', 'Troops retook Brija on Monday.', 'place Brija'],
    [
      'surname with a slip, without the first name',
      'Robert Sekandi Lule was freed. Sekadni Lule told supporters so.',
      'person Robert Sekandi Lule',
    ],
    [
      'mayor of a town before a name',
      'Reporters saw Oslo Mayor Jan Dahl and U.S. Consul Mary Thornley.',
      'place Oslo; person Jan Dahl; place United States; person Mary Thornley',
    ],
    ['surname that is a city', 'Mary Reno spoke. They sent a letter to Reno.', 'person Mary Reno'],
    ['from a person', 'A call from Anna Thys came in May.', 'person Anna Thys'],
    [
      'words of which one has a hyphen',
      'He asked the Inter-Valley Public Forestry (IVPF).',
      'agency Inter-Valley Public Forestry',
    ],
    ['unknown name after a time', 'For thirty years, Sepirla Katjirova has baked bread.', 'person Sepirla Katjirova'],
    ['chairman of a company of common words', 'He succeeded her as chairman of Granger Mills.', 'agency Granger Mills'],
  ])('%s', (_, text, expected) => {
    expect(found(text)).toBe(expected);
  });
});

describe('negative: no such name', () => {
  it.each([
    ['style as an agency', 'agency', 'The delegation was led by HH the Crown Prince.'],
    ['modifier of an office as an agency', 'agency', 'She is Acting Director and was Rural Housing Manager.'],
    ['portfolio as a company', 'agency', 'The Minister of Mining and Rural Insurance came, Karim Tal by name.'],
    ['state of a town as a person', 'person', 'The Dunmore, Ill., brewer of cider went broke.'],
    ['state of a senator as a person', 'person', 'The senators (D-Mont.) left.'],
    ['state of a senator as an agency', 'agency', 'Sen. Bo Rask (R-OH) left.'],
    ['plants in a list', 'person', 'They sold six mills, including Sorelta Vanu, Orduk, Pinna Tolth and Brask.'],
    ['name in quotation marks', 'person', 'They met at the bar “Tavo Sulane” on Monday.'],
    ['acronym of an office', 'agency', 'The Director-General (DG) left. The DG was tired.'],
    ['acronym of small words', 'agency', 'It rests on fixed term deposits (FTD), and FTD is cheap.'],
    ['goods of common words', 'person', 'The maker of Golden Oat Hoops and Corn Puffs did well.'],
    ['members of a party', 'person', 'Tory MPs cheered.'],
    ['street', 'person', 'They live on Toure Drive.'],
    ['what a commissioner is for', 'agency', 'The High Commissioner for Rural Housing, Anna Thys, left.'],
    ['what a minister is of', 'agency', 'The Minister of the Environment spoke.'],
    ['sum of money', 'agency', 'It cost SR14 billion and RM7.8 million.'],
    ['service and not a body', 'agency', 'They use a VPN and the SMS, said the DG.'],
    ['memorandum', 'agency', 'They signed the MoU.'],
    ['common abbreviation as a person', 'person', 'The trial uses messenger RNA.'],
    ['title of a beauty queen', 'person', 'She was Miss Poland twice.'],
  ] as const)('%s', (_, kind, text) => {
    expect(named(text, kind)).toEqual([]);
  });
});

describe('agencies told by what stands beside them', () => {
  it.each([
    ['noun after', 'The Movanda Rising coalition won the vote.', 'agency Movanda Rising'],
    ['noun after, small word inside', 'He left the Harak Ul Nasra organization.', 'agency Harak Ul Nasra'],
    ['place and based', 'The Nairobi-based Sulanka said no.', 'place Nairobi; agency Sulanka'],
    ['reports at the end', 'The talks went on, Sulamba reports.', 'agency Sulamba'],
    ['sponsor', 'The race was sponsored by Tarvelia.', 'agency Tarvelia'],
    ['buyer', 'The mill was acquired by Lundrex in May.', 'agency Lundrex'],
    ['whom somebody works for', 'Analyst Jan Willems of Graanhus said so.', 'person Jan Willems; agency Graanhus'],
    ['paper with an article, reporting', 'Der Morgen reported the loss.', 'agency Der Morgen'],
    ['paper with an article, told', 'She told La Gaceta del Norte that it was over.', 'agency La Gaceta del Norte'],
    ['paper of several words', 'He reads the daily El Faro del Sur.', 'agency El Faro del Sur'],
    ['Portuguese', 'The Partido da Renovação Popular won.', 'agency Partido da Renovação Popular'],
    ['Italian', 'The Istituto Nazionale di Ricerca said so.', 'agency Istituto Nazionale di Ricerca'],
    ['Spanish', 'A statement by the Banco del Litoral Norte said so.', 'agency Banco del Litoral Norte'],
    ['French', 'The Ministère de la Santé said so.', 'agency Ministère de la Santé'],
    ['form of a company after a comma', 'Greenfield Resources, LLC said no.', 'agency Greenfield Resources, LLC'],
    ['union', 'The United Steel Workers of Tarvania met the board.', 'agency United Steel Workers of Tarvania'],
  ])('%s', (_, text, expected) => {
    expect(found(text)).toBe(expected);
  });

  it.each([
    ['president of a club', 'The president of the club, Álvaro Mendietta, was clear.', 'person Álvaro Mendietta'],
    ['publisher that is a person', 'The paper’s publisher, Kofi Boatang, said so.', 'person Kofi Boatang'],
    [
      'presidents of compound countries',
      'Sali Dushkar of Albania phoned Bojan Spasev of North Macedonia.',
      'person Sali Dushkar; place Albania; person Bojan Spasev; place North Macedonia',
    ],
    ['last word of a portfolio', 'The Minister of Water and Rural Housing Rania Sabrin left.', 'person Rania Sabrin'],
    ['process', 'Tarvanisation is a priority.', ''],
  ])('negative: %s', (_, text, expected) => {
    expect(found(text)).toBe(expected);
  });
});
