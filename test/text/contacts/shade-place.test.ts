import { describe, expect, it } from 'vitest';
import { tell } from './tell.ts';

/** Governing words that the arcs miss in long sentences: over objects with titles, adverbials and asides. */
describe('what governs by place', () => {
  it.each([
    [
      'called on somebody to',
      'Erik Lund called on Defence Minister Anna Berg to telephone President Lars Holm.',
      'CALL Anna Berg (caller) + Lars Holm (callee): affirms hypothetical',
    ],
    [
      'urged, an apposition between',
      'Erik Lund urged the Norwegian defence minister, Anna Berg, to meet Lars Holm.',
      'MEETING Anna Berg + Lars Holm: affirms hypothetical',
    ],
    [
      'accused, a title between',
      'Erik Lund accused Coast Guard chief Anna Berg of holding talks with the banker Lars Holm.',
      'TALKS Anna Berg + Lars Holm: affirms actual probable < Erik Lund',
    ],
    [
      'suspected of holding',
      'The Norwegian defence minister, Anna Berg, is suspected of holding talks with Lars Holm.',
      'TALKS Anna Berg + Lars Holm: affirms actual probable',
    ],
    [
      'denied on a day that',
      'Coast Guard chief Anna Berg denied on Friday that she received President Lars Holm.',
      'MEETING Anna Berg (host) + Lars Holm: denies actual < Anna Berg',
    ],
    [
      'denied having',
      'Anna Berg, a former senator, has denied having contacted Lars Holm in Oslo.',
      'CONTACT Anna Berg + Lars Holm in Oslo: denies actual < Anna Berg',
    ],
    [
      'could not confirm that, a title behind',
      'The ministry could not confirm that Defence Minister Anna Berg had contacted President Lars Holm.',
      'CONTACT Anna Berg + Lars Holm: abstains actual',
    ],
    [
      'neither nor, an apposition',
      'The defence minister, Anna Berg, neither confirmed nor denied that she had met the banker Lars Holm.',
      'MEETING Anna Berg + Lars Holm: abstains actual < Anna Berg',
    ],
    [
      'if, an apposition behind',
      'If the Norwegian defence minister, Anna Berg, visits Riga, the strike will end.',
      'VISIT Anna Berg (visitor) in Riga: affirms hypothetical',
    ],
    [
      'were to, an apposition between',
      'Were the Norwegian defence minister, Anna Berg, to meet Lars Holm, the strike would end.',
      'MEETING Anna Berg + Lars Holm: affirms hypothetical',
    ],
    [
      'dodged questions',
      'Defence Minister Anna Berg dodged questions about whether she had spoken with Lars Holm.',
      'TALKS Anna Berg + Lars Holm: abstains actual < Anna Berg',
    ],
    [
      'proposed that they hold talks',
      'Erik Lund proposed that Anna Berg hold talks with the banker Lars Holm.',
      'TALKS Anna Berg + Lars Holm: affirms hypothetical < Erik Lund',
    ],
    [
      'promised somebody to',
      'Anna Berg promised her party to meet Lars Holm.',
      'MEETING Anna Berg + Lars Holm: affirms planned < Anna Berg',
    ],
    [
      'a town the parser takes for the object',
      'Anna Berg could meet the rebel leader Lars Holm in Oslo on Friday.',
      'MEETING Anna Berg + Lars Holm on 2021-03-05 in Oslo: affirms hypothetical',
    ],
  ])('%s', (_, text, expected) => {
    expect(tell(text)).toEqual([expected]);
  });

  it.each([
    [
      'a single comma',
      'If need be, a ship will sail; Anna Berg met Lars Holm.',
      'MEETING Anna Berg + Lars Holm: affirms actual',
    ],
    [
      'another verb between',
      'Erik Lund denied the claim and Anna Berg met Lars Holm.',
      'MEETING Anna Berg + Lars Holm: affirms actual',
    ],
    [
      'a relative clause',
      'The plan that Erik Lund denied was old. Anna Berg met Lars Holm.',
      'MEETING Anna Berg + Lars Holm: affirms actual',
    ],
    [
      'a purpose',
      'Anna Berg flew home after meeting Lars Holm to open a school.',
      'MEETING Anna Berg + Lars Holm: affirms actual',
    ],
  ])('negative: %s', (_, text, expected) => {
    expect(tell(text)).toEqual([expected]);
  });
});
