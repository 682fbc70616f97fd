import { answered } from './answered.ts';

answered([
  [
    'a timeline, denials in their place',
    `{ timeline(of: ["Ann Ray"]) { totalCount nodes { type standing date { earliest } } } }`,
    {
      timeline: {
        totalCount: 3,
        nodes: [
          { type: 'CONTACT', standing: 'DENIED', date: { earliest: '2020-01-01' } },
          { type: 'MEETING', standing: 'DISPUTED', date: { earliest: '2020-02-20' } },
          { type: 'MEETING', standing: 'DISPUTED', date: { earliest: '2020-02-28' } },
        ],
      },
    },
  ],
  ['the timeline of everyone', `{ timeline { totalCount } }`, { timeline: { totalCount: 8 } }],
  [
    'events by what their claims amount to',
    `{ events(filter: {standings: [DISPUTED, DENIED]}) { nodes { type standing participants { role actor { name } } sources { articles independent publishers { name } } } } }`,
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
            sources: { articles: 1, independent: 1, publishers: [{ name: 'Other Post' }] },
          },
          {
            type: 'MEETING',
            standing: 'DISPUTED',
            participants: [
              { role: 'PARTICIPANT', actor: { name: 'Ann Ray' } },
              { role: 'PARTICIPANT', actor: { name: 'Cem Aksoy' } },
            ],
            sources: { articles: 1, independent: 1, publishers: [{ name: 'Example Wire' }] },
          },
          {
            type: 'MEETING',
            standing: 'DISPUTED',
            participants: [
              { role: 'PARTICIPANT', actor: { name: 'Ann Ray' } },
              { role: 'PARTICIPANT', actor: { name: 'Bo Lund' } },
            ],
            sources: { articles: 2, independent: 2, publishers: [{ name: 'Other Post' }, { name: 'Example Wire' }] },
          },
        ],
      },
    },
  ],
]);
