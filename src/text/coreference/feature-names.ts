import { template } from '../learned/features.ts';
import type { Candidate } from './candidates.ts';
import type { Referring } from './referring.ts';

/** Templates of the features. */
export const T = {
  kind: template('kind'),
  distance: template('distance'),
  rank: template('rank'),
  role: template('role'),
  parallel: template('parallel'),
  count: template('count'),
  gender: template('gender'),
  bound: template('bound'),
  ratio: template('ratio'),
  rivals: template('rivals'),
  place: template('place'),
  form: template('form'),
  fit: template('fit'),
  fitAgency: template('fit agency'),
  wordKind: template('word, kind'),
  wordBond: template('word, bond'),
  bond: template('bond'),
  group: template('group'),
  basis: template('basis'),
  opening: template('opening'),
  unnamed: template('unnamed'),
  nobody: template('nobody'),
  nobodyWord: template('nobody, word'),
  verb: template('verb, kind'),
  home: template('home'),
  called: template('called'),
  covers: template('covers'),
  homePerson: template('home person'),
  words: template('words'),
  listed: template('listed'),
  same: template('same pronoun'),
  relation: template('relation'),
  often: template('often'),
  voice: template('voice'),
  standing: template('standing'),
  partner: template('partner'),
};

export const KINDS: Readonly<Record<Candidate['kind'], number>> = {
  person: 0,
  agency: 1,
  nation: 2,
  group: 3,
  unnamed: 4,
  nobody: 5,
};
export const OPENINGS: Readonly<Record<Referring['opening'], number>> = {
  the: 0,
  this: 1,
  all: 2,
  owned: 3,
  a: 4,
  none: 5,
};
export const NEVER = 9;
