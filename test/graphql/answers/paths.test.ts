import { answered } from './answered.ts';

answered([
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
            because: 'UNCERTAIN',
            between: [{ name: 'Bo Lund' }, { name: 'Eve Gray' }],
            event: { evidence: [{ text: 'Eve Gray may have met Bo Lund' }] },
          },
          {
            because: 'PLANNED',
            between: [{ name: 'Cem Aksoy' }, { name: 'Dee Fox' }],
            event: { evidence: [{ text: 'Dee Fox will visit Cem Aksoy in April' }] },
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
]);
