import { answered } from './answered.ts';

answered([
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
]);
