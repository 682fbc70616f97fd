import { answered } from './answered.ts';

answered([
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
]);
