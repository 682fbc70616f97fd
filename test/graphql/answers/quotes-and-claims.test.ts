import { answered } from './answered.ts';

answered([
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
]);
