import { madeUp } from './readings.ts';

/** A small made-up world of four articles: who met whom among Ray, Lund, Aksoy, Fox, Gray and Hill. */
export const WIRE_1 = madeUp({
  id: 'wire-1',
  url: 'https://wire.example/1',
  title: 'Coast guard chief in Riga',
  publisher: 'Example Wire',
  publishedAt: '2020-03-01',
  text: 'Ann Ray met Bo Lund in Riga on Friday. “The harbour stays open,” said Ann Ray, chief of the Norwegian Coast Guard (NCG).',
  people: [['Ann Ray', 'Ray'], 'Bo Lund'],
  agencies: [{ name: 'Norwegian Coast Guard', aliases: ['NCG'], sector: 'military', country: 'NO' }],
  places: [['Riga', 'LV']],
  told: [
    {
      type: 'MEETING',
      who: ['Ann Ray', 'Bo Lund'],
      on: '2020-02-28',
      at: 'Riga',
      words: 'Ann Ray met Bo Lund in Riga',
    },
  ],
  quotes: [{ words: 'The harbour stays open', speaker: 'Ann Ray' }],
  positions: [
    { person: 'Ann Ray', title: 'chief', agency: 'Norwegian Coast Guard', words: 'chief of the Norwegian Coast Guard' },
  ],
});

export const POST_1 = madeUp({
  id: 'post-1',
  publisher: 'Other Post',
  publishedAt: '2020-03-05',
  text: 'Bo Lund telephoned Cem Aksoy on Monday. Aksoy said he had had no contact with Ann Ray this year. Lund said Ray “keeps her word”.',
  people: ['Ann Ray', 'Bo Lund', ['Cem Aksoy', 'Aksoy']],
  told: [
    {
      type: 'CALL',
      who: ['Bo Lund:caller', 'Cem Aksoy:callee'],
      on: '2020-03-02',
      words: 'Bo Lund telephoned Cem Aksoy on Monday',
    },
    {
      type: 'CONTACT',
      who: ['Ann Ray', 'Cem Aksoy'],
      on: ['2020', '2020-01-01', '2020-12-31'],
      stance: 'denies',
      by: ['Cem Aksoy'],
      words: 'he had had no contact with Ann Ray this year',
    },
  ],
  quotes: [{ words: 'keeps her word', speaker: 'Bo Lund', mentions: ['Ann Ray'] }],
});

export const WIRE_2 = madeUp({
  id: 'wire-2',
  url: 'https://wire.example/2',
  title: 'Talks in Oslo',
  publisher: 'Example Wire',
  publishedAt: '2020-03-10',
  text: 'Ann Ray met Cem Aksoy in Oslo on February 20. Dee Fox will visit Cem Aksoy in April. The NCG and the Finnish Border Guard share pictures.',
  people: ['Ann Ray', 'Cem Aksoy', 'Dee Fox'],
  agencies: ['NCG', { name: 'Finnish Border Guard', sector: 'police', country: 'FI' }],
  places: [['Oslo', 'NO']],
  told: [
    {
      type: 'MEETING',
      who: ['Ann Ray', 'Cem Aksoy'],
      on: '2020-02-20',
      at: 'Oslo',
      words: 'Ann Ray met Cem Aksoy in Oslo on February 20',
    },
    {
      type: 'VISIT',
      who: ['Dee Fox:visitor', 'Cem Aksoy:host'],
      on: ['2020-04', '2020-04-01', '2020-04-30'],
      realis: 'planned',
      words: 'Dee Fox will visit Cem Aksoy in April',
    },
    { type: 'COOPERATION', level: 'agency', who: ['NCG', 'Finnish Border Guard'], words: 'share pictures' },
  ],
});

export const POST_2 = madeUp({
  id: 'post-2',
  publisher: 'Other Post',
  publishedAt: '2020-05-01',
  text: 'Dee Fox wrote to Eve Gray and Fay Hill. Eve Gray may have met Bo Lund. Ann Ray did not meet Bo Lund on February 28, Fay Hill said.',
  people: ['Ann Ray', 'Bo Lund', 'Dee Fox', 'Eve Gray', 'Fay Hill'],
  told: [
    {
      type: 'MESSAGE',
      who: ['Dee Fox:sender', 'Eve Gray:recipient', 'Fay Hill:recipient'],
      words: 'Dee Fox wrote to Eve Gray and Fay Hill',
    },
    { type: 'MEETING', who: ['Eve Gray', 'Bo Lund'], certainty: 'possible', words: 'Eve Gray may have met Bo Lund' },
    {
      type: 'MEETING',
      who: ['Ann Ray', 'Bo Lund'],
      on: '2020-02-28',
      stance: 'denies',
      by: ['Fay Hill'],
      words: 'Ann Ray did not meet Bo Lund on February 28',
    },
  ],
});

export const WORLD = [WIRE_1, POST_1, WIRE_2, POST_2];

/** Ids of the people of the world: bare names, in articles of one year. */
export const RAY = 'person:ann ray:::2020';
export const LUND = 'person:bo lund:::2020';
export const AKSOY = 'person:cem aksoy:::2020';
export const FOX = 'person:dee fox:::2020';
export const GRAY = 'person:eve gray:::2020';

/** When everything was ingested: graphs are compared by their dumps, which tell the time. */
export const INGESTED = '2020-06-01T00:00:00.000Z';
