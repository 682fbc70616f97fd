import { describe, expect, it } from 'vitest';
import { tell } from './tell.ts';

describe('one event or two', () => {
  it('told three times, one meeting', () => {
    const text =
      'Anna Berg met Lars Holm on Monday. The meeting in Oslo lasted two hours. After meeting Lars Holm, Anna Berg went home.';
    expect(tell(text)).toEqual(['MEETING Anna Berg + Lars Holm on 2021-03-01 in Oslo: affirms actual']);
  });

  it('two days and two places are two meetings', () => {
    expect(tell('Anna Berg and Lars Holm met in Oslo on 10 February and again in Riga on 24 February.')).toEqual([
      'MEETING Anna Berg + Lars Holm on 2021-02-10 in Oslo: affirms actual',
      'MEETING Anna Berg + Lars Holm on 2021-02-24 in Riga: affirms actual',
    ]);
  });

  it('conflicting accounts stand side by side in one event', () => {
    expect(tell('Anna Berg says she met Lars Holm in October. Holm denies that the meeting took place.')).toEqual([
      'MEETING Anna Berg + Lars Holm on 2020-10: affirms actual < Anna Berg; denies actual < Lars Holm',
    ]);
  });

  it('a report called false is denied', () => {
    expect(tell('Erik Lund said Anna Berg had phoned Lars Holm on Sunday. Holm called the report false.')).toEqual([
      'CALL Anna Berg (caller) + Lars Holm (callee) on 2021-02-28: affirms actual < Erik Lund; denies actual < Lars Holm',
    ]);
  });

  it('a plan stays apart from what was done', () => {
    expect(tell('Anna Berg and Lars Holm met on Monday. They agreed to meet again in June.')).toContain(
      'MEETING Anna Berg + Lars Holm on 2021-06: affirms planned',
    );
  });

  it('the two are the people of the event before', () => {
    expect(tell('Anna Berg wrote to Minister Lars Holm in January. The two have never met.')).toEqual([
      'MESSAGE Anna Berg (sender) + Lars Holm (recipient) on 2021-01: affirms actual',
      'MEETING Anna Berg + Lars Holm: denies actual',
    ]);
  });
});
