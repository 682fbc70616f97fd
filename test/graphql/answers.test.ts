import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '../../src/store/engine.ts';
import { madeUpEngine } from '../server/made-up-app.ts';
import { answer } from './ask.ts';

/** Every root field over the made-up world of test/store/world.ts, on a real graph. */
let engine: Engine;
beforeAll(async () => {
  engine = await madeUpEngine();
});
afterAll(() => engine.close());

type Row = readonly [phenomenon: string, query: string, data: object];

const PEOPLE: readonly Row[] = [
  [
    'a person by any name, with the offices held, and held on a day',
    `{ person(name: "Ray") { name aliases positions { title status agency { name } evidence { text rule } } positionsThen: positions(at: "2020-01-01") { title } positionsNow: positions(at: "2020-06-01") { title } agencies { name } } }`,
    {
      person: {
        name: 'Ann Ray',
        aliases: ['Ray'],
        positions: [
          {
            title: 'chief',
            status: 'CURRENT',
            agency: { name: 'Norwegian Coast Guard' },
            evidence: { text: 'chief of the Norwegian Coast Guard', rule: 'made-up' },
          },
        ],
        positionsThen: [],
        positionsNow: [{ title: 'chief' }],
        agencies: [{ name: 'Norwegian Coast Guard' }],
      },
    },
  ],
  [
    'an agency by its acronym, with its people and the agencies it deals with',
    `{ agency(name: "ncg") { name aliases sector country people { nodes { name } edges { positions { title } } } contacts(filter: {levels: [AGENCY]}) { edges { node { __typename name } types levels evidence { text } } } } }`,
    {
      agency: {
        name: 'Norwegian Coast Guard',
        aliases: ['NCG'],
        sector: 'MILITARY',
        country: 'NO',
        people: { nodes: [{ name: 'Ann Ray' }], edges: [{ positions: [{ title: 'chief' }] }] },
        contacts: {
          edges: [
            {
              node: { __typename: 'Agency', name: 'Finnish Border Guard' },
              types: ['COOPERATION'],
              levels: ['AGENCY'],
              evidence: [{ text: 'share pictures' }],
            },
          ],
        },
      },
    },
  ],
];

const CONTACTS: readonly Row[] = [
  [
    'who met whom: affirmed contact only, with the words that say so',
    `{ person(name: "Ann Ray") { contacts { edges { node { name } eventCount first last types levels denials events { nodes { type standing date { edtf earliest latest text } place { name country } } } evidence { text prefix suffix start end sentence rule article { url publishedAt } } } } } }`,
    {
      person: {
        contacts: {
          edges: [
            {
              node: { name: 'Bo Lund' },
              eventCount: 1,
              first: '2020-02-28',
              last: '2020-02-28',
              types: ['MEETING'],
              levels: ['PERSON'],
              denials: 1,
              events: {
                nodes: [
                  {
                    type: 'MEETING',
                    standing: 'DISPUTED',
                    date: {
                      edtf: '2020-02-28',
                      earliest: '2020-02-28',
                      latest: '2020-02-28',
                      text: 'Ann Ray did not meet Bo Lund on February 28',
                    },
                    place: { name: 'Riga', country: 'LV' },
                  },
                ],
              },
              evidence: [
                {
                  text: 'Ann Ray met Bo Lund in Riga',
                  prefix: '',
                  suffix: ' on Friday. “The harbour stays open,” said Ann Ray, chief of the Norwegian',
                  start: 0,
                  end: 27,
                  sentence: 'Ann Ray met Bo Lund in Riga on Friday.',
                  rule: 'made-up',
                  article: { url: 'https://wire.example/1', publishedAt: '2020-03-01' },
                },
              ],
            },
            {
              node: { name: 'Cem Aksoy' },
              eventCount: 1,
              first: '2020-02-20',
              last: '2020-02-20',
              types: ['MEETING'],
              levels: ['PERSON'],
              denials: 1,
              events: {
                nodes: [
                  {
                    type: 'MEETING',
                    standing: 'AFFIRMED',
                    date: {
                      edtf: '2020-02-20',
                      earliest: '2020-02-20',
                      latest: '2020-02-20',
                      text: 'Ann Ray met Cem Aksoy in Oslo on February 20',
                    },
                    place: { name: 'Oslo', country: 'NO' },
                  },
                ],
              },
              evidence: [
                {
                  text: 'Ann Ray met Cem Aksoy in Oslo on February 20',
                  prefix: '',
                  suffix: '. Dee Fox will visit Cem Aksoy in April. The NCG and the Finnish Border Guard',
                  start: 0,
                  end: 44,
                  sentence: 'Ann Ray met Cem Aksoy in Oslo on February 20.',
                  rule: 'made-up',
                  article: { url: 'https://wire.example/2', publishedAt: '2020-03-10' },
                },
              ],
            },
          ],
        },
      },
    },
  ],
  [
    'contact of another stance, realis, time, publisher or place, when asked for',
    `{ person(name: "Cem Aksoy") { denied: contacts(filter: {stance: [DENIES]}) { edges { node { name } } } planned: contacts(filter: {realis: [PLANNED]}) { edges { node { name } types } } early: contacts(filter: {to: "2020-02-25"}) { nodes { name } } asOf: contacts(filter: {asOf: "2020-03-05"}) { nodes { name } } byPost: contacts(filter: {publishers: ["Other Post"]}) { nodes { name } } inOslo: contacts(filter: {place: "Oslo"}) { nodes { name } } } }`,
    {
      person: {
        denied: { edges: [{ node: { name: 'Ann Ray' } }] },
        planned: { edges: [{ node: { name: 'Dee Fox' }, types: ['VISIT'] }] },
        early: { nodes: [{ name: 'Ann Ray' }] },
        asOf: { nodes: [{ name: 'Bo Lund' }] },
        byPost: { nodes: [{ name: 'Bo Lund' }] },
        inOslo: { nodes: [{ name: 'Ann Ray' }] },
      },
    },
  ],
  [
    'contacts by their days',
    `{ person(name: "Ann Ray") { latest: contacts(orderBy: LATEST) { nodes { name } } earliest: contacts(orderBy: EARLIEST) { nodes { name } } } }`,
    {
      person: {
        latest: { nodes: [{ name: 'Bo Lund' }, { name: 'Cem Aksoy' }] },
        earliest: { nodes: [{ name: 'Cem Aksoy' }, { name: 'Bo Lund' }] },
      },
    },
  ],
  [
    'what only may have been is no contact unless asked for',
    `{ person(name: "Eve Gray") { contacts { nodes { name } } possible: contacts(filter: {minCertainty: POSSIBLE}) { nodes { name } } } }`,
    {
      person: {
        contacts: { nodes: [{ name: 'Dee Fox' }] },
        possible: { nodes: [{ name: 'Bo Lund' }, { name: 'Dee Fox' }] },
      },
    },
  ],
  [
    'all that is said of a pair: a denial whose period takes in a meeting disputes it',
    `{ contact(between: ["Ann Ray", "Cem Aksoy"]) { between { name } affirmed { nodes { type } } denied { nodes { type date { earliest latest } claims { nodes { stance accordingTo { name } } } } } disputed { nodes { type standing } } abstained { totalCount } planned { totalCount } uncertain { totalCount } evidence(first: 5) { text } } }`,
    {
      contact: {
        between: [{ name: 'Ann Ray' }, { name: 'Cem Aksoy' }],
        affirmed: { nodes: [] },
        denied: {
          nodes: [
            {
              type: 'CONTACT',
              date: { earliest: '2020-01-01', latest: '2020-12-31' },
              claims: { nodes: [{ stance: 'DENIES', accordingTo: [{ name: 'Other Post' }, { name: 'Cem Aksoy' }] }] },
            },
          ],
        },
        disputed: { nodes: [{ type: 'MEETING', standing: 'AFFIRMED' }] },
        abstained: { totalCount: 0 },
        planned: { totalCount: 0 },
        uncertain: { totalCount: 0 },
        evidence: [
          { text: 'he had had no contact with Ann Ray this year' },
          { text: 'Ann Ray met Cem Aksoy in Oslo on February 20' },
        ],
      },
    },
  ],
  [
    'common contacts, with the contact to each',
    `{ commonContacts(of: ["Ann Ray", "Cem Aksoy"]) { totalCount edges { node { name } contacts { between { name } types eventCount evidence { text } } } } }`,
    {
      commonContacts: {
        totalCount: 1,
        edges: [
          {
            node: { name: 'Bo Lund' },
            contacts: [
              {
                between: [{ name: 'Ann Ray' }, { name: 'Bo Lund' }],
                types: ['MEETING'],
                eventCount: 1,
                evidence: [{ text: 'Ann Ray met Bo Lund in Riga' }],
              },
              {
                between: [{ name: 'Cem Aksoy' }, { name: 'Bo Lund' }],
                types: ['CALL'],
                eventCount: 1,
                evidence: [{ text: 'Bo Lund telephoned Cem Aksoy on Monday' }],
              },
            ],
          },
        ],
      },
    },
  ],
  [
    'a neighbourhood, and the contacts within it',
    `{ neighbourhood(of: ["Ann Ray"], depth: 1) { actors { distance actor { name } } contacts { between { name } eventCount evidence { text } } truncated } }`,
    {
      neighbourhood: {
        actors: [
          { distance: 0, actor: { name: 'Ann Ray' } },
          { distance: 1, actor: { name: 'Bo Lund' } },
          { distance: 1, actor: { name: 'Cem Aksoy' } },
        ],
        contacts: [
          {
            between: [{ name: 'Ann Ray' }, { name: 'Bo Lund' }],
            eventCount: 1,
            evidence: [{ text: 'Ann Ray met Bo Lund in Riga' }],
          },
          {
            between: [{ name: 'Ann Ray' }, { name: 'Cem Aksoy' }],
            eventCount: 1,
            evidence: [{ text: 'Ann Ray met Cem Aksoy in Oslo on February 20' }],
          },
          {
            between: [{ name: 'Bo Lund' }, { name: 'Cem Aksoy' }],
            eventCount: 1,
            evidence: [{ text: 'Bo Lund telephoned Cem Aksoy on Monday' }],
          },
        ],
        truncated: false,
      },
    },
  ],
];

const PATHS: readonly Row[] = [
  [
    'no path: says why, how far it looked, and which plans, doubts and denials it passed by',
    `{ paths(from: "Ann Ray", to: "Fay Hill") { reason actorsSeen depthReached paths { length } passedBy { because between { name } event { evidence { text } } } } }`,
    {
      paths: {
        reason: 'NOT_CONNECTED',
        actorsSeen: 6,
        depthReached: 4,
        paths: [],
        passedBy: [
          {
            because: 'PLANNED',
            between: [{ name: 'Cem Aksoy' }, { name: 'Dee Fox' }],
            event: { evidence: [{ text: 'Dee Fox will visit Cem Aksoy in April' }] },
          },
          {
            because: 'UNCERTAIN',
            between: [{ name: 'Bo Lund' }, { name: 'Eve Gray' }],
            event: { evidence: [{ text: 'Eve Gray may have met Bo Lund' }] },
          },
          {
            because: 'DENIED',
            between: [{ name: 'Ann Ray' }, { name: 'Cem Aksoy' }],
            event: { evidence: [{ text: 'he had had no contact with Ann Ray this year' }] },
          },
        ],
      },
    },
  ],
  [
    'no path where the policy leaves no contact',
    `{ paths(from: "Ann Ray", to: "Cem Aksoy", policy: {avoid: ["Bo Lund"], from: "2020-03-01"}) { reason paths { length } } }`,
    { paths: { reason: 'NO_CONTACTS', paths: [] } },
  ],
  [
    'evidence on every hop',
    `{ paths(from: "Ann Ray", to: "Cem Aksoy", policy: {to: "2020-12-31", from: "2020-02-25"}) { reason paths { length actors { name } hops { from { name } to { name } events { type } evidence { text } } } } }`,
    {
      paths: {
        reason: null,
        paths: [
          {
            length: 2,
            actors: [{ name: 'Ann Ray' }, { name: 'Bo Lund' }, { name: 'Cem Aksoy' }],
            hops: [
              {
                from: { name: 'Ann Ray' },
                to: { name: 'Bo Lund' },
                events: [{ type: 'MEETING' }],
                evidence: [{ text: 'Ann Ray met Bo Lund in Riga' }],
              },
              {
                from: { name: 'Bo Lund' },
                to: { name: 'Cem Aksoy' },
                events: [{ type: 'CALL' }],
                evidence: [{ text: 'Bo Lund telephoned Cem Aksoy on Monday' }],
              },
            ],
          },
        ],
      },
    },
  ],
];

const EVENTS: readonly Row[] = [
  [
    'a timeline, denials in their place',
    `{ timeline(of: ["Ann Ray"]) { totalCount nodes { type standing date { earliest } } } }`,
    {
      timeline: {
        totalCount: 3,
        nodes: [
          { type: 'CONTACT', standing: 'DENIED', date: { earliest: '2020-01-01' } },
          { type: 'MEETING', standing: 'AFFIRMED', date: { earliest: '2020-02-20' } },
          { type: 'MEETING', standing: 'DISPUTED', date: { earliest: '2020-02-28' } },
        ],
      },
    },
  ],
  ['the timeline of everyone', `{ timeline { totalCount } }`, { timeline: { totalCount: 8 } }],
  [
    'events by what their claims amount to',
    `{ events(filter: {standings: [DISPUTED, DENIED]}) { nodes { type standing participants { role actor { name } } sources { id } } } }`,
    {
      events: {
        nodes: [
          {
            type: 'CONTACT',
            standing: 'DENIED',
            participants: [
              { role: 'PARTICIPANT', actor: { name: 'Ann Ray' } },
              { role: 'PARTICIPANT', actor: { name: 'Cem Aksoy' } },
            ],
            sources: [{ id: 'QXJ0aWNsZTpwb3N0LTE=' }],
          },
          {
            type: 'MEETING',
            standing: 'DISPUTED',
            participants: [
              { role: 'PARTICIPANT', actor: { name: 'Ann Ray' } },
              { role: 'PARTICIPANT', actor: { name: 'Bo Lund' } },
            ],
            sources: [{ id: 'QXJ0aWNsZTpwb3N0LTI=' }, { id: 'QXJ0aWNsZTp3aXJlLTE=' }],
          },
        ],
      },
    },
  ],
];

const QUOTES_AND_CLAIMS: readonly Row[] = [
  [
    'quotes about someone',
    `{ quotes(filter: {about: "Ann Ray"}) { nodes { kind text speaker { name } about { name } cue article { title } evidence { sentence } } } }`,
    {
      quotes: {
        nodes: [
          {
            kind: 'DIRECT',
            text: 'keeps her word',
            speaker: { name: 'Bo Lund' },
            about: [{ name: 'Ann Ray' }],
            cue: null,
            article: { title: null },
            evidence: { sentence: 'Lund said Ray “keeps her word”.' },
          },
        ],
      },
    },
  ],
  [
    'denials with the chain of claimants',
    `{ claims(filter: {stance: [DENIES]}) { totalCount nodes { stance realis certainty accordingTo { name } event { type } evidence { text } } } }`,
    {
      claims: {
        totalCount: 2,
        nodes: [
          {
            stance: 'DENIES',
            realis: 'ACTUAL',
            certainty: 'CERTAIN',
            accordingTo: [{ name: 'Other Post' }, { name: 'Cem Aksoy' }],
            event: { type: 'CONTACT' },
            evidence: { text: 'he had had no contact with Ann Ray this year' },
          },
          {
            stance: 'DENIES',
            realis: 'ACTUAL',
            certainty: 'CERTAIN',
            accordingTo: [{ name: 'Other Post' }, { name: 'Fay Hill' }],
            event: { type: 'MEETING' },
            evidence: { text: 'Ann Ray did not meet Bo Lund on February 28' },
          },
        ],
      },
    },
  ],
];

const LISTS: readonly Row[] = [
  [
    'a search over names, events and articles',
    `{ search(text: "ray") { totalCount edges { score node { __typename ... on Person { name } ... on Quote { text } ... on Event { type } ... on Article { title } } } } }`,
    {
      search: {
        totalCount: 8,
        edges: [
          { score: 1, node: { __typename: 'Person', name: 'Ann Ray' } },
          { score: 0.571, node: { __typename: 'Event', type: 'MEETING' } },
          { score: 0.55, node: { __typename: 'Event', type: 'CONTACT' } },
          { score: 0.55, node: { __typename: 'Event', type: 'MEETING' } },
          { score: 0.52, node: { __typename: 'Article', title: null } },
          { score: 0.518, node: { __typename: 'Article', title: 'Coast guard chief in Riga' } },
          { score: 0.517, node: { __typename: 'Article', title: null } },
          { score: 0.517, node: { __typename: 'Article', title: 'Talks in Oslo' } },
        ],
      },
    },
  ],
  [
    'places by name, articles newest first',
    `{ places { nodes { name country aliases } } articles { totalCount nodes { title publishedAt publishedAtCertainty language publisher { name } unread length } } }`,
    {
      places: {
        nodes: [
          { name: 'Oslo', country: 'NO', aliases: [] },
          { name: 'Riga', country: 'LV', aliases: [] },
        ],
      },
      articles: {
        totalCount: 4,
        nodes: [
          {
            title: null,
            publishedAt: '2020-05-01',
            publishedAtCertainty: 'STATED',
            language: 'en',
            publisher: { name: 'Other Post' },
            unread: null,
            length: 130,
          },
          {
            title: 'Talks in Oslo',
            publishedAt: '2020-03-10',
            publishedAtCertainty: 'STATED',
            language: 'en',
            publisher: { name: 'Example Wire' },
            unread: null,
            length: 137,
          },
          {
            title: null,
            publishedAt: '2020-03-05',
            publishedAtCertainty: 'STATED',
            language: 'en',
            publisher: { name: 'Other Post' },
            unread: null,
            length: 128,
          },
          {
            title: 'Coast guard chief in Riga',
            publishedAt: '2020-03-01',
            publishedAtCertainty: 'STATED',
            language: 'en',
            publisher: { name: 'Example Wire' },
            unread: null,
            length: 120,
          },
        ],
      },
    },
  ],
  [
    'agencies by sector and country, people by agency and by part of a name',
    `{ agencies(filter: {sectors: [POLICE, MILITARY], countries: ["FI"]}) { nodes { name } } people(filter: {agency: "NCG"}) { nodes { name } } byName: people(filter: {name: "gr"}) { nodes { name } } }`,
    {
      agencies: { nodes: [{ name: 'Finnish Border Guard' }] },
      people: { nodes: [{ name: 'Ann Ray' }] },
      byName: { nodes: [{ name: 'Eve Gray' }] },
    },
  ],
];

describe.each([
  ['people', PEOPLE],
  ['contacts', CONTACTS],
  ['paths', PATHS],
  ['events', EVENTS],
  ['quotes and claims', QUOTES_AND_CLAIMS],
  ['lists', LISTS],
] as const)('%s', (_, rows) => {
  it.each(rows)('%s', async (__, query, data) => {
    expect(await answer(engine, query)).toEqual(data);
  });
});
