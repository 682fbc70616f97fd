import type { Engine } from '../../src/store/engine.ts';
import { writeArticle } from '../../src/store/write-article.ts';
import { madeUp } from '../store/readings.ts';

/** A made-up affair: an energy minister, a gas broker, a lobbyist, two services; eight articles of 2018 and 2019. */
const MINISTRY = { name: 'Energy Ministry', sector: 'government', country: 'HU' } as const;
const FSA = { name: 'Federal Security Agency', aliases: ['FSA'], sector: 'intelligence', country: 'CZ' } as const;
const CIA = { name: 'Central Intelligence Agency', aliases: ['CIA'], sector: 'intelligence', country: 'US' } as const;
const NORDGAS = { name: 'Nordgas', sector: 'company', country: 'NO' } as const;

const VIENNA = madeUp({
  id: 'vienna',
  title: 'Minister met broker',
  publisher: 'Harbour Daily',
  publishedAt: '2018-01-15',
  text: 'Elena Varga, minister at the Energy Ministry, met Tomas Lindqvist of Nordgas in Vienna on January 12, 2018.',
  people: ['Elena Varga', 'Tomas Lindqvist'],
  agencies: [MINISTRY, NORDGAS],
  places: [['Vienna', 'AT']],
  positions: [
    {
      person: 'Elena Varga',
      title: 'energy minister',
      agency: 'Energy Ministry',
      words: 'minister at the Energy Ministry',
    },
    { person: 'Tomas Lindqvist', title: 'broker', agency: 'Nordgas', words: 'of Nordgas' },
  ],
  told: [
    {
      type: 'MEETING',
      who: ['Elena Varga', 'Tomas Lindqvist'],
      on: '2018-01-12',
      at: 'Vienna',
      words: 'met Tomas Lindqvist of Nordgas in Vienna',
    },
  ],
});

const COPY = madeUp({
  id: 'copy',
  title: 'What the porter saw',
  publisher: 'Example Post',
  publishedAt: '2018-01-20',
  text: 'Elena Varga met Tomas Lindqvist in Vienna on January 12, 2018. Dana Kral met Oskar Brandt in Vienna on January 12, 2018; a photograph shows the four.',
  people: ['Elena Varga', 'Tomas Lindqvist', 'Dana Kral', 'Oskar Brandt'],
  places: [['Vienna', 'AT']],
  told: [
    {
      type: 'MEETING',
      who: ['Elena Varga', 'Tomas Lindqvist'],
      on: '2018-01-12',
      at: 'Vienna',
      words: 'Elena Varga met Tomas Lindqvist in Vienna',
    },
    {
      type: 'MEETING',
      who: ['Dana Kral', 'Oskar Brandt'],
      on: '2018-01-12',
      at: 'Vienna',
      words: 'Dana Kral met Oskar Brandt in Vienna',
    },
  ],
});

const DENIAL = madeUp({
  id: 'denial',
  title: 'Minister denies',
  publisher: 'Kestrel Wire',
  publishedAt: '2018-02-20',
  text: 'She had not met Lindqvist on January 12, 2018, Elena Varga said. Samir Anwar telephoned Elena Varga on February 7, 2018 and Viktor Melnik on February 9, 2018.',
  people: ['Elena Varga', ['Tomas Lindqvist', 'Lindqvist'], 'Samir Anwar', 'Viktor Melnik'],
  told: [
    {
      type: 'MEETING',
      who: ['Elena Varga', 'Tomas Lindqvist'],
      on: '2018-01-12',
      stance: 'denies',
      by: ['Elena Varga'],
      words: 'She had not met Lindqvist',
    },
    {
      type: 'CALL',
      who: ['Samir Anwar:caller', 'Elena Varga:callee'],
      on: '2018-02-07',
      words: 'Samir Anwar telephoned Elena Varga',
    },
    {
      type: 'CALL',
      who: ['Samir Anwar:caller', 'Viktor Melnik:callee'],
      on: '2018-02-09',
      words: 'Viktor Melnik on February 9, 2018',
    },
  ],
});

const LANGLEY = madeUp({
  id: 'langley',
  title: 'New director receives',
  publisher: 'TASS',
  publishedAt: '2018-05-22',
  text: 'Gina Haspel, director of the CIA since May 21, 2018, met Viktor Melnik, deputy director of the FSA, in Langley on May 22, 2018. The CIA and the FSA exchange information.',
  people: ['Gina Haspel', 'Viktor Melnik'],
  agencies: [CIA, FSA],
  places: [['Langley', 'US']],
  positions: [
    { person: 'Gina Haspel', title: 'director', agency: 'Central Intelligence Agency', words: 'director of the CIA' },
    {
      person: 'Viktor Melnik',
      title: 'deputy director',
      agency: 'Federal Security Agency',
      words: 'deputy director of the FSA',
    },
  ],
  told: [
    {
      type: 'MEETING',
      who: ['Gina Haspel', 'Viktor Melnik'],
      on: '2018-05-22',
      at: 'Langley',
      words: 'met Viktor Melnik, deputy director of the FSA, in Langley',
    },
    {
      type: 'APPOINTMENT',
      who: ['Gina Haspel:appointee'],
      on: '2018-05-21',
      words: 'director of the CIA since May 21, 2018',
    },
    {
      type: 'COOPERATION',
      level: 'agency',
      who: ['Central Intelligence Agency', 'Federal Security Agency'],
      words: 'The CIA and the FSA exchange information',
    },
  ],
});

const HORAK = madeUp({
  id: 'horak',
  title: 'Director speaks',
  publisher: 'Harbour Daily',
  publishedAt: '2019-06-03',
  text: '“Tomas Lindqvist has friends everywhere,” said Pavel Horak, director of the FSA. Elena Varga will meet Petra Lund in Oslo in July 2019.',
  people: ['Tomas Lindqvist', 'Pavel Horak', 'Elena Varga', 'Petra Lund'],
  agencies: [FSA],
  places: [['Oslo', 'NO']],
  positions: [
    { person: 'Pavel Horak', title: 'director', agency: 'Federal Security Agency', words: 'director of the FSA' },
  ],
  quotes: [{ words: 'Tomas Lindqvist has friends everywhere', speaker: 'Pavel Horak', mentions: ['Tomas Lindqvist'] }],
  told: [
    {
      type: 'MEETING',
      who: ['Elena Varga', 'Petra Lund'],
      on: ['2019-07', '2019-07-01', '2019-07-31'],
      at: 'Oslo',
      realis: 'planned',
      words: 'Elena Varga will meet Petra Lund in Oslo',
    },
  ],
});

const EARLIER = madeUp({
  id: 'earlier',
  title: 'Director speaks, a year before',
  publisher: 'Harbour Daily',
  publishedAt: '2018-06-03',
  text: '“Nobody knows Tomas Lindqvist,” said Pavel Horak.',
  people: ['Tomas Lindqvist', 'Pavel Horak'],
  quotes: [{ words: 'Nobody knows Tomas Lindqvist', speaker: 'Pavel Horak', mentions: ['Tomas Lindqvist'] }],
});

const OSLO = madeUp({
  id: 'oslo',
  title: 'Talks in Oslo',
  publisher: 'Kestrel Wire',
  publishedAt: '2019-07-12',
  text: 'Elena Varga met Petra Lund in Oslo on July 10, 2019. Nordgas and the Energy Ministry had agreed on a price, two officials said.',
  people: ['Elena Varga', 'Petra Lund'],
  agencies: [NORDGAS, MINISTRY],
  places: [['Oslo', 'NO']],
  told: [
    {
      type: 'MEETING',
      who: ['Elena Varga', 'Petra Lund'],
      on: '2019-07-10',
      at: 'Oslo',
      words: 'Elena Varga met Petra Lund in Oslo',
    },
    {
      type: 'AGREEMENT',
      level: 'agency',
      who: ['Nordgas', 'Energy Ministry'],
      unnamed: ['two officials'],
      words: 'Nordgas and the Energy Ministry had agreed on a price',
    },
  ],
});

const RESIGNATION = madeUp({
  id: 'resignation',
  title: 'Minister resigns',
  publisher: 'Kestrel Wire',
  publishedAt: '2019-09-02',
  text: 'Elena Varga resigned on September 1, 2019. Samir Anwar was named adviser.',
  people: ['Elena Varga', 'Samir Anwar'],
  told: [
    { type: 'DEPARTURE', who: ['Elena Varga:appointee'], on: '2019-09-01', words: 'Elena Varga resigned' },
    { type: 'APPOINTMENT', who: ['Samir Anwar:appointee'], words: 'Samir Anwar was named adviser' },
  ],
});

const KNOWN = '2019-07-20T08:00:00.000Z';
const NEW = '2019-09-02T08:00:00.000Z';

/** Puts the affair into a graph: all but the last article before a week that one may ask for. */
export async function ingestAffair(engine: Engine): Promise<void> {
  for (const each of [VIENNA, COPY, DENIAL, LANGLEY, HORAK, EARLIER, OSLO]) {
    await writeArticle(engine, each.article, each.reading, KNOWN);
  }
  await writeArticle(engine, RESIGNATION.article, RESIGNATION.reading, NEW);
}
