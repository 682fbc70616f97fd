import { describe, expect, it } from 'vitest';
import { tell } from './tell.ts';

describe('one event or two', () => {
  it('told three times, one meeting', () => {
    const text =
      'Anna Berg met Lars Holm last Saturday. Their meeting was held in Oslo. Since meeting Lars Holm, Anna Berg has been silent.';
    expect(tell(text)).toEqual(['MEETING Anna Berg + Lars Holm on 2021-02-27 in Oslo: affirms actual']);
  });

  it('two days and two places are two meetings', () => {
    expect(tell('Anna Berg dined with Lars Holm in Oslo on 3 January and again in Riga on 7 January.')).toEqual([
      'MEETING Anna Berg + Lars Holm on 2021-01-03 in Oslo: affirms actual',
      'MEETING Anna Berg + Lars Holm on 2021-01-07 in Riga: affirms actual',
    ]);
  });

  it.each([
    [
      'met again',
      'Anna Berg and Lars Holm were talking when the fire broke out. On Wednesday, Anna Berg and Lars Holm met again in Oslo.',
      [
        'TALKS Anna Berg + Lars Holm: affirms actual',
        'MEETING Anna Berg + Lars Holm on 2021-03-03 in Oslo: affirms actual',
      ],
    ],
    [
      'a second meeting',
      'Anna Berg and Lars Holm met on Monday. A second meeting between Berg and Holm is planned.',
      ['MEETING Anna Berg + Lars Holm on 2021-03-01: affirms actual', 'MEETING Anna Berg + Lars Holm: affirms planned'],
    ],
    [
      'her meeting with one of three is a part of it',
      "Anna Berg met Lars Holm, Erik Lund and Karl Thorne in Oslo on Monday. Anna Berg's meeting with Lars Holm lasted an hour.",
      ['MEETING Anna Berg + Erik Lund + Karl Thorne + Lars Holm on 2021-03-01 in Oslo: affirms actual'],
    ],
    [
      'a summit to come is not the talk about it',
      'Anna Berg spoke today with Karl Thorne ahead of the Harbour Summit in Bergen. Norway will speak at the Summit.',
      ['TALKS Anna Berg + Karl Thorne on 2021-03-04: affirms actual'],
    ],
    [
      'talks in a town are not the call',
      'Anna Berg called Lars Holm on Monday. Talks between Berg and Holm broke down in January in Doha.',
      [
        'CALL Anna Berg (caller) + Lars Holm (callee) on 2021-03-01: affirms actual',
        'TALKS Anna Berg + Lars Holm on 2021-01 in Doha: affirms actual',
      ],
    ],
    [
      'met once, as he says, and elsewhere',
      'Anna Berg met Lars Holm at the palace in March 2016. Anna Berg met Lars Holm once, in Oslo.',
      [
        'MEETING Anna Berg + Lars Holm on 2016-03: affirms actual',
        'MEETING Anna Berg + Lars Holm in Oslo: affirms actual',
      ],
    ],
    [
      'the call of the sentence before',
      'Anna Berg called Lars Holm on Monday. During the call, Berg told Holm that the dam was safe.',
      ['CALL Anna Berg (caller) + Lars Holm (callee) on 2021-03-01: affirms actual'],
    ],
  ])('%s', (_, text, expected) => {
    expect(tell(text)).toEqual(expected);
  });

  it('conflicting accounts stand side by side in one event', () => {
    expect(tell('Anna Berg says she phoned Lars Holm in May. Holm denies it.')).toEqual([
      'CALL Anna Berg (caller) + Lars Holm (callee) on 2020-05: affirms actual < Anna Berg; denies actual < Lars Holm',
    ]);
  });

  it('a story called a lie is denied', () => {
    expect(tell('Erik Lund said Anna Berg wrote to Minister Lars Holm in May. Holm called this story a lie.')).toEqual([
      'MESSAGE Anna Berg (sender) + Lars Holm (recipient) on 2020-05: affirms actual < Erik Lund; denies actual < Lars Holm',
    ]);
  });

  it('a plan stays apart from what was done', () => {
    expect(tell('Anna Berg and Lars Holm met on Monday. They agreed to meet again in June.')).toContain(
      'MEETING Anna Berg + Lars Holm on 2021-06: affirms planned',
    );
  });

  it('they are those of the event before', () => {
    expect(tell('Anna Berg wrote to Minister Lars Holm in January. They did not speak.')).toEqual([
      'MESSAGE Anna Berg (sender) + Lars Holm (recipient) on 2021-01: affirms actual',
      'TALKS Anna Berg + Lars Holm: denies actual',
    ]);
  });
});
