import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '../../src/store/engine.ts';
import { openStore } from '../../src/store/open-store.ts';
import { answer } from './ask.ts';
import { ingestAffair } from './questions-world.ts';

const PAGE = readFileSync(new URL('../../docs/api.md', import.meta.url), 'utf8');

/** The queries of the section on questions, by their names. */
const QUERIES = new Map(
  [...PAGE.matchAll(/^ {3}```graphql\n {3}(query (\w+) [^`]*) {3}```/gm)].map(([, query = '', name = '']) => [
    name,
    query,
  ]),
);

/** Each question of docs/api.md with its whole answer over the affair. */
const ANSWERS: Readonly<Record<string, object>> = {
  WhomInAYear: {
    person: {
      contacts: {
        edges: [
          {
            node: { name: 'Samir Anwar' },
            types: ['CALL'],
            firstDate: '2018-02-07',
            lastDate: '2018-02-07',
            denials: 0,
          },
          {
            node: { name: 'Tomas Lindqvist' },
            types: ['MEETING'],
            firstDate: '2018-01-12',
            lastDate: '2018-01-12',
            denials: 1,
          },
        ],
      },
    },
  },
  WhoConnects: {
    paths: {
      reason: null,
      paths: [
        {
          hops: [
            {
              from: { name: 'Elena Varga' },
              to: { name: 'Samir Anwar' },
              evidence: [
                {
                  sentence:
                    'Samir Anwar telephoned Elena Varga on February 7, 2018 and Viktor Melnik on February 9, 2018.',
                },
              ],
            },
            {
              from: { name: 'Samir Anwar' },
              to: { name: 'Viktor Melnik' },
              evidence: [
                {
                  sentence:
                    'Samir Anwar telephoned Elena Varga on February 7, 2018 and Viktor Melnik on February 9, 2018.',
                },
              ],
            },
          ],
        },
      ],
    },
    commonContacts: { nodes: [{ name: 'Samir Anwar' }] },
  },
  WhatDidOneDeny: {
    events: {
      nodes: [
        {
          type: 'MEETING',
          standing: 'DENIED',
          date: { edtf: '2018-01-12' },
          participants: [{ actor: { name: 'Elena Varga' } }, { actor: { name: 'Tomas Lindqvist' } }],
          claims: { nodes: [{ evidence: { text: 'She had not met Lindqvist' } }] },
        },
      ],
    },
  },
  StaffOfTwo: {
    events: {
      nodes: [
        {
          type: 'MEETING',
          date: { edtf: '2018-05-22' },
          participants: [{ actor: { name: 'Gina Haspel' } }, { actor: { name: 'Viktor Melnik' } }],
        },
      ],
    },
  },
  SaidAfter: {
    quotes: {
      nodes: [{ text: 'Tomas Lindqvist has friends everywhere', article: { published: { earliest: '2019-06-03' } } }],
    },
  },
  OfficeOnADay: {
    agency: {
      people: {
        edges: [
          {
            node: { name: 'Gina Haspel' },
            titles: ['director'],
            positions: [{ evidence: { text: 'director of the CIA' } }],
          },
        ],
      },
    },
  },
  WhatHappenedThere: {
    place: {
      events: {
        totalCount: 2,
        nodes: [
          { participants: [{ actor: { name: 'Dana Kral' } }, { actor: { name: 'Oskar Brandt' } }] },
          { participants: [{ actor: { name: 'Elena Varga' } }, { actor: { name: 'Tomas Lindqvist' } }] },
        ],
      },
    },
    events: { totalCount: 2 },
  },
  AsOnePublisherHasIt: {
    claims: {
      nodes: [
        {
          evidence: {
            text: 'met Viktor Melnik, deputy director of the FSA, in Langley',
            article: { title: 'New director receives' },
          },
        },
      ],
    },
  },
  WhatIsNew: {
    articles: { nodes: [{ title: 'Minister resigns', ingestedAt: '2019-09-02T08:00:00.000Z' }] },
    events: {
      nodes: [
        { type: 'DEPARTURE', participants: [{ actor: { name: 'Elena Varga' } }] },
        { type: 'APPOINTMENT', participants: [{ actor: { name: 'Samir Anwar' } }] },
      ],
    },
  },
  WhatToDraw: {
    neighbourhood: {
      members: {
        nodes: [
          { distance: 0, actor: { name: 'Elena Varga' } },
          { distance: 1, actor: { name: 'Petra Lund' } },
          { distance: 1, actor: { name: 'Samir Anwar' } },
          { distance: 1, actor: { name: 'Tomas Lindqvist' } },
          { distance: 2, actor: { name: 'Viktor Melnik' } },
        ],
      },
      pairs: {
        nodes: [
          {
            between: [{ name: 'Elena Varga' }, { name: 'Petra Lund' }],
            types: ['MEETING'],
            eventCount: 1,
            firstDate: '2019-07-10',
            lastDate: '2019-07-10',
          },
          {
            between: [{ name: 'Elena Varga' }, { name: 'Samir Anwar' }],
            types: ['CALL'],
            eventCount: 1,
            firstDate: '2018-02-07',
            lastDate: '2018-02-07',
          },
          {
            between: [{ name: 'Elena Varga' }, { name: 'Tomas Lindqvist' }],
            types: ['MEETING'],
            eventCount: 1,
            firstDate: '2018-01-12',
            lastDate: '2018-01-12',
          },
          {
            between: [{ name: 'Samir Anwar' }, { name: 'Viktor Melnik' }],
            types: ['CALL'],
            eventCount: 1,
            firstDate: '2018-02-09',
            lastDate: '2018-02-09',
          },
        ],
      },
    },
  },
  MostContacts: {
    people: {
      nodes: [
        { name: 'Elena Varga', contactCount: 3 },
        { name: 'Samir Anwar', contactCount: 2 },
        { name: 'Viktor Melnik', contactCount: 2 },
      ],
    },
  },
  Disputed: {
    events: {
      nodes: [
        {
          type: 'MEETING',
          date: { edtf: '2018-01-12' },
          participants: [{ actor: { name: 'Elena Varga' } }, { actor: { name: 'Tomas Lindqvist' } }],
          claims: { nodes: [{ stance: 'AFFIRMS' }, { stance: 'AFFIRMS' }, { stance: 'DENIES' }] },
        },
      ],
    },
  },
  PlannedAndWhatBecameOfIt: {
    events: {
      nodes: [
        {
          date: { edtf: '2019-07' },
          participants: [{ actor: { name: 'Elena Varga' } }, { actor: { name: 'Petra Lund' } }],
          outcomes: [{ standing: 'AFFIRMED', date: { edtf: '2019-07-10' } }],
        },
      ],
    },
  },
  AgencyOrStaff: {
    events: {
      nodes: [
        {
          type: 'MEETING',
          level: 'PERSON',
          participants: [{ actor: { name: 'Elena Varga' } }, { actor: { name: 'Tomas Lindqvist' } }],
        },
        {
          type: 'AGREEMENT',
          level: 'AGENCY',
          participants: [{ actor: { name: 'Energy Ministry' } }, { actor: { name: 'Nordgas' } }],
        },
      ],
    },
  },
  OneSource: {
    events: {
      nodes: [
        { date: { edtf: '2018-01-12' }, articles: { totalCount: 1, nodes: [{ title: 'What the porter saw' }] } },
        { date: { edtf: '2018-05-22' }, articles: { totalCount: 1, nodes: [{ title: 'New director receives' }] } },
        { date: { edtf: '2019-07' }, articles: { totalCount: 1, nodes: [{ title: 'Director speaks' }] } },
        { date: { edtf: '2019-07-10' }, articles: { totalCount: 1, nodes: [{ title: 'Talks in Oslo' }] } },
      ],
    },
  },
  SamePlaceSameTime: {
    person: {
      sameTimeAndPlace: {
        edges: [
          { node: { name: 'Dana Kral' }, occasions: [{ other: { type: 'MEETING', date: { edtf: '2018-01-12' } } }] },
          { node: { name: 'Elena Varga' }, occasions: [{ other: { type: 'MEETING', date: { edtf: '2018-01-12' } } }] },
          { node: { name: 'Oskar Brandt' }, occasions: [{ other: { type: 'MEETING', date: { edtf: '2018-01-12' } } }] },
        ],
      },
    },
  },
  Anonymous: {
    claims: {
      nodes: [
        {
          unnamed: [{ text: 'two officials' }],
          accordingTo: [{ name: 'Kestrel Wire' }],
          event: { type: 'AGREEMENT' },
          evidence: { text: 'Nordgas and the Energy Ministry had agreed on a price' },
        },
      ],
    },
  },
  EverythingOnOne: {
    person: {
      name: 'Tomas Lindqvist',
      aliases: ['Lindqvist'],
      offices: { nodes: [{ title: 'broker', agency: { name: 'Nordgas' } }] },
      contacts: { nodes: [{ name: 'Elena Varga' }] },
      events: { totalCount: 1 },
      quotes: { totalCount: 0 },
      quotesAbout: { totalCount: 2 },
      articles: { totalCount: 4 },
      coMentioned: { totalCount: 10 },
    },
  },
  Mentioned: { search: { nodes: [{ __typename: 'Article', title: 'What the porter saw' }] } },
  WhoHeads: {
    agencies: {
      nodes: [
        {
          name: 'Central Intelligence Agency',
          people: { edges: [{ node: { name: 'Gina Haspel' }, titles: ['director'] }] },
        },
        {
          name: 'Federal Security Agency',
          people: { edges: [{ node: { name: 'Pavel Horak' }, titles: ['director'] }] },
        },
      ],
    },
  },
  AllAccounts: {
    contact: {
      affirmed: { totalCount: 0 },
      denied: { totalCount: 0 },
      disputed: {
        nodes: [
          {
            date: { edtf: '2018-01-12' },
            claims: {
              nodes: [
                {
                  stance: 'AFFIRMS',
                  accordingTo: [{ name: 'Harbour Daily' }],
                  evidence: { text: 'met Tomas Lindqvist of Nordgas in Vienna' },
                },
                {
                  stance: 'AFFIRMS',
                  accordingTo: [{ name: 'Example Post' }],
                  evidence: { text: 'Elena Varga met Tomas Lindqvist in Vienna' },
                },
                {
                  stance: 'DENIES',
                  accordingTo: [{ name: 'Kestrel Wire' }, { name: 'Elena Varga' }],
                  evidence: { text: 'She had not met Lindqvist' },
                },
              ],
            },
          },
        ],
      },
    },
  },
  AllMinisters: { people: { nodes: [{ name: 'Elena Varga', offices: { nodes: [{ title: 'energy minister' }] } }] } },
  WhomTelephoned: { person: { contacts: { nodes: [{ name: 'Elena Varga' }, { name: 'Viktor Melnik' }] } } },
  NamedTogether: {
    person: {
      coMentioned: {
        edges: [
          { node: { name: 'Pavel Horak' }, articles: 2 },
          { node: { name: 'Energy Ministry' }, articles: 1 },
          { node: { name: 'Federal Security Agency' }, articles: 1 },
          { node: { name: 'Nordgas' }, articles: 1 },
          { node: { name: 'Dana Kral' }, articles: 1 },
          { node: { name: 'Oskar Brandt' }, articles: 1 },
          { node: { name: 'Petra Lund' }, articles: 1 },
          { node: { name: 'Samir Anwar' }, articles: 1 },
          { node: { name: 'Viktor Melnik' }, articles: 1 },
        ],
      },
    },
  },
  Offices: {
    events: {
      nodes: [
        { type: 'DEPARTURE', date: { edtf: '2019-09-01' }, participants: [{ actor: { name: 'Elena Varga' } }] },
        { type: 'APPOINTMENT', date: { edtf: '2018-05-21' }, participants: [{ actor: { name: 'Gina Haspel' } }] },
      ],
    },
  },
};

describe('the questions of docs/api.md', () => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await openStore({ kind: 'grafeo', path: null });
    await ingestAffair(engine);
  });
  afterAll(() => engine.close());

  it('are twenty-five, each with an answer', () => {
    expect([...QUERIES.keys()]).toEqual(Object.keys(ANSWERS));
    expect(QUERIES.size).toBe(25);
  });

  it.each([...QUERIES])('%s', async (name, query) => {
    expect(await answer(engine, query)).toEqual(ANSWERS[name]);
  });
});
