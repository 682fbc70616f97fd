import { describe, expect, it } from 'vitest';
import { tell } from './tell.ts';

/** What the claims say, the event's own words left out. */
const claims = (text: string): readonly string[] => tell(text).map((line) => line.replace(/^.*?: /, ''));

describe('denied', () => {
  it.each([
    ['yet to', 'Anna Berg has yet to meet Lars Holm.', 'denies actual'],
    ['no longer', 'Anna Berg is no longer in contact with Lars Holm.', 'denies actual'],
    ['at no time', 'At no time did Anna Berg meet Lars Holm.', 'denies actual'],
    ['nowhere', 'Nowhere did Anna Berg meet Lars Holm.', 'denies actual'],
    ['could not have', 'Anna Berg could not have met Lars Holm in Oslo.', 'denies actual'],
    ['no meeting took place', 'No meeting took place between Anna Berg and Lars Holm.', 'denies actual'],
    ['did not take place', 'The meeting between Anna Berg and Lars Holm did not take place.', 'denies actual'],
    [
      'rejected as false',
      'Anna Berg rejected as false a report that she had met Lars Holm.',
      'denies actual < Anna Berg',
    ],
    ['called false', 'Anna Berg called reports that she met Lars Holm false.', 'denies actual < Anna Berg'],
    ['an aside before that', 'It is false, Erik Lund said, that Anna Berg met Lars Holm.', 'denies actual < Erik Lund'],
    ['did not manage to', 'Anna Berg did not manage to meet Lars Holm.', 'denies actual'],
    ['contrary to reports', 'Contrary to reports that Anna Berg met Lars Holm, she was in Riga.', 'denies actual'],
    [
      'a charge she rejects',
      'Anna Berg is alleged to have met Lars Holm, a charge Berg rejects.',
      'affirms actual probable; denies actual < Anna Berg',
    ],
    [
      'which she denies',
      'Anna Berg is alleged to have met Lars Holm, which she denies.',
      'affirms actual probable; denies actual < Anna Berg',
    ],
    [
      'but she denied it',
      'Erik Lund said Anna Berg met Lars Holm, but she denied it.',
      'affirms actual < Erik Lund; denies actual < Anna Berg',
    ],
    [
      'no such talks',
      'Erik Lund said Anna Berg dined with Lars Holm in Oslo. Anna Berg said no such dinner took place.',
      'affirms actual < Erik Lund; denies actual < Anna Berg',
    ],
  ])('%s', (_, text, expected) => {
    expect(claims(text)).toEqual([expected]);
  });
});

describe('abstained', () => {
  it.each([
    ['neither nor', 'Anna Berg neither confirmed nor denied having met Lars Holm.', 'abstains actual < Anna Berg'],
    [
      'would neither nor',
      'Anna Berg would neither confirm nor deny having met Lars Holm.',
      'abstains actual < Anna Berg',
    ],
    [
      'stopped short',
      'Anna Berg stopped short of confirming that she had met Lars Holm.',
      'abstains actual < Anna Berg',
    ],
    ['did not say whether', 'The court did not say whether Anna Berg had met Lars Holm.', 'abstains actual'],
    ['not confirmed', 'The meeting between Anna Berg and Lars Holm has not been confirmed.', 'abstains actual'],
    ['did not deny', 'Anna Berg did not deny meeting Lars Holm.', 'abstains actual < Anna Berg'],
    [
      'asked, with a refusal',
      'Pressed three times on whether he had spoken to Lars Holm, Erik Lund gave no answer.',
      'abstains actual < Erik Lund',
    ],
  ])('%s', (_, text, expected) => {
    expect(claims(text)).toEqual([expected]);
  });
});

describe('cancelled', () => {
  it.each([
    ['pulled out', 'Anna Berg pulled out of a meeting with Lars Holm.', 'denies planned'],
    ['fell through', 'A planned meeting between Anna Berg and Lars Holm fell through.', 'denies planned'],
    ['a lunch skipped', "Anna Berg skipped Monday's lunch with Lars Holm.", 'denies planned'],
    ['no plans', 'Anna Berg has no plans to meet Lars Holm.', 'denies planned'],
  ])('%s', (_, text, expected) => {
    expect(claims(text)).toEqual([expected]);
  });
});

describe('planned', () => {
  it.each([
    ['going to', 'Anna Berg is going to meet Lars Holm.', 'affirms planned'],
    ['will get to', 'Anna Berg will get to meet Lars Holm.', 'affirms planned'],
    ['a headline', 'Anna Berg to meet Lars Holm', 'affirms planned'],
    ['about to', 'Anna Berg was about to meet Lars Holm.', 'affirms planned'],
    [
      'agreed in principle to',
      'Anna Berg and Lars Holm have agreed in principle to hold a summit in Oslo.',
      'affirms planned',
    ],
    ['before, of a plan', 'Anna Berg will open a school before meeting Lars Holm.', 'affirms planned'],
    ['after, of a plan', 'Anna Berg is due to retire after visiting Lars Holm.', 'affirms planned'],
    ['once they meet', 'Erik Lund will speak once Anna Berg meets Lars Holm.', 'affirms planned'],
    ['likely', 'Anna Berg will likely meet Lars Holm next week.', 'affirms planned probable'],
    ['may', 'Anna Berg may meet Lars Holm next week.', 'affirms planned possible'],
  ])('%s', (_, text, expected) => {
    expect(claims(text)).toEqual([expected]);
  });
});

describe('not told to be so', () => {
  it.each([
    ['demanded that', 'Erik Lund demanded that Anna Berg meet Lars Holm.', 'affirms hypothetical < Erik Lund'],
    [
      'proposed, passive',
      'Erik Lund proposed that Anna Berg be received by Lars Holm.',
      'affirms hypothetical < Erik Lund',
    ],
    [
      'demanded that, with without',
      'Rebels demanded that Anna Berg meet their leader, Lars Holm, without delay.',
      'affirms hypothetical',
    ],
    ['unlikely', 'Anna Berg is unlikely to meet Lars Holm.', 'affirms hypothetical'],
    ['a meeting is possible', 'A meeting between Anna Berg and Lars Holm is possible.', 'affirms hypothetical'],
    ['decided against', 'Anna Berg decided against meeting Lars Holm.', 'affirms hypothetical'],
    ['must wait until', 'The king must wait until Anna Berg meets Lars Holm.', 'affirms hypothetical'],
    ['a question', 'Did Anna Berg meet Lars Holm?', 'affirms hypothetical'],
    ['a question, perfect', 'Has Anna Berg ever met Lars Holm?', 'affirms hypothetical'],
    ['a quoted question', '“Did Anna Berg meet Lars Holm?” Erik Lund asked.', 'affirms hypothetical < Erik Lund'],
    ['whether, asked', 'Reporters asked whether Anna Berg had met Lars Holm.', 'affirms hypothetical'],
    ['in case', 'In case Anna Berg meets Lars Holm, the guards will be told.', 'affirms hypothetical'],
    ['until', 'Anna Berg will not rest until she meets Lars Holm.', 'affirms hypothetical'],
    ['were they to', 'Were Anna Berg to meet Lars Holm, the strike would end.', 'affirms hypothetical'],
    ['nearly', 'Anna Berg nearly met Lars Holm in Oslo.', 'affirms hypothetical'],
    ['turned down', 'Anna Berg turned down a meeting with Lars Holm.', 'affirms hypothetical'],
    ['would never have', 'Had she known, Anna Berg would never have received Lars Holm.', 'affirms hypothetical'],
    ['must', 'Anna Berg must meet Lars Holm.', 'affirms hypothetical'],
  ])('%s', (_, text, expected) => {
    expect(claims(text)).toEqual([expected]);
  });
});

describe('doubtful', () => {
  it.each([
    ['accused, active', 'Erik Lund accused Anna Berg of meeting Lars Holm.', 'affirms actual probable < Erik Lund'],
    [
      'accused by',
      'Anna Berg was accused by Erik Lund of having met Lars Holm.',
      'affirms actual probable < Erik Lund',
    ],
    ['accused by nobody', 'Anna Berg is accused of meeting Lars Holm.', 'affirms actual probable'],
    ['not ruled out', 'Detectives do not rule out that Anna Berg met Lars Holm.', 'affirms actual possible'],
    ['press reports', 'Anna Berg met Lars Holm, according to press reports.', 'affirms actual probable'],
    ['rumours say', 'Rumours say Anna Berg met Lars Holm.', 'affirms actual probable'],
    ['must have', 'Anna Berg must have met Lars Holm in Oslo.', 'affirms actual probable'],
    ['might have', 'Anna Berg might have met Lars Holm in Oslo.', 'affirms actual possible'],
    ['told to', 'Anna Berg was told to meet Lars Holm.', 'affirms hypothetical'],
    ['a chance to', 'Anna Berg had the chance to meet Lars Holm.', 'affirms hypothetical'],
    ['a second verb under should', 'Chile should open its ports and work with Ghana.', 'affirms hypothetical'],
  ])('%s', (_, text, expected) => {
    expect(claims(text)).toEqual([expected]);
  });
});

describe('negative: told to be so', () => {
  it.each([
    ['not only', 'Anna Berg not only met Lars Holm but also helped him.', 'affirms actual'],
    ['did not just', 'Anna Berg did not just meet Lars Holm, she dined with him.', 'affirms actual'],
    ['no in a foreign name', 'Anna Berg of Hikari no Machi met Lars Holm.', 'affirms actual'],
    ['a question for the reason', 'Why did Anna Berg meet Lars Holm?', 'affirms actual'],
    ['did not fail to', 'Anna Berg did not fail to meet Lars Holm.', 'affirms actual'],
    ['the first to', 'Anna Berg was the first Norwegian to meet Lars Holm.', 'affirms actual'],
    ['a plan beside', 'Anna Berg plans to open a school, and Erik Lund met Lars Holm.', 'affirms actual'],
    ['managed to', 'Anna Berg managed to meet Lars Holm.', 'affirms actual'],
    ['forced to', 'Anna Berg was forced to quit as treasurer in January.', 'affirms actual'],
    ['led to', 'The strike led Anna Berg to meet Lars Holm.', 'affirms actual'],
    ['other allegations denied', 'Anna Berg met Lars Holm. He denied allegations of fraud.', 'affirms actual'],
    ['which, of a plan', 'Anna Berg met Lars Holm to discuss the plan, which he rejected.', 'affirms actual'],
    ['before, of the past', 'Anna Berg opened a school before meeting Lars Holm.', 'affirms actual'],
    ['went to meet', 'Anna Berg went to Oslo and met Lars Holm.', 'affirms actual'],
    ['once they met', 'Erik Lund spoke once Anna Berg had met Lars Holm.', 'affirms actual'],
    ['until the past', 'Anna Berg did not rest until she met Lars Holm.', 'affirms actual'],
  ])('%s', (_, text, expected) => {
    expect(claims(text)).toContain(expected);
  });
});

describe('chains of claimants', () => {
  it.each([
    [
      'a paper cites somebody',
      'The Daily Herald said, citing Erik Lund, that Anna Berg met Lars Holm.',
      'affirms actual < Daily Herald < Erik Lund',
    ],
    [
      'behind the claim',
      'Anna Berg met Lars Holm, the Daily Herald reported, quoting Erik Lund.',
      'affirms actual < Daily Herald < Erik Lund',
    ],
    [
      'quoted as saying',
      'The Daily Herald quoted Erik Lund as saying that Anna Berg met Lars Holm.',
      'affirms actual < Daily Herald < Erik Lund',
    ],
    [
      'was quoted by',
      'Erik Lund was quoted by the Daily Herald as saying that Anna Berg met Lars Holm.',
      'affirms actual < Daily Herald < Erik Lund',
    ],
    [
      'quoted somebody unnamed',
      'The Daily Herald quoted an aide as saying that Anna Berg met Lars Holm.',
      'affirms actual < Daily Herald',
    ],
    [
      'according to one who quoted',
      'According to Clara Witt, who quoted Erik Lund, Anna Berg met Lars Holm.',
      'affirms actual < Clara Witt < Erik Lund',
    ],
    [
      'told that somebody had told',
      'Clara Witt told reporters that Erik Lund had told her that Anna Berg met Lars Holm.',
      'affirms actual < Clara Witt < Erik Lund',
    ],
    [
      'a report in a paper',
      'According to a report in the Daily Herald, Anna Berg met Lars Holm.',
      'affirms actual < Daily Herald',
    ],
    ['negative: the police', 'According to the police, Anna Berg met Lars Holm.', 'affirms actual'],
    [
      'negative: those who know somebody',
      'Anna Berg met Lars Holm, according to two people who know Erik Lund.',
      'affirms actual',
    ],
  ])('%s', (_, text, expected) => {
    expect(claims(text)).toEqual([expected]);
  });
});
