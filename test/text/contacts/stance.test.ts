import { describe, expect, it } from 'vitest';
import { tell } from './tell.ts';

/** What the claim says, the event's own words left out. */
const claims = (text: string): readonly string[] => tell(text).map((line) => line.replace(/^.*?: /, ''));

describe('stance, realis and certainty', () => {
  it.each([
    ['denied, gerund', 'Anna Berg denied meeting Lars Holm.', 'denies actual < Anna Berg'],
    [
      'denied, a day between',
      'Anna Berg denied on Tuesday that she dined with Lars Holm.',
      'denies actual < Anna Berg',
    ],
    ['no noun, there were', 'There were no talks between Anna Berg and Lars Holm.', 'denies actual'],
    ['reports dismissed', 'Anna Berg dismissed reports of a call to Lars Holm.', 'denies actual < Anna Berg'],
    ['false accounts', 'Rumours that Anna Berg phoned Lars Holm are untrue.', 'denies actual'],
    ['claims to have', 'Anna Berg claims to have visited Moscow.', 'affirms actual < Anna Berg'],
    ['had they met', 'Had Anna Berg phoned Lars Holm, the strike would be over.', 'affirms hypothetical'],
    ['never', 'Anna Berg has never met Lars Holm.', 'denies actual'],
    ['did not', 'Anna Berg did not meet Lars Holm.', 'denies actual'],
    ['without', 'Anna Berg left without meeting Lars Holm.', 'denies actual'],
    ['false that', 'It is false that Anna Berg met Lars Holm.', 'denies actual'],
    ['failed to', 'Anna Berg failed to reach Lars Holm.', 'denies actual'],
    ['will not attend', 'Anna Berg will not attend the meeting with Lars Holm.', 'denies planned'],
    [
      'refused to say whether',
      'Anna Berg refused to say whether she spoke with Lars Holm.',
      'abstains actual < Anna Berg',
    ],
    ['could not confirm', 'The court could not confirm that Anna Berg phoned Lars Holm.', 'abstains actual'],
    ['unclear whether', 'It is unclear whether Anna Berg met Lars Holm.', 'abstains actual'],
    ['will', 'Anna Berg will meet Lars Holm next week.', 'affirms planned'],
    ['plans to', 'Anna Berg plans to visit Moscow.', 'affirms planned'],
    ['is to', 'Anna Berg is to meet Lars Holm on Friday.', 'affirms planned'],
    ['due to', 'Anna Berg was due to dine with Lars Holm.', 'affirms planned'],
    ['hopes to', 'Anna Berg hopes to meet Lars Holm.', 'affirms planned'],
    ['called off', "Anna Berg's visit to Warsaw was called off.", 'denies planned'],
    ['cancelled', 'Anna Berg cancelled a planned meeting with Lars Holm.', 'denies planned'],
    ['postponed', 'The dinner of Anna Berg and Lars Holm was postponed until autumn.', 'affirms planned'],
    ['refused to is no denial', 'Anna Berg refused to meet Lars Holm.', 'affirms hypothetical'],
    ['wants to', 'Anna Berg wants to meet Lars Holm.', 'affirms hypothetical'],
    ['should', 'Anna Berg should meet Lars Holm.', 'affirms hypothetical'],
    ['if', 'If Anna Berg met Lars Holm, she would lose her office.', 'affirms hypothetical'],
    ['reportedly', 'Anna Berg reportedly met Lars Holm.', 'affirms actual probable'],
    ['is thought to have', 'Anna Berg is thought to have visited Moscow.', 'affirms actual probable'],
    ['may have', 'Anna Berg may have met Lars Holm.', 'affirms actual possible'],
    ['conceded that', 'Anna Berg conceded that she dined with Lars Holm.', 'affirms actual < Anna Berg'],
  ])('%s', (_, text, expected) => {
    expect(claims(text)).toEqual([expected]);
  });

  it('neither A nor B met C: two denials', () => {
    expect(tell('Neither Anna Berg nor Lars Holm met the envoy, Erik Lund.')).toEqual([
      'MEETING Anna Berg + Erik Lund: denies actual',
      'MEETING Erik Lund + Lars Holm: denies actual',
    ]);
  });

  it('nobody from an agency', () => {
    expect(tell('Nobody from the Coast Guard phoned Anna Berg.')).toEqual([
      'CALL Anna Berg (callee) + Coast Guard (caller): denies actual',
    ]);
  });
});

describe('claimants', () => {
  it.each([
    ['a speaker', 'Erik Lund said that Anna Berg had met Lars Holm.', 'affirms actual < Erik Lund'],
    ['behind the claim', 'Anna Berg met Lars Holm, Erik Lund said.', 'affirms actual < Erik Lund'],
    [
      'a speaker who reports another',
      'Erik Lund said Anna Berg claimed that she visited Lars Holm.',
      'affirms actual < Erik Lund < Anna Berg',
    ],
  ])('%s', (_, text, expected) => {
    expect(claims(text)).toEqual([expected]);
  });
});

describe('periods of a denial', () => {
  it('from the date behind since to the publication', () => {
    expect(tell('Anna Berg has not spoken with Lars Holm since 5 February.')).toEqual([
      'TALKS Anna Berg + Lars Holm on 2021-02-05/2021-03-04: denies actual',
    ]);
  });

  it('leaves what was before alone', () => {
    expect(tell('Anna Berg met Lars Holm in 2017, but they have not met since.')).toEqual([
      'MEETING Anna Berg + Lars Holm on 2017: affirms actual',
      'MEETING Anna Berg + Lars Holm on 2017-12-31/2021-03-04: denies actual',
    ]);
  });
});
