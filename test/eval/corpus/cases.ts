import { type ClaimSpec, type ReadingSpec, RIGHT } from './made-up-readings.ts';

const [meeting, denial, letter, appointment, plan] = RIGHT.claims as readonly [
  ClaimSpec,
  ClaimSpec,
  ClaimSpec,
  ClaimSpec,
  ClaimSpec,
];
const claims = (...all: readonly ClaimSpec[]): ReadingSpec => ({ ...RIGHT, claims: all });
const entities = (...all: ReadingSpec['entities']): ReadingSpec => ({
  ...RIGHT,
  entities: [...RIGHT.entities.filter(([id]) => !all.some(([other]) => other === id)), ...all],
});

/** Readings by what they show; the counts of the outside scorer for each are in outside-counts.json. */
export const CASES: Readonly<Record<string, ReadingSpec>> = {
  'all right': RIGHT,
  'nothing read': { entities: [], mentions: [], claims: [], quotes: [], positions: [] },
  'a denial affirmed': claims({ ...denial, stance: 'affirms' }),
  'a contact denied': claims({ ...meeting, stance: 'denies' }),
  'a plan told as done': claims({ ...plan, realis: 'actual' }),
  'a party too many': claims({ ...meeting, parties: [...meeting.parties, ['e4', 'Nils Lund', 2]] }),
  'one party of two': claims({ ...meeting, parties: [['e1', 'Karl Berg', 1]] }),
  'another pair near by': claims({
    ...meeting,
    parties: [
      ['e1', 'Karl Berg', 1],
      ['e4', 'Nils Lund', 2],
    ],
  }),
  'a party without a name in place of one with': claims({
    ...meeting,
    parties: [
      ['e1', 'Karl Berg', 1],
      [null, 'Ann Ray', 2],
    ],
  }),
  'those of one side are no pair': claims({
    ...meeting,
    parties: [
      ['e1', 'Karl Berg', 1],
      ['e2', 'Ann Ray', 1],
      ['e3', 'Eva Holm', 2],
    ],
  }),
  'another date': claims({ ...meeting, date: '2019-05-10' }),
  'no date': claims({ type: 'MEETING', at: 'received', parties: meeting.parties }),
  'a date that the gold has not': claims({ ...denial, date: '2019-05-10' }),
  'another type of contact near the words': claims({ ...meeting, type: 'CALL' }),
  'the same type far from the words': claims({ ...meeting, at: 'sent Holm a letter' }),
  'another type far from the words': claims({ ...meeting, type: 'CALL', at: 'sent Holm a letter' }),
  'another family near the words': claims({ ...meeting, type: 'DEPARTURE' }),
  'a letter turned round': claims({
    ...letter,
    parties: [
      ['e3', 'Holm', 1, 'sender'],
      ['e1', 'Berg', 2, 'recipient'],
    ],
  }),
  'an appointment of the wrong man': claims({ ...appointment, parties: [['e1', 'Karl Berg', undefined, 'appointee']] }),
  'an appointment far from the words': claims({ ...appointment, at: 'received' }),
  'an optional event told, and one that is none': claims(
    {
      type: 'MESSAGE',
      at: 'Lund thanked',
      parties: [
        ['e4', 'Lund', 1, 'sender'],
        ['e2', 'Ray', 2, 'recipient'],
      ],
    },
    {
      type: 'CALL',
      at: 'Lund thanked',
      parties: [
        ['e6', 'Sweden'],
        ['e5', 'Norway'],
      ],
    },
  ),
  'told twice': claims(meeting, { ...meeting, type: 'TALKS', at: 'held talks' }),
  'two persons as one': {
    ...entities(['e1', 'person', 'Karl Berg', 'Berg', 'Eva Holm', 'Holm']),
    mentions: RIGHT.mentions.filter(([words]) => !words.includes('Holm')),
  },
  'one person as two': {
    ...entities(['e1', 'person', 'Karl Berg'], ['e9', 'person', 'Berg']),
    mentions: [...RIGHT.mentions, ['harbour,” | Berg', 'name', 'e9']],
  },
  'a person taken for an agency': entities(['e4', 'agency', 'Nils Lund', 'Lund']),
  'a person by a title alone': {
    ...entities(['e9', 'person', 'harbour master']),
    mentions: [...RIGHT.mentions, ['harbour master', 'nominal', 'e9']],
  },
  'a country as a place as well': entities(['e9', 'place', 'Norway']),
  'a country as a place only': entities(['e5', 'place', 'Norway']),
  'names in other forms': entities(['e2', 'person', 'Mrs. Ánn RAY’s'], ['e7', 'agency', 'Harbour Council']),
  'an agency of which half the words are right, and of which they are not': {
    ...entities(['e7', 'agency', 'Harbour Board Office'], ['e9', 'agency', 'Norwegian Council']),
  },
  'an agency with one word in common': entities(['e7', 'agency', 'Harbour Board Office']),
  'quotes that begin late or end early': {
    ...RIGHT,
    quotes: [
      ['asked about the harbour', 'e1'],
      ['she had', 'e2'],
    ],
  },
  'a quote that holds enough of its head': { ...RIGHT, quotes: [['We were never', 'e1']] },
  'speech of another': {
    ...RIGHT,
    quotes: [
      ['We were never asked', 'e2'],
      ['she had met Eva Holm', null],
    ],
  },
  'speech behind a head': {
    ...RIGHT,
    quotes: [
      ['Ray denied that', 'e1'],
      ['On Monday Berg sent Holm a letter', 'e1'],
    ],
  },
  'speech before any head': { ...RIGHT, quotes: [['They held talks', 'e1']] },
  'one quote over two heads': {
    ...RIGHT,
    quotes: [['We were never asked about the harbour,” Berg said. Ray denied that she had met Eva Holm', 'e2']],
  },
  'offices of others, of other bodies and countries': {
    ...RIGHT,
    positions: [
      ['e1', 'harbour minister', 'e6', 'SE'],
      ['e4', 'harbour', null],
      ['e3', 'Swedish envoy', null, 'SE'],
    ],
  },
  'a body by its country': {
    ...RIGHT,
    positions: [
      ['e1', 'minister', null, 'NO'],
      ['e2', 'envoy', null],
    ],
  },
};
