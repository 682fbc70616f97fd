import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Entity, EntityKind, Reading } from '../../../src/model/reading.ts';
import { readArticle } from '../../../src/text/read.ts';

function read(text: string): Reading {
  return readArticle({ id: 'a', text, publishedAt: '2022-05-10', language: 'en' });
}

/** Names of the entities of a kind, in the order of the text. */
function named(text: string, kind: EntityKind): readonly string[] {
  return read(text)
    .entities.filter((entity) => entity.kind === kind)
    .map((entity) => entity.name);
}

/** Whom a stretch of the text names; the last time it comes. */
function meant(text: string, words: string): string | undefined {
  const { mentions, entities } = read(text);
  const start = text.lastIndexOf(words);
  const mention = mentions.find((other) => other.start === start && other.form === 'name');
  return entities.find((entity) => entity.id === mention?.entity)?.name;
}

function agency(text: string, name: string): Entity | undefined {
  return read(text).entities.find(
    (entity) => entity.kind === 'agency' && [entity.name, ...entity.aliases].includes(name),
  );
}

describe('persons', () => {
  it.each([
    ['particles', 'Pieter van den Akker, the Dutch envoy, spoke in Utrecht.', ['Pieter van den Akker']],
    ['Arabic particles', 'Minister Omar Abd al-Karim al-Masri left Amman.', ['Omar Abd al-Karim al-Masri']],
    ['hyphens', 'The judge, Anne-Marie Berg-Olsen, agreed.', ['Anne-Marie Berg-Olsen']],
    ['two surnames', 'Lucía Herrera Campos said no.', ['Lucía Herrera Campos']],
    ['initials', 'J. R. Holloway, once a diver, runs the museum.', ['J. R. Holloway']],
    ['honorific alone', 'Mr. Zawadzki agreed.', ['Zawadzki']],
    ['title and name', 'Foreign Minister Karim Haddad met reporters.', ['Karim Haddad']],
    ['military titles', 'Lt. Gen. Moses Kiptoo saluted.', ['Moses Kiptoo']],
    ['Jr.', 'Senator Thomas Hale, Jr. voted no.', ['Thomas Hale, Jr.']],
    ['one name only', 'The governor, Wiratno, opened the dam.', ['Wiratno']],
    ['surname first', 'Chinese Vice Premier Zhou Mingyu spoke.', ['Zhou Mingyu']],
    ['family name in capitals', 'Senior Minister LIM Boon Hock agreed.', ['LIM Boon Hock']],
    ['first name that is a month', 'April Holt came home in May.', ['April Holt']],
    ['first name that is a country', 'Jordan Pike flew to Jordan.', ['Jordan Pike']],
    ['possessive', 'Ion Dragan’s plan failed.', ['Ion Dragan']],
    [
      'behind a country',
      'President of the Republic of Korea Moon Jin-ho met Head of Roscosmos Igor Petrov.',
      ['Moon Jin-ho', 'Igor Petrov'],
    ],
    [
      'behind a portfolio',
      'Representative of the European Union for Foreign Affairs Tadeo Borrell Ruiz spoke.',
      ['Tadeo Borrell Ruiz'],
    ],
    [
      'behind a state of a state',
      'President of the Plurinational State of Bolivia Evaro Mamani spoke.',
      ['Evaro Mamani'],
    ],
    ['a body named after somebody', 'The head of Carl Larsen University left.', []],
    ['given by the person', 'A man, who gave his name simply as Omar, ran.', ['Omar']],
    ['nobody', 'The president of the club met the king on Friday.', []],
  ])('%s', (_, text, expected) => {
    expect(named(text, 'person')).toEqual(expected);
  });
});

describe('who is meant by less than the full name', () => {
  it.each([
    ['surname', 'Nora Lindholm spoke. Lindholm smiled.', 'Lindholm', 'Nora Lindholm'],
    [
      'surname with particle',
      'Pieter van den Akker spoke. Van den Akker smiled.',
      'Van den Akker',
      'Pieter van den Akker',
    ],
    ['first name', 'Abera Worku spoke. Abera smiled.', 'Abera', 'Abera Worku'],
    ['last name of a surname-first name', 'Le Van Thanh spoke. Thanh smiled.', 'Thanh', 'Le Van Thanh'],
    ['turned round', 'Varga Imre, abroad Imre Varga, died.', 'Imre Varga', 'Varga Imre'],
    [
      'title and first name',
      'Sheikh Khalid bin Nasser Al Farsi spoke. Sheikh Khalid smiled.',
      'Khalid',
      'Khalid bin Nasser Al Farsi',
    ],
    [
      'headline in capitals',
      'PREMIER HALVORSEN RESIGNS\n\nPremier Kari Halvorsen resigned on Monday.',
      'HALVORSEN',
      'Kari Halvorsen',
    ],
    [
      'surname of one of two',
      'Petra Dahl spoke. Her rival Viktor Dahlen answered. Dahlen smiled.',
      'Dahlen',
      'Viktor Dahlen',
    ],
    ['short form of a first name', 'Michael Ashby spoke. Mike Ashby smiled.', 'Mike Ashby', 'Michael Ashby'],
  ])('%s', (_, text, words, expected) => {
    expect(meant(text, words)).toBe(expected);
  });

  it('stays open between two of the same surname', () => {
    const text = 'Ana Duarte and Rui Duarte own the mill. Duarte declined to comment.';
    const { mentions } = read(text);
    expect(mentions.find((mention) => mention.start === text.lastIndexOf('Duarte'))?.entity).toBeNull();
  });

  it('keeps father and son apart', () => {
    expect(named('Paul K. Brandt Jr. followed his father, Paul K. Brandt Sr., as mayor.', 'person')).toHaveLength(2);
  });
});

describe('agencies', () => {
  it.each([
    ['ministry', 'Kenya’s Ministry of Roads said so.', 'Ministry of Roads', 'government', 'KE'],
    ['nationality in front', 'The Latvian Finance Ministry said so.', 'Latvian Finance Ministry', 'government', 'LV'],
    [
      'intelligence',
      'Norway’s Foreign Intelligence Bureau said so.',
      'Foreign Intelligence Bureau',
      'intelligence',
      'NO',
    ],
    ['body of a state in lower case', 'The Norwegian government said so.', 'Norwegian government', 'government', 'NO'],
    ['body of a genitive', "China's foreign ministry said so.", "China's foreign ministry", 'government', 'CN'],
    ['department in lower case', 'The US state department said so.', 'US state department', 'government', 'US'],
    [
      'body of a spokesman',
      'A Japanese foreign ministry spokesman said so.',
      'Japanese foreign ministry',
      'government',
      'JP',
    ],
    ['court', 'The Mombasa High Court said so.', 'Mombasa High Court', 'judiciary', undefined],
    ['police', 'The National Police Service said so.', 'National Police Service', 'police', undefined],
    ['party', 'The Green Progress Party said so.', 'Green Progress Party', 'party', undefined],
    ['company', 'The suit was filed by Tarn Glass Ltd.', 'Tarn Glass Ltd.', 'company', undefined],
    ['known company', 'She works at Siemens.', 'Siemens', 'company', 'DE'],
    ['medium', 'Reuters said so.', 'Reuters', 'media', undefined],
    ['by its noun', 'The newspaper La Torre said so.', 'La Torre', 'media', undefined],
    ['international', 'The African Union said so.', 'African Union', 'international', undefined],
    ['known by acronym', 'The director of the CIA said so.', 'CIA', 'intelligence', 'US'],
    ['charity', 'Doctors Without Borders said so.', 'Doctors Without Borders', 'ngo', undefined],
  ])('%s', (_, text, name, sector, country) => {
    const found = agency(text, name);
    expect([found?.sector, found?.country]).toEqual([sector, country]);
  });

  it('joins the acronym in brackets to the name before it', () => {
    const found = agency('The Arlond Harvest Board (AHB) met. The AHB agreed.', 'AHB');
    expect(found?.name).toBe('Arlond Harvest Board');
  });

  it('joins the names with and without their country', () => {
    const text = 'Russia’s Foreign Intelligence Service spoke. The Russian Foreign Intelligence Service did not.';
    expect(named(text, 'agency')).toHaveLength(1);
  });

  it('keeps the same ministry of two countries apart', () => {
    expect(named('The Czech Foreign Ministry agreed, the Slovak Foreign Ministry did not.', 'agency')).toHaveLength(2);
  });

  it('has the publisher of the article', () => {
    const reading = readArticle({ id: 'a', text: 'Ana Ruiz left.', publisher: 'Tolm Courier', language: 'en' });
    expect(reading.entities).toContainEqual(
      expect.objectContaining({ kind: 'agency', name: 'Tolm Courier', sector: 'media' }),
    );
  });
});

describe('a government', () => {
  it.each([
    ['of a nationality', 'Norway met us. The Norwegian government said so.', 'Norway'],
    ['of a country', 'The Government of Zimbabwe said so.', 'Zimbabwe'],
  ])('is its state: %s', (_, text, state) => {
    const { entities, mentions } = read(text);
    const meant = mentions.find((mention) => mention.text.toLowerCase().includes('government'))?.entity;
    expect(entities.find(({ id, kind }) => id === meant && kind === 'agency')?.name).toBe(state);
  });
});

describe('negative: an office of several is no agency', () => {
  it.each(['The two Prime Ministers met.', 'Both Foreign Ministers met.', 'The First Ministers met.'])('%s', (text) => {
    expect(named(text, 'agency')).toEqual([]);
  });
});

describe('places', () => {
  it.each([
    ['city', 'She left Dakar.', 'Dakar', 'SN'],
    ['diacritics left off', 'A bridge opened in Malmo.', 'Malmo', 'SE'],
    ['country by its short name', 'He visited the US.', 'United States', 'US'],
    ['unlisted, before its country', 'They met in Varnabad, Iran.', 'Varnabad', undefined],
  ])('%s', (_, text, name, country) => {
    const place = read(text).entities.find((entity) => entity.kind === 'place' && entity.name === name);
    expect([place?.name, place?.country]).toEqual([name, country]);
  });
});

describe('negative: no such person', () => {
  it.each([
    ['weekday and month', 'It opened on Sunday in May.'],
    ['nationality', 'Many Bolivians voted.'],
    ['city that speaks', 'Ankara rebuked Cairo.'],
    ['agency', 'The Kremlin hung out its flags, and so did the White House.'],
    ['ship', 'INS Falcon left Kochi.'],
    ['storm', 'Tropical storm Klara hit the coast.'],
    ['deity', 'They prayed to God.'],
    ['officers of a nation', 'Norwegian police officers left.'],
    ['title alone', 'The Prime Minister left.'],
    ['common words', 'The Climate Adaptation Strategy was published.'],
    ['river', 'The Clara floods the fields every year.'],
    ['acronym inside of a word', 'The social club of the Special Committee met.'],
  ])('%s', (_, text) => {
    expect(named(text, 'person')).toEqual([]);
  });
});

describe('emendations', () => {
  it.each([
    ['letter missing', 'Envoy Sigrun Halloran spoke. “Yes,” Haloran said.', 'Haloran', 'Sigrun Halloran', 'Halloran'],
    [
      'letters changed places',
      'Minister Olav Holmstrom spoke. Holmsrtom smiled.',
      'Holmsrtom',
      'Olav Holmstrom',
      'Holmstrom',
    ],
    [
      'wrong letter',
      'Chief Ivan Maryshkov spoke. According to Matyshkov, it is over.',
      'Matyshkov',
      'Ivan Maryshkov',
      'Maryshkov',
    ],
    [
      'agency',
      'The Depratment of Roads agreed. The Department of Roads paid.',
      'Depratment of Roads',
      'Department of Roads',
      'Department of Roads',
    ],
    ['acronym, the office decides', 'The CIA director resigned. He never met the CIB director.', 'CIB', 'CIA', 'CIA'],
    ['country', 'The chief, who visited Austrian in the summer, agreed.', 'Austrian', 'Austria', 'Austria'],
  ])('%s', (_, text, words, expected, reading) => {
    expect(meant(text, words)).toBe(expected);
    const mention = read(text).mentions.find((other) => other.text === words);
    expect(mention?.emendation?.reading).toBe(reading);
  });
});

describe('negative: nothing to emend', () => {
  it.each([
    ['two people introduced', 'Nora Hallen and Mats Hallin sing. Hallin leads.'],
    ['two people with titles', 'Lady Carver and Mr. Garver dance. Garver tires first.'],
    ['two full names one letter apart', 'Kim Min-jae, a pilot, flew Kim Min-jee, a singer, home.'],
    [
      'two acronyms spelt out',
      'The Arlond Harvest Board (AHB) and the Arlond Herring Board (AHR) disagree. The AHR paid.',
    ],
    [
      'an acronym without a context',
      'The CIA has an office in Tolm; the Commonwealth of Independent States (CIS) has none, and the CIS wants one.',
    ],
    ['countries', 'Boats from Iran and Iraq sailed on; those of Nigeria and Niger turned back.'],
    ['language', 'He spoke in Russian to the crowd.'],
  ])('%s', (_, text) => {
    expect(read(text).mentions.filter((mention) => mention.emendation !== undefined)).toEqual([]);
  });
});

describe('any text', () => {
  const pieces = fc.constantFrom(
    'Anna',
    'Kern',
    'Kern’s',
    'van',
    'der',
    '(',
    ')',
    ',',
    '.',
    '“',
    '”',
    'CIA',
    'the',
    'Ministry',
    'of',
    'Roads',
    'said',
    '-',
    'Jr.',
    'in',
    'Tolm',
    'Mr.',
    '\n\n',
    'MOSCOW',
    'и',
    '🚢',
    '\ud800',
    '\u200d',
  );
  it('gives mentions whose words are those of the text', () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 60 }), (parts) => {
        const text = parts.join(' ');
        const { mentions, entities } = read(text);
        const ids = new Set(entities.map((entity) => entity.id));
        for (const { start, end, text: words, entity } of mentions) {
          expect(text.slice(start, end)).toBe(words);
          expect(entity === null || ids.has(entity)).toBe(true);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('reads a cue of speech with nothing left to say', () => {
    expect(read(', said и').quotes).toEqual([]);
  });

  it('reads twice the same', () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => {
        const text = parts.join(' ');
        expect(read(text).entities).toEqual(read(text).entities);
      }),
      { numRuns: 40 },
    );
  });
});
