import { describe, expect, it } from 'vitest';
import { tell } from './tell.ts';

const ACTUAL = 'affirms actual';

describe('negative: the word in another sense', () => {
  it.each([
    ['called him something', 'The daily wrote that Lars Holm, as Aftenposten called him in May, is “the last whaler”.'],
    ['called her names in May', 'Reports say Lars Holm called Anna Berg “Miss Moon” in an interview.'],
    ['called the winner something', 'Lars Holm called the 1996 winner “Miss Sun” as an example.'],
    ['as they are called', 'Holm and Lund (or, as the Gazette called them in May, “the twins”) stayed at home.'],
    ['a host', 'Another Gazette host, Anna Berg, had denounced the tax.'],
    ['a share of votes', 'Anna Berg received 38 percent support, Independent Lars Holm 3 percent.'],
    ['an embassy headed', 'Anna Berg heads the Norwegian embassy in Ghana.'],
    ['immunity', 'Anna Berg and Lars Holm did not get a deal.'],
    ['asked about somebody', 'Four clerks whom the FBI wanted to talk to about the Holm affair have refused.'],
    ['in the ring', 'Anna Thorne will face Olena Koval, while Mary Lund will meet Carla Conti.'],
    ['a Test', 'Wales and Fiji have met just twice in rugby.'],
    ['named to a list', 'Anna Berg was named to the list in May.'],
    ['called home', 'Erik Lund might be calling him home, Lars Holm said of Anna Berg.'],
    ['sees what one does', 'Anna Berg sees what Lars Holm does.'],
    ['seen on a stage', 'Anna Berg had seen Lars Holm singing.'],
    ['greeted by officers', 'Officers greeted Anna Berg at the gate.'],
    ['a message to nobody', 'Anna Berg delivered a positive message on Monday.'],
    ['a letter of nobody knows to whom', 'The record that Erik Lund released was a letter from his doctor, Lars Holm.'],
    ['up for a prize', 'Anna Berg was nominated for an Oscar in May.'],
    ['under oath', 'Anna Berg was never sworn in to testify.'],
    ['a heading', 'BERG STEPS ASIDE.\n\nThe judge, Anna Berg, has recused herself.'],
    ['a job', 'Anna Berg took a job with Lars Holm in May.'],
    ['aides to both', 'Aides spoke to Anna Berg and Lars Holm.'],
    ['before a meeting of somebody', 'Ahead of Friday’s meeting, Anna Berg and Lars Holm unveiled a plan.'],
  ])('%s', (_, text) => {
    expect(tell(text)).toEqual([]);
  });
});

describe('nobody is there who is not said to be', () => {
  it.each([
    [
      'who calls for talks between others',
      'Erik Lund called for talks between Anna Berg and Lars Holm.',
      ['TALKS Anna Berg + Lars Holm: affirms hypothetical'],
    ],
    [
      'an agency of a title',
      'The FBI communications director Anna Berg spoke to Lars Holm.',
      [`TALKS Anna Berg + Lars Holm: ${ACTUAL}`],
    ],
    [
      'commas alone',
      'In talks with Lars Holm, the envoy of Togo, Anna Berg asked for help.',
      [`TALKS Anna Berg + Lars Holm: ${ACTUAL}`],
    ],
    [
      'who worked for whom',
      'Anna Berg, a former worker for Mrs. Holm, met Erik Lund.',
      [`MEETING Anna Berg + Erik Lund: ${ACTUAL}`],
    ],
    ['not two but three countries', 'Norway and Sweden trade with Togo. The two countries held talks.', []],
    [
      'an invitation that others handed over',
      'Anna Berg handed the President of Ghana, Erik Lund, an invitation to visit Norway.',
      ['VISIT Erik Lund (visitor) in Norway: affirms planned'],
    ],
    [
      'long titles in a list',
      'Advisor Anna Berg, Special Advisor Karl Lund, Deputy Adviser to the Vice President Prof. Mary Thorne, and Senior Director for the West Bo Lund met today with President Erik Lund.',
      [`MEETING Anna Berg + Bo Lund + Erik Lund + Karl Lund + Mary Thorne on 2021-03-04: ${ACTUAL}`],
    ],
    [
      'a person of a title',
      'Erik Lund met Holm critic Anna Berg. Lars Holm was not there.',
      [`MEETING Anna Berg + Erik Lund: ${ACTUAL}`],
    ],
    [
      'each apart',
      'Anna Berg and Lars Holm met separately on Monday with Erik Lund.',
      [
        `MEETING Anna Berg + Erik Lund on 2021-03-01: ${ACTUAL}`,
        `MEETING Erik Lund + Lars Holm on 2021-03-01: ${ACTUAL}`,
      ],
    ],
    [
      'the partner of a summit is not that of the talk',
      'The leaders, Anna Berg and Lars Holm, discussed plans for a summit with Erik Lund.',
      [`TALKS Anna Berg + Lars Holm: ${ACTUAL}`, 'MEETING Anna Berg + Erik Lund + Lars Holm: affirms hypothetical'],
    ],
  ])('%s', (_, text, expected) => {
    expect(tell(text)).toEqual(expected);
  });
});

describe('days and places of a topic are not those of the event', () => {
  it.each([
    [
      'discussed',
      'Anna Berg met today with Lars Holm. They discussed the drought in Chad and elections in December.',
      [`MEETING Anna Berg + Lars Holm on 2021-03-04: ${ACTUAL}`],
    ],
    [
      'spoke about',
      'Anna Berg spoke today with Lars Holm about the drought in Chad.',
      [`TALKS Anna Berg + Lars Holm on 2021-03-04: ${ACTUAL}`],
    ],
    [
      'another summit, elsewhere',
      'Anna Berg spoke with Lars Holm. They welcomed the regional summit held in Baghdad.',
      [`TALKS Anna Berg + Lars Holm: ${ACTUAL}`],
    ],
    [
      'a jubilee',
      'Norway and Sweden celebrate this month the anniversary of contact between Anna Berg and Lars Holm.',
      [`CONTACT Anna Berg + Lars Holm: ${ACTUAL}`],
    ],
    [
      'what one is invited to',
      'Anna Berg invited Lars Holm to a ceremony in Oslo on 12 March.',
      [`INVITATION Anna Berg (sender) + Lars Holm (recipient): ${ACTUAL}`],
    ],
  ])('%s', (_, text, expected) => {
    expect(tell(text)).toEqual(expected);
  });
});
