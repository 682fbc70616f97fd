import { describe, expect, it } from 'vitest';
import { tell } from './tell.ts';

const ACTUAL = 'affirms actual';

describe('types of events, their people, days and places', () => {
  it.each([
    [
      'object of met',
      'President Anna Berg met Lars Holm in Riga on Monday.',
      [`MEETING Anna Berg + Lars Holm on 2021-03-01 in Riga: ${ACTUAL}`],
    ],
    ['met with', 'Anna Berg met with Lars Holm.', [`MEETING Anna Berg + Lars Holm: ${ACTUAL}`]],
    [
      'plural subject alone',
      'Anna Berg and Lars Holm met in Oslo.',
      [`MEETING Anna Berg + Lars Holm in Oslo: ${ACTUAL}`],
    ],
    [
      'received, in the passive',
      'Anna Berg was received by Mayor Lars Holm.',
      [`MEETING Anna Berg + Lars Holm (host): ${ACTUAL}`],
    ],
    ['hosted', 'King Olav Lund hosted Anna Berg for dinner.', [`MEETING Anna Berg + Olav Lund (host): ${ACTUAL}`]],
    [
      'sat down together',
      'Anna Berg and Lars Holm sat down together on Monday.',
      [`MEETING Anna Berg + Lars Holm on 2021-03-01: ${ACTUAL}`],
    ],
    ['shook hands', 'Anna Berg shook hands with Lars Holm.', [`MEETING Anna Berg + Lars Holm: ${ACTUAL}`]],
    [
      'ran into',
      'Anna Berg ran into Lars Holm at a market in Oslo.',
      [`MEETING Anna Berg + Lars Holm in Oslo: ${ACTUAL}`],
    ],
    [
      'face to face',
      'Anna Berg and Lars Holm met face to face in Oslo.',
      [`MEETING Anna Berg + Lars Holm in Oslo: ${ACTUAL}`],
    ],
    [
      'summoned',
      'The minister, Anna Berg, summoned Ambassador Lars Holm.',
      [`CONTACT Anna Berg + Lars Holm: ${ACTUAL}`],
    ],
    [
      'a verb made of a noun',
      'Anna Berg texted Lars Holm.',
      [`MESSAGE Anna Berg (sender) + Lars Holm (recipient): ${ACTUAL}`],
    ],
    [
      'where she met',
      'Anna Berg flew to Warsaw, where she met Lars Holm.',
      [`VISIT Anna Berg (visitor) in Warsaw: ${ACTUAL}`, `MEETING Anna Berg + Lars Holm in Warsaw: ${ACTUAL}`],
    ],
    [
      'at the invitation of',
      'At the invitation of King Olav Lund, Anna Berg came to Oslo.',
      [
        `INVITATION Anna Berg (recipient) + Olav Lund (sender): ${ACTUAL}`,
        `VISIT Anna Berg (visitor) in Oslo: ${ACTUAL}`,
      ],
    ],
    [
      'telephoned',
      'Anna Berg telephoned Lars Holm on Monday.',
      [`CALL Anna Berg (caller) + Lars Holm (callee) on 2021-03-01: ${ACTUAL}`],
    ],
    [
      'received a call from',
      'Anna Berg received a phone call from Lars Holm.',
      [`CALL Anna Berg (callee) + Lars Holm (caller): ${ACTUAL}`],
    ],
    ['spoke by phone is a call', 'Anna Berg spoke by phone with Lars Holm.', [`CALL Anna Berg + Lars Holm: ${ACTUAL}`]],
    [
      'spoke with says no manner',
      'Anna Berg spoke with Lars Holm on Monday.',
      [`TALKS Anna Berg + Lars Holm on 2021-03-01: ${ACTUAL}`],
    ],
    [
      'held talks with',
      'Anna Berg held talks with Lars Holm in Oslo.',
      [`TALKS Anna Berg + Lars Holm in Oslo: ${ACTUAL}`],
    ],
    [
      'visited a place',
      'Anna Berg visited Moscow in January.',
      [`VISIT Anna Berg (visitor) on 2021-01 in Moscow: ${ACTUAL}`],
    ],
    [
      'visited a person',
      'Bishop Anna Berg visited Lars Holm in prison.',
      [`VISIT Anna Berg (visitor) + Lars Holm (host): ${ACTUAL}`],
    ],
    [
      'paid a visit to',
      'Anna Berg paid a visit to Warsaw last week.',
      [`VISIT Anna Berg (visitor) on 2021-02-22/2021-02-28 in Warsaw: ${ACTUAL}`],
    ],
    [
      'arrived in',
      'Anna Berg arrived in Oslo on Sunday.',
      [`VISIT Anna Berg (visitor) on 2021-02-28 in Oslo: ${ACTUAL}`],
    ],
    [
      'was in a place on a day',
      'Anna Berg was in Oslo on 1 March.',
      [`VISIT Anna Berg (visitor) on 2021-03-01 in Oslo: ${ACTUAL}`],
    ],
    [
      'wrote to',
      'Anna Berg wrote to Minister Lars Holm in January.',
      [`MESSAGE Anna Berg (sender) + Lars Holm (recipient) on 2021-01: ${ACTUAL}`],
    ],
    [
      'got a telegram from',
      'Anna Berg got a telegram from Lars Holm.',
      [`MESSAGE Anna Berg (recipient) + Lars Holm (sender): ${ACTUAL}`],
    ],
    [
      'invited',
      'Anna Berg has invited Lars Holm to Oslo.',
      [`INVITATION Anna Berg (sender) + Lars Holm (recipient): ${ACTUAL}`],
    ],
    [
      'interviewed',
      'Journalist Erik Lund interviewed Anna Berg.',
      [`INTERVIEW Anna Berg (interviewee) + Erik Lund (interviewer): ${ACTUAL}`],
    ],
    [
      'gave an interview to',
      'Anna Berg gave an interview to the journalist Erik Lund.',
      [`INTERVIEW Anna Berg (interviewee) + Erik Lund (interviewer): ${ACTUAL}`],
    ],
    ['agencies that cooperate', 'The CIA and the FBI cooperate on terrorism.', [`COOPERATION CIA + FBI: ${ACTUAL}`]],
    ['countries that act', 'Russia and Norway held talks in Tokyo.', [`TALKS Norway + Russia in Tokyo: ${ACTUAL}`]],
    [
      'signed an agreement',
      'Anna Berg and Lars Holm signed an agreement in Oslo.',
      [`AGREEMENT Anna Berg + Lars Holm in Oslo: ${ACTUAL}`],
    ],
    ['in touch with', 'Anna Berg is in touch with Lars Holm.', [`CONTACT Anna Berg + Lars Holm: ${ACTUAL}`]],
    ['resigned', 'Anna Berg resigned on Monday.', [`DEPARTURE Anna Berg on 2021-03-01: ${ACTUAL}`]],
    ['dismissed: the object leaves', 'President Anna Berg dismissed Lars Holm.', [`DEPARTURE Lars Holm: ${ACTUAL}`]],
    [
      'sworn in',
      'Anna Berg was sworn in on 2 February.',
      [`APPOINTMENT Anna Berg (appointee) on 2021-02-02: ${ACTUAL}`],
    ],
    ['last saw', 'Anna Berg last saw Lars Holm in 2019.', [`MEETING Anna Berg + Lars Holm on 2019: ${ACTUAL}`]],
  ])('%s', (_, text, expected) => {
    expect(tell(text)).toEqual(expected);
  });
});

describe('day and place past what stands between', () => {
  it.each([
    [
      'a relative clause between commas',
      'Anna Berg met Lars Holm, who owns a mill, in Riga on Monday.',
      ['MEETING Anna Berg + Lars Holm on 2021-03-01 in Riga: affirms actual'],
    ],
    [
      'a date of the plan',
      'The dinner of Anna Berg and Lars Holm, planned for 9 April, was scrapped.',
      ['MEETING Anna Berg + Lars Holm on 2021-04-09: denies planned'],
    ],
    [
      'the day of the telling is not that of the event',
      'Erik Lund said on Monday that Anna Berg visited Moscow.',
      ['VISIT Anna Berg (visitor) in Moscow: affirms actual < Erik Lund'],
    ],
  ])('%s', (_, text, expected) => {
    expect(tell(text)).toEqual(expected);
  });
});

describe('who takes part', () => {
  it.each([
    [
      'a title with its agency before the name',
      "Anna Berg met Norway's Foreign Minister Lars Holm.",
      ['Anna Berg', 'Lars Holm'],
    ],
    ['an apposition behind commas', 'Anna Berg met the donor, Lars Holm, in Oslo.', ['Anna Berg', 'Lars Holm']],
    ['three in a list', 'Anna Berg, Lars Holm and Erik Lund met in Oslo.', ['Anna Berg', 'Erik Lund', 'Lars Holm']],
    [
      'each with a country',
      'Anna Berg met President Lars Holm of Denmark and Prime Minister Erik Lund of Sweden.',
      ['Anna Berg', 'Erik Lund', 'Lars Holm'],
    ],
    [
      'a name that opens the next clause is none',
      'Anna Berg met Lars Holm and Erik Lund left.',
      ['Anna Berg', 'Lars Holm'],
    ],
    [
      'officials stand for their agency',
      'Officials from the CIA met representatives of the FBI in Vienna.',
      ['CIA', 'FBI'],
    ],
    ['the leader of a delegation', 'A delegation led by Anna Berg met Lars Holm.', ['Anna Berg', 'Lars Holm']],
    ['possessors are not met', "Anna Berg met Lars Holm's lawyer, Erik Lund.", ['Anna Berg', 'Erik Lund']],
  ])('%s', (_, text, people) => {
    expect(tell(text).map((line) => line.replace(/^\w+ (.*?)(?: on | in |:).*$/, '$1'))).toEqual([people.join(' + ')]);
  });

  it('separate talks are separate events', () => {
    expect(tell('Anna Berg spoke separately with Lars Holm and with Erik Lund.')).toEqual([
      'TALKS Anna Berg + Lars Holm: affirms actual',
      'TALKS Anna Berg + Erik Lund: affirms actual',
    ]);
  });
});
