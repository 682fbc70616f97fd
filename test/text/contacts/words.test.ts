import { describe, expect, it } from 'vitest';
import { tell } from './tell.ts';

const ACTUAL = 'affirms actual';
const BOTH = 'Anna Berg + Lars Holm';

describe('words of contact between two people', () => {
  it.each([
    ['Anna Berg broke bread with Lars Holm.', `MEETING ${BOTH}`],
    ['Anna Berg and Lars Holm rubbed shoulders in Oslo.', `MEETING ${BOTH} in Oslo`],
    ['Anna Berg spent an hour with Lars Holm on Monday.', `MEETING ${BOTH} on 2021-03-01`],
    ['The envoy, Anna Berg, caught up with Lars Holm over lunch.', `MEETING ${BOTH}`],
    ['Anna Berg came across Lars Holm in Riga.', `MEETING ${BOTH} in Riga`],
    ['Anna Berg bargained with Lars Holm over the price.', `TALKS ${BOTH}`],
    ['Anna Berg and Lars Holm compared notes on the dam.', `TALKS ${BOTH}`],
    ["Anna Berg raised the matter with Norway's premier, Lars Holm.", `TALKS ${BOTH}`],
    ['Anna Berg took up the matter with Lars Holm.', `TALKS ${BOTH}`],
    ['Anna Berg went over the accounts with Lars Holm.', `TALKS ${BOTH}`],
    ['Anna Berg briefed Prime Minister Lars Holm on the flood.', `TALKS ${BOTH}`],
    ['Anna Berg was on the phone with Lars Holm on Monday.', `CALL ${BOTH} on 2021-03-01`],
    ['Anna Berg held an online meeting with Lars Holm.', `CALL ${BOTH}`],
    ['Anna Berg touched base with Lars Holm.', `CONTACT ${BOTH}`],
    ['Anna Berg signed a letter of intent with Lars Holm.', `AGREEMENT ${BOTH}`],
    ['Anna Berg and Lars Holm signed an economic plan.', `AGREEMENT ${BOTH}`],
    ['Anna Berg hammered out a deal with Lars Holm.', `AGREEMENT ${BOTH}`],
    ['Anna Berg sent greetings to Lars Holm.', 'MESSAGE Anna Berg (sender) + Lars Holm (recipient)'],
    ['Anna Berg called on Lars Holm on Monday.', 'VISIT Anna Berg (visitor) + Lars Holm (host) on 2021-03-01'],
    ['Anna Berg paid a courtesy call on Lars Holm.', 'VISIT Anna Berg (visitor) + Lars Holm (host)'],
    ['Anna Berg dropped in on Lars Holm.', 'VISIT Anna Berg (visitor) + Lars Holm (host)'],
    ['Anna Berg was the guest of Lars Holm.', `MEETING ${BOTH}`],
  ])('%s', (text, event) => {
    expect(tell(text)).toEqual([`${event}: ${ACTUAL}`]);
  });
});

describe('words of work between agencies', () => {
  it.each([
    'The Coast Guard joined forces with the FBI.',
    'The FBI and the Coast Guard teamed up.',
    'The Coast Guard partnered with the FBI.',
    'The FBI coordinates with the Coast Guard.',
    'The FBI worked alongside the Coast Guard.',
    'The FBI passed intelligence to the Coast Guard.',
    'The FBI shared its files with the Coast Guard.',
  ])('%s', (text) => {
    expect(tell(text)).toEqual([`COOPERATION Coast Guard + FBI: ${ACTUAL}`]);
  });
});

describe('words of travel', () => {
  it.each([
    'Anna Berg touched down in Riga.',
    'Anna Berg set off for Riga.',
    'Anna Berg stopped in Riga.',
    'Anna Berg showed up in Riga.',
    'Anna Berg spent two days in Riga.',
    'Anna Berg wrapped up a visit to Riga.',
    'Anna Berg made a stop in Riga.',
  ])('%s', (text) => {
    expect(tell(text)).toEqual([`VISIT Anna Berg (visitor) in Riga: ${ACTUAL}`]);
  });
});

describe('words of office', () => {
  it.each([
    ['The president tapped Anna Berg to lead the bank.', 'APPOINTMENT Anna Berg (appointee)'],
    ['Anna Berg was made a minister.', 'APPOINTMENT Anna Berg (appointee)'],
    ['Anna Berg joined Orlik Bank as chief executive.', 'APPOINTMENT Anna Berg (appointee)'],
    ['Anna Berg handed in her resignation.', 'DEPARTURE Anna Berg'],
    ['Anna Berg was forced out as chief executive.', 'DEPARTURE Anna Berg'],
    ['Anna Berg was removed as chairwoman.', 'DEPARTURE Anna Berg'],
    ['Anna Berg retired from the board.', 'DEPARTURE Anna Berg'],
    ['Anna Berg gave up the chairmanship.', 'DEPARTURE Anna Berg'],
    ['Anna Berg was toppled.', 'DEPARTURE Anna Berg'],
  ])('%s', (text, event) => {
    expect(tell(text)).toEqual([`${event}: ${ACTUAL}`]);
  });
});

describe('negative: near those words', () => {
  it.each([
    'Anna Berg called on Lars Holm to resign.',
    'Anna Berg called on the minister, Lars Holm, for help.',
    'Anna Berg broke the bread law.',
    'Anna Berg spent an hour with her dog.',
    'Anna Berg briefed reporters.',
    'Anna Berg mingled with the crowd.',
    'Anna Berg reviewed a book by Lars Holm.',
    'Anna Berg raised taxes.',
    'Anna Berg stopped Lars Holm in Riga.',
    'Anna Berg stopped in her tracks.',
    'Anna Berg headed a company in Riga.',
    'Anna Berg touched down a try.',
    'Anna Berg signed the bill into law.',
    'The FBI handed a fine to the Coast Guard.',
    'Police fired a gun, Anna Berg said.',
    'Anna Berg resigned herself to a long wait.',
    'Anna Berg was kicked out of a bar.',
    'Anna Berg was handed a fine.',
    'Anna Berg started as a clerk.',
    'Anna Berg gave up smoking.',
    'The aim was to make Anna Berg a one-year minister.',
    'Sailors dropped captain Lars Holm off the pier.',
    'The mistake makes Anna Berg a laughing stock among ministers.',
    'Anna Berg raised doubts about the light during a debate with Lars Holm.',
  ])('%s', (text) => {
    expect(tell(text)).toEqual([]);
  });
});
