import { describe, expect, it } from 'vitest';
import { tell } from './tell.ts';

const ACTUAL = 'affirms actual';

describe('the same event in other constructions', () => {
  it.each([
    [
      'a passive whose agent stands behind the place',
      'Lars Holm was met at the airport by Anna Berg.',
      [`MEETING Anna Berg + Lars Holm: ${ACTUAL}`],
    ],
    [
      'having met',
      'Having met Anna Berg in Riga, Lars Holm flew home.',
      [`MEETING Anna Berg + Lars Holm in Riga: ${ACTUAL}`],
    ],
    [
      'gathered',
      'Anna Berg, Lars Holm and Erik Lund gathered in Oslo on Monday.',
      [`MEETING Anna Berg + Erik Lund + Lars Holm on 2021-03-01 in Oslo: ${ACTUAL}`],
    ],
    [
      'brought together',
      'The summit brought together Anna Berg and Lars Holm in Geneva.',
      [`MEETING Anna Berg + Lars Holm in Geneva: ${ACTUAL}`],
    ],
    ['granted an audience', 'Pope Leo granted Anna Berg an audience.', [`MEETING Anna Berg + Leo: ${ACTUAL}`]],
    [
      'told in a call',
      'In a phone call on Monday, Anna Berg told Lars Holm that the dam was safe.',
      [`CALL Anna Berg + Lars Holm on 2021-03-01: ${ACTUAL}`],
    ],
    [
      'told by telephone',
      'Anna Berg told Lars Holm by phone that the dam was safe.',
      [`CALL Anna Berg + Lars Holm: ${ACTUAL}`],
    ],
    [
      'speaking by telephone, both agreed',
      'Speaking by telephone on Sunday, Chancellor Anna Berg and President Erik Lund agreed to send aid.',
      [`CALL Anna Berg + Erik Lund on 2021-02-28: ${ACTUAL}`],
    ],
    [
      'two calls an hour apart',
      "Turkey's minister, Anna Berg, telephoned Ukraine's Lars Holm and, an hour later, Russia's Erik Lund.",
      [
        `CALL Anna Berg (caller) + Lars Holm (callee): ${ACTUAL}`,
        `CALL Anna Berg (caller) + Erik Lund (callee): ${ACTUAL}`,
      ],
    ],
    [
      'sides represented by',
      'The two sides, represented by Deputy Ministers Anna Berg and Lars Holm, negotiated through the night in Oslo.',
      [`TALKS Anna Berg + Lars Holm in Oslo: ${ACTUAL}`],
    ],
    [
      'one title for two',
      'Prime Minister Sanna Berg hosted a trilateral summit with Presidents Karl Thorne and Erik Lund in Turku.',
      [`MEETING Erik Lund + Karl Thorne + Sanna Berg in Turku: ${ACTUAL}`],
    ],
    [
      'each with a country',
      "Cypriot Foreign Minister Anna Berg, Greece's Lars Holm and Jordan's Erik Lund held a trilateral meeting, their third since 2019.",
      [`MEETING Anna Berg + Erik Lund + Lars Holm: ${ACTUAL}`],
    ],
    [
      'a counterpart from a country, named',
      'President Anna Berg on Tuesday hosted her counterpart from Togo, Capt. Issouf Kinda, for talks.',
      [`MEETING Anna Berg (host) + Issouf Kinda on 2021-03-02: ${ACTUAL}`],
    ],
    [
      'a visiting minister',
      'President Anna Berg met with visiting Mozambican Prime Minister Erik Lund at the Great Hall in Beijing on Tuesday.',
      [`MEETING Anna Berg + Erik Lund on 2021-03-02 in Beijing: ${ACTUAL}`],
    ],
    [
      'a tour that included a meeting',
      'Foreign Minister Wu Wen returned on Monday from a tour of Africa, which included a long meeting with Kenyan President Erik Lund.',
      [`VISIT Wu Wen (visitor) on 2021-03-01 in Africa: ${ACTUAL}`, `MEETING Erik Lund + Wu Wen: ${ACTUAL}`],
    ],
    [
      'the two of the sentence before',
      'The Patriarch, Anna Berg, embraced Cardinal Lars Holm on the steps in Izmir. The two prayed together and then spoke privately.',
      [`TALKS Anna Berg + Lars Holm: ${ACTUAL}`],
    ],
    [
      'met each other',
      'Anna Berg and Lars Holm met each other in Oslo.',
      [`MEETING Anna Berg + Lars Holm in Oslo: ${ACTUAL}`],
    ],
    [
      'each other about others',
      'Anna Berg and Lars Holm talked to one another about Erik Lund.',
      [`TALKS Anna Berg + Lars Holm: ${ACTUAL}`],
    ],
    [
      'one claim of verb and noun',
      'Anna Berg wrote a letter to Lars Holm.',
      [`MESSAGE Anna Berg (sender) + Lars Holm (recipient): ${ACTUAL}`],
    ],
    [
      'officials of the two countries',
      'Peru heard out Chile during a yearly meeting of officials of the two countries in Lima on Monday.',
      [`MEETING Chile + Peru on 2021-03-01 in Lima: ${ACTUAL}`],
    ],
    [
      'signed between both countries',
      'Norway and Sweden held talks. Agreements on trade were signed between both countries in Oslo.',
      [`TALKS Norway + Sweden: ${ACTUAL}`, `AGREEMENT Norway + Sweden in Oslo: ${ACTUAL}`],
    ],
    [
      'a treaty signed by',
      'Under a memorandum signed in Nairobi on Friday by Secretary Anna Berg and Minister Lars Holm, police will share fingerprints.',
      [`AGREEMENT Anna Berg + Lars Holm on 2021-02-26 in Nairobi: ${ACTUAL}`],
    ],
    [
      'a government of a country',
      'Orlik Steel and the government of Zambia signed a deal in Oslo on Monday.',
      [`AGREEMENT Orlik Steel + Zambia on 2021-03-01 in Oslo: ${ACTUAL}`],
    ],
    [
      'exchanged between',
      'Information is exchanged between the FBI and the Coast Guard.',
      [`COOPERATION Coast Guard + FBI: ${ACTUAL}`],
    ],
    ['works with', 'The FBI works with the Coast Guard on smuggling.', [`COOPERATION Coast Guard + FBI: ${ACTUAL}`]],
    [
      'a joint task force',
      'The FBI and the Coast Guard formed a joint task force.',
      [`COOPERATION Coast Guard + FBI: ${ACTUAL}`],
    ],
    [
      'together with',
      'The FBI, together with the Coast Guard, runs a joint project.',
      [`COOPERATION Coast Guard + FBI: ${ACTUAL}`],
    ],
    [
      'relations that continue',
      'Relations between the FBI and the Coast Guard continue.',
      [`COOPERATION Coast Guard + FBI: ${ACTUAL}`],
    ],
    [
      'the trip of',
      'The trip of President Anna Berg to Japan drew protests.',
      [`VISIT Anna Berg (visitor) in Japan: ${ACTUAL}`],
    ],
    [
      'paid somebody a visit',
      'Anna Berg paid Lars Holm a visit in Oslo.',
      [`VISIT Anna Berg (visitor) + Lars Holm (host) in Oslo: ${ACTUAL}`],
    ],
    ['left for', 'Anna Berg left for Riga on Monday.', [`VISIT Anna Berg (visitor) on 2021-03-01 in Riga: ${ACTUAL}`]],
    [
      'a letter by one to another',
      'A message of condolence was sent by Anna Berg to Lars Holm.',
      [`MESSAGE Anna Berg (sender) + Lars Holm (recipient): ${ACTUAL}`],
    ],
    [
      'in a letter with a date',
      'In a letter to Mary Thorne dated 3 January, Anna Berg asked for help.',
      [`MESSAGE Anna Berg (sender) + Mary Thorne (recipient) on 2021-01-03: ${ACTUAL}`],
    ],
    [
      'accepted an invitation',
      "Lars Holm accepted Anna Berg's invitation.",
      [`INVITATION Anna Berg (sender) + Lars Holm (recipient): ${ACTUAL}`],
    ],
    [
      'speaking to a broadcaster',
      'Anna Berg spoke to the BBC on Monday.',
      [`INTERVIEW Anna Berg (interviewee) + BBC (interviewer) on 2021-03-01: ${ACTUAL}`],
    ],
    [
      'last met',
      'Anna Berg and Erik Lund last met in Rome in June 2019.',
      [`MEETING Anna Berg + Erik Lund on 2019-06 in Rome: ${ACTUAL}`],
    ],
    [
      'joined for talks',
      'Gen. Erik Lund was joined by his French colleague, Gen. Anna Berg, for two hours of talks.',
      [`MEETING Anna Berg + Erik Lund: ${ACTUAL}`],
    ],
    [
      'thanked in person',
      'Erik Lund thanked President Anna Berg in person at her office in Oslo on Monday.',
      [`MEETING Anna Berg + Erik Lund on 2021-03-01 in Oslo: ${ACTUAL}`],
    ],
    [
      'separate meetings',
      'Anna Berg held separate meetings in Oslo with the leader, Erik Lund, and the premier, Mary Thorne.',
      [`MEETING Anna Berg + Erik Lund in Oslo: ${ACTUAL}`, `MEETING Anna Berg + Mary Thorne in Oslo: ${ACTUAL}`],
    ],
    [
      'one in each town',
      'Anna Berg met Erik Lund in Riga in the morning and the envoy Mary Thorne in Oslo after dark.',
      [`MEETING Anna Berg + Erik Lund in Riga: ${ACTUAL}`, `MEETING Anna Berg + Mary Thorne in Oslo: ${ACTUAL}`],
    ],
    [
      'welcomed to',
      'Prime Minister Anna Berg welcomed her Danish counterpart, Erik Lund, to Oslo on Monday.',
      [`MEETING Anna Berg (host) + Erik Lund on 2021-03-01 in Oslo: ${ACTUAL}`],
    ],
    [
      'the resignation of',
      "Sudan's premier, Anna Berg, accepted the resignation of Minister Erik Lund on Wednesday.",
      [`DEPARTURE Erik Lund on 2021-03-03: ${ACTUAL}`],
    ],
    [
      'the appointment of',
      'The appointment of Anna Berg as director drew protests.',
      [`APPOINTMENT Anna Berg (appointee): ${ACTUAL}`],
    ],
    [
      'a clause hung on an apposition',
      "Hungary's Béla Szabó and Slovakia's Juraj Novák, both populists, dined together in Bratislava on Saturday night.",
      [`MEETING Béla Szabó + Juraj Novák on 2021-02-27 in Bratislava: ${ACTUAL}`],
    ],
    [
      'last spoke',
      'Anna Berg and Mary Thorne last spoke in December.',
      [`TALKS Anna Berg + Mary Thorne on 2020-12: ${ACTUAL}`],
    ],
    [
      'before flying on',
      'Minister Mary Thorne heads to Oslo on Friday, where she is slated to sit down with Premier Erik Lund before flying on to Riga.',
      [
        'VISIT Mary Thorne (visitor) on 2021-03-05 in Oslo: affirms planned',
        'MEETING Erik Lund + Mary Thorne in Oslo: affirms planned',
        'VISIT Mary Thorne (visitor) in Riga: affirms planned',
      ],
    ],
    [
      'a visit to a thing in a place',
      'The visit of Karl Brandt to the plant in Riga was short.',
      [`VISIT Karl Brandt (visitor) in Riga: ${ACTUAL}`],
    ],
    [
      'police of two countries',
      'Police from Peru and Spain have worked together on the case.',
      [`COOPERATION Peru + Spain: ${ACTUAL}`],
    ],
    [
      'ministries of two countries',
      'The interior ministries of Georgia and Azerbaijan have shared intelligence on smugglers.',
      [`COOPERATION Azerbaijan + Georgia: ${ACTUAL}`],
    ],
    [
      'sent by one to another in an e-mail',
      'The transcript was sent to Attorney General Erik Lund by Rosa Thorne in an email on Friday.',
      [`MESSAGE Erik Lund (recipient) + Rosa Thorne (sender) on 2021-02-26: ${ACTUAL}`],
    ],
    [
      'between one and the body of another',
      "Talks between the FBI and Peru's police were held in Lima last year.",
      [`TALKS FBI + Peru's police on 2020 in Lima: ${ACTUAL}`],
    ],
    [
      'named to a post',
      'Erik Lund, named to the post in January, is a lawyer.',
      [`APPOINTMENT Erik Lund (appointee) on 2021-01: ${ACTUAL}`],
    ],
    ['removed from office', 'Anna Berg was removed from office in May.', [`DEPARTURE Anna Berg on 2020-05: ${ACTUAL}`]],
    ['quit', 'Anna Berg quit on Monday.', [`DEPARTURE Anna Berg on 2021-03-01: ${ACTUAL}`]],
  ])('%s', (_, text, expected) => {
    expect(tell(text)).toEqual(expected);
  });
});

describe('its place and day and nobody else’s', () => {
  it.each([
    [
      'where, past a day',
      'Commander Anna Berg visited Oslo on Sunday, where she met Defence Minister Lars Holm.',
      [
        `VISIT Anna Berg (visitor) on 2021-02-28 in Oslo: ${ACTUAL}`,
        `MEETING Anna Berg + Lars Holm on 2021-02-28 in Oslo: ${ACTUAL}`,
      ],
    ],
    [
      'there',
      'Envoy Anna Berg spent two days in Sanaa and met there with the minister, Lars Holm.',
      [`VISIT Anna Berg (visitor) in Sanaa: ${ACTUAL}`, `MEETING Anna Berg + Lars Holm in Sanaa: ${ACTUAL}`],
    ],
    [
      'a gerund of another day',
      'Minister Anna Berg flew to Riga on Friday for talks with his Latvian counterpart, Lars Holm, a day after seeing Erik Lund in Oslo.',
      [
        `VISIT Anna Berg (visitor) on 2021-02-26 in Riga: ${ACTUAL}`,
        'TALKS Anna Berg + Lars Holm in Riga: affirms planned',
        `MEETING Anna Berg + Erik Lund in Oslo: ${ACTUAL}`,
      ],
    ],
    [
      'a phrase at the head of the sentence',
      'On the sidelines of the General Assembly in New York, Minister Anna Berg and Lars Holm held a meeting.',
      [`MEETING Anna Berg + Lars Holm in New York: ${ACTUAL}`],
    ],
    [
      'not that of a title',
      'Lebanese Ambassador in Cairo Ali Haddad and Deputy Minister Ghada Salim attended the meeting.',
      [`MEETING Ali Haddad + Ghada Salim: ${ACTUAL}`],
    ],
  ])('%s', (_, text, expected) => {
    expect(tell(text)).toEqual(expected);
  });
});
