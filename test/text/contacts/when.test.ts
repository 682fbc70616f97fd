import { describe, expect, it } from 'vitest';
import { tell } from './tell.ts';

const ACTUAL = 'affirms actual';

/** What the sentence is, and what is told of the event; printed on Thursday 4 March 2021. */
describe('the date of an event', () => {
  it.each([
    ['of the summit at which they met', 'Anna Berg met Lars Holm at the February 5 summit.', 'on 2021-02-05'],
    [
      'of the summit on whose sidelines they met',
      'Anna Berg met Lars Holm on the sidelines of last week’s summit.',
      'on 2021-02-22/2021-02-28',
    ],
    ['of the conference at which they met', 'Anna Berg met Lars Holm at a conference held in January.', 'on 2021-01'],
    ['not of what was discussed', 'Anna Berg met Lars Holm to discuss the June 5 elections.', ''],
    ['not of a summit to come', 'Anna Berg met Lars Holm to discuss a summit planned for July.', ''],
    [
      'its own beside that of a summit to come',
      'Anna Berg met Lars Holm on Monday to discuss a summit planned for July.',
      'on 2021-03-01',
    ],
    ['not of the vote before which it was', 'Anna Berg met Lars Holm before the vote on Sunday.', ''],
    ['not of the vote ahead', 'Ahead of Sunday’s vote, Anna Berg met Lars Holm.', ''],
    ['not of the telling', 'The minister confirmed on Friday that Anna Berg had met Lars Holm.', ''],
    ['not counted from itself', 'The news came a week after Anna Berg met Lars Holm.', ''],
  ])('%s', (_, text, date) => {
    expect(tell(text)).toEqual([`MEETING Anna Berg + Lars Holm${date === '' ? '' : ` ${date}`}: ${ACTUAL}`]);
  });

  it('is a deadline where a plan has one', () => {
    expect(tell('Anna Berg will meet Lars Holm before Friday.')).toEqual([
      'MEETING Anna Berg + Lars Holm on 2021-03-05: affirms planned',
    ]);
  });
});
