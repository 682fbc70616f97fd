import { describe, expect, it } from 'vitest';
import { tell } from './tell.ts';

const BOTH = 'Anna Berg + Lars Holm';

/** A noun of contact as the subject of its clause, with titles and appositions between it and its verb. */
describe('what becomes of a meeting', () => {
  it.each([
    [
      'cancelled',
      'A meeting of the defence minister, Anna Berg, with President Lars Holm was cancelled.',
      'denies planned',
    ],
    [
      'fell through',
      'A meeting between Mayor Anna Berg and President Lars Holm in Oslo fell through.',
      'denies planned',
    ],
    [
      'did not take place',
      'A meeting between Mayor Anna Berg and President Lars Holm did not take place.',
      'denies actual',
    ],
    ['never happened', 'A meeting of Anna Berg with the rebel leader Lars Holm never happened.', 'denies actual'],
    ['postponed', 'A meeting between the mayor, Anna Berg, and President Lars Holm was postponed.', 'affirms planned'],
    ['is expected', 'A meeting of the mayor, Anna Berg, with Lars Holm is expected.', 'affirms planned'],
    [
      'is unlikely',
      'A meeting between Mayor Anna Berg and President Lars Holm in Oslo is unlikely.',
      'affirms hypothetical',
    ],
    ['could take place', 'A meeting of Anna Berg with Lars Holm could take place soon.', 'affirms hypothetical'],
    [
      'is said to have taken place',
      'A meeting between Mayor Anna Berg and President Lars Holm is said to have taken place.',
      'affirms actual probable',
    ],
    ['may have taken place', 'A meeting of Anna Berg with Lars Holm may have taken place.', 'affirms actual possible'],
    ['was denied', 'A meeting of Mayor Anna Berg with Lars Holm was denied by the palace.', 'denies actual'],
    ['not confirmed', 'A meeting of Mayor Anna Berg with Lars Holm could not be confirmed.', 'abstains actual'],
    ['rumours of', 'There were rumours of a meeting between Mayor Anna Berg and Lars Holm.', 'affirms actual probable'],
    ['without', 'Without a meeting between Anna Berg and Lars Holm, the strike will go on.', 'denies actual'],
    ['called for, by a third', 'Erik Lund called for a meeting of Anna Berg with Lars Holm.', 'affirms hypothetical'],
  ])('%s', (_, text, expected) => {
    expect(tell(text)).toEqual([expect.stringMatching(`^MEETING ${BOTH.replace('+', '\\+')}.*: ${expected}`)]);
  });

  it.each([
    ['it lasted', 'A meeting of Mayor Anna Berg with Lars Holm lasted two hours.'],
    ['it angered somebody', 'A meeting between the mayor, Anna Berg, and President Lars Holm angered the unions.'],
    ['what others deny', 'A meeting of Anna Berg with Lars Holm lasted until a minister denied a loan.'],
    ['asked about', 'Asked about a meeting of Anna Berg with Lars Holm, Erik Lund shrugged.'],
  ])('negative: %s', (_, text) => {
    expect(tell(text)).toEqual([`MEETING ${BOTH}: affirms actual`]);
  });
});
