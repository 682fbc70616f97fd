import { answered } from './answered.ts';

answered([
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
                    standing: 'DISPUTED',
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
        disputed: { nodes: [{ type: 'MEETING', standing: 'DISPUTED' }] },
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
    `{ neighbourhood(of: ["Ann Ray"], depth: 1) { members(first: 2) { totalCount nodes { distance actor { name } } } actors { distance actor { name } } contacts { between { name } eventCount evidence { text } } truncated } }`,
    {
      neighbourhood: {
        members: {
          totalCount: 3,
          nodes: [
            { distance: 0, actor: { name: 'Ann Ray' } },
            { distance: 1, actor: { name: 'Bo Lund' } },
          ],
        },
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
]);
