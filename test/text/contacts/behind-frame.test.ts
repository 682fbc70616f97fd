import { describe, expect, it } from 'vitest';
import { tell } from './tell.ts';

const ACTUAL = 'affirms actual';

describe('the subject behind a frame', () => {
  it.each([
    [
      'a title before the name',
      'After holding a meeting with Lars Holm on Monday, the president of Ghana, Anna Berg, praised the plan.',
      [`MEETING Anna Berg + Lars Holm on 2021-03-01: ${ACTUAL}`],
    ],
    [
      'a verb tagged a participle',
      'In a call with Lars Holm, the chair of the Harbour Board, Anna Berg, called for calm.',
      [`CALL Anna Berg + Lars Holm: ${ACTUAL}`],
    ],
    [
      'a title behind the name',
      'At a meeting with Lars Holm on Monday, Anna Berg, the chief executive of Nordea Bank, called for calm.',
      [`MEETING Anna Berg + Lars Holm on 2021-03-01: ${ACTUAL}`],
    ],
    [
      'a title that a country owns',
      'After receiving a phone call from Lars Holm, Chile’s president, Anna Berg, praised the plan.',
      [`CALL Anna Berg (callee) + Lars Holm (caller): ${ACTUAL}`],
    ],
    [
      'a noun with hyphens',
      'Following face-to-face talks with Lars Holm, Norwegian Prime Minister Anna Berg said the road would be built.',
      [`TALKS Anna Berg + Lars Holm: ${ACTUAL}`],
    ],
    [
      'a visit',
      'On a visit to Oslo, Ghana’s president, Anna Berg, called for calm.',
      [`VISIT Anna Berg (visitor) in Oslo: ${ACTUAL}`],
    ],
    [
      'who wrote',
      'In a letter to Lars Holm seen by Reuters, Anna Berg, the mayor of Riga, called for calm.',
      [`MESSAGE Anna Berg (sender) + Lars Holm (recipient): ${ACTUAL}`],
    ],
    [
      'none',
      'After no meeting with Lars Holm, the mayor, Anna Berg, said no.',
      ['MEETING Anna Berg + Lars Holm: denies actual'],
    ],
  ])('%s', (_name, text, events) => {
    expect(tell(text)).toEqual(events);
  });
});

describe('negative: nobody lent by the frame', () => {
  it.each([
    ['before the meeting', "Ahead of Friday's meeting, France unveiled a plan."],
    ['no person', 'After the meeting, shares fell.'],
    ['what somebody owns', "After holding talks with Lars Holm, the ministry's shares fell."],
    ['what is of somebody', 'After holding talks with Lars Holm, shares of Nordea Bank fell.'],
    ['those who are against somebody', 'In a call with Lars Holm, critics of Anna Berg, the mayor, called for calm.'],
    ['one who speaks for somebody', 'In a call with Lars Holm, a spokesman for the mayor, Anna Berg, called for calm.'],
    ['news of talks', 'Following news of talks with Lars Holm, the mayor, Anna Berg, praised the plan.'],
    ['a failure', 'After the failure of talks with Lars Holm, the mayor, Anna Berg, called for calm.'],
    ['called off', 'After cancelling a meeting with Lars Holm, the mayor, Anna Berg, flew home.'],
  ])('%s', (_name, text) => {
    expect(tell(text)).toEqual([]);
  });

  it.each([
    ['her meeting', 'After her meeting with Lars Holm, the Foreign Office announced a review.', 'Foreign Office'],
    ["somebody's speaker", "In a call with Lars Holm, Anna Berg's spokesman called for calm.", 'Anna Berg'],
  ])('%s', (_name, text, absent) => {
    expect(tell(text).join()).not.toContain(absent);
  });
});
