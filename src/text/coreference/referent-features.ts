import { mix } from '../grammar/hash.ts';
import { type Features, template } from '../learned/features.ts';
import { agencyNoun } from '../words/agency-nouns.ts';
import { nationalityCode } from '../words/countries.ts';
import { quoterOf, speakerAround } from './around.ts';
import { type Candidate, mostNamed } from './candidates.ts';
import { ownerBarred, subjectOfClause, topicBefore } from './clause-subjects.ts';
import { type Asked, askedBy, fitOfAgency, fitOfPerson } from './fit.ts';
import { BASES } from './groups.ts';
import { isChild, isEpithet, isPlainPerson, NATION_NOUNS } from './nouns.ts';
import type { Referring } from './referring.ts';
import { ROLES, roleOf } from './roles.ts';
import { BONDS } from './told.ts';
import { fadedValue } from './view.ts';
import type { Walk } from './walk.ts';

const T = {
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
};

const KINDS: Readonly<Record<Candidate['kind'], number>> = {
  person: 0,
  agency: 1,
  nation: 2,
  group: 3,
  unnamed: 4,
  nobody: 5,
};
const OPENINGS: Readonly<Record<Referring['opening'], number>> = { the: 0, this: 1, all: 2, owned: 3, a: 4, none: 5 };
const NEVER = 9;

/** What is asked once of referring words, for all whom they may mean. */
interface Question {
  readonly referring: Referring;
  readonly asked: Asked | undefined;
  /** Hash of what sort of words they are: features are told apart by it. */
  readonly sort: number;
  readonly sortNumber: number;
  readonly role: number;
  readonly isSpeaker: boolean;
  readonly subject: string | undefined;
  readonly reporter: string | undefined;
  readonly quoter: string | undefined;
  readonly topic: string | undefined;
  readonly topicAcross: string | undefined;
  readonly owner: string | undefined;
  readonly quoteStart: number;
  /** Whom the publisher's state is likeliest headed by. */
  readonly homePerson: string | undefined;
  readonly best: number;
  /** Of the people or bodies among the candidates, their number. */
  readonly likely: number;
}

/** Sets the features of each candidate in turn, in the order of the candidates, and hands them on. */
export function withFeatures(
  walk: Walk,
  referring: Referring,
  candidates: readonly Candidate[],
  features: Features,
  use: (features: Features) => void,
): void {
  const question = ask(walk, referring, candidates);
  const ranks: Record<string, number> = {};
  for (const candidate of candidates) {
    features.clear();
    const rank = Math.min(ranks[candidate.kind] ?? 0, 6);
    ranks[candidate.kind] = rank + 1;
    if (candidate.kind === 'nobody') ofNobody(question, candidates, features, walk);
    else ofSomebody(walk, question, candidate, rank, features);
    use(features);
  }
}

function ask(walk: Walk, referring: Referring, candidates: readonly Candidate[]): Question {
  const { head, kind, word, pronoun, gender } = referring;
  const { tokens } = walk.scene;
  const isOwner =
    head.label === 'nmod:poss' || (pronoun !== undefined && ['his', 'its', 'their', 'our'].includes(head.lower));
  const form =
    nationalityCode(head.text) && head.text !== head.lower
      ? 10
      : pronoun
        ? pronoun.reflexive
          ? 3
          : isOwner
            ? 2
            : ['he', 'she', 'they', 'we'].includes(word) || head.label.startsWith('nsubj')
              ? 0
              : 1
        : isPlainPerson(word)
          ? isChild(word)
            ? 5
            : 6
          : isEpithet(word)
            ? 7
            : NATION_NOUNS.has(word)
              ? 8
              : agencyNoun(word)
                ? 9
                : 4;
  const sortNumber = kind.charCodeAt(0) * 400 + kind.length * 20 + form;
  const values = candidates.map(({ referent }) => (referent ? fadedValue(referent, head.sentence) : 0));
  const isLikely = ({ kind: own, key }: Candidate): boolean =>
    own === 'person'
      ? walk.people.get(key)?.gender === gender || gender === undefined
      : own !== 'nobody' && own !== 'unnamed';
  return {
    referring,
    asked: pronoun ? undefined : askedBy(walk, referring),
    sort: template(`sort ${sortNumber}`),
    sortNumber,
    role: ROLES.indexOf(roleOf(tokens, head.index)),
    isSpeaker: walk.isSpeaker(head),
    subject: subjectOfClause(walk, head),
    reporter: speakerAround(walk, head),
    quoter: quoterOf(walk, head),
    topic: topicBefore(walk, head),
    topicAcross: topicBefore(walk, head, true),
    owner: ownerBarred(walk, head),
    quoteStart: walk.quotesAt(head).findLast((one) => one.kind !== 'direct')?.start ?? -1,
    homePerson: pronoun ? undefined : mostNamed(walk)[0],
    best: Math.max(0, ...values),
    likely: Math.min(candidates.filter(isLikely).length, 4),
  };
}

function ofSomebody(walk: Walk, q: Question, candidate: Candidate, rank: number, features: Features): void {
  const { referring, sort } = q;
  const { head, word } = referring;
  const { tokens, sentences } = walk.scene;
  const { referent, kind, key, group } = candidate;
  /** A feature told apart by the sort of the words, and one that is not. */
  const say = (name: number, value: number): void => {
    features.add(name, value);
    features.add(mix(name, sort), value);
  };
  const kindNumber = KINDS[kind];
  const { entity: sector } = { entity: kind === 'agency' ? (walk.governments.entity(key)?.sector ?? 'other') : '' };
  say(T.kind, kindNumber);
  if (sector !== '') features.word(mix(T.kind, sort), sector);
  features.word(mix(T.wordKind, kindNumber), word);
  const at = group && !referent ? group : referent;
  const gap = at
    ? Math.min(head.sentence - at.sentence, 6)
    : candidate.ahead === 1
      ? 7
      : candidate.ahead === 2
        ? 8
        : NEVER;
  say(mix(T.distance, kindNumber), gap);
  say(mix(T.rank, kindNumber), rank);
  say(T.bond, candidate.bond === undefined ? -1 : BONDS.indexOf(candidate.bond));
  if (candidate.bond !== undefined) {
    features.word(mix(T.wordBond, BONDS.indexOf(candidate.bond)), word);
    features.add(mix(mix(T.bond, sort), BONDS.indexOf(candidate.bond)), kindNumber * 10 + OPENINGS[referring.opening]);
  }
  say(mix(T.covers, kindNumber), candidate.covers);
  say(mix(T.opening, kindNumber), OPENINGS[referring.opening] * 10 + Math.min(gap, 3));
  if (at) {
    const near = sentences[at.sentence]!.paragraph === sentences[head.sentence]!.paragraph ? 1 : 0;
    const role = referent ? ROLES.indexOf(referent.role) : 20;
    say(mix(T.role, kindNumber), role * 8 + Math.min(gap, 3));
    say(T.parallel, role * 16 + q.role);
    say(mix(T.parallel, kindNumber), role * 64 + q.role * 4 + Math.min(gap, 3));
    say(mix(T.rank, T.role), ((role * 4 + Math.min(gap, 3)) * 4 + Math.min(rank, 3)) * 4 + Math.min(q.likely, 3));
    say(mix(T.words, kindNumber), Math.min(8, Math.floor(Math.log2(Math.max(1, head.index - at.token)))));
    say(
      T.place,
      near * 4 + (walk.scene.quotedAt[at.token] === -1 ? 0 : 2) + (walk.scene.quotedAt[head.index] === -1 ? 0 : 1),
    );
  }
  if (referent && referring.plural && kind !== 'group' && kind !== 'unnamed')
    say(T.listed, (isListed(walk, referent.head) ? 1 : 0) * 8 + Math.min(gap, 3));
  if (referent) {
    say(T.count, Math.min(referent.count, 6) * 4 + (referent.since === 0 ? 2 : 0) + (walk.inTitle(key) ? 1 : 0));
    const value = fadedValue(referent, head.sentence);
    const ratio = q.best === 0 ? 0 : Math.floor((value / q.best) * 6);
    say(mix(T.ratio, kindNumber), ratio);
    say(T.form, ['name', 'nominal', 'pronoun'].indexOf(referent.form));
  } else say(T.count, walk.inTitle(key) ? 101 : 100);
  const bindings = [
    q.subject,
    q.reporter,
    q.quoter,
    q.topic,
    q.topicAcross,
    q.owner,
    q.isSpeaker ? walk.lastSpeaker : undefined,
    walk.lastSpeaker,
  ];
  const isHome = walk.homeKey !== undefined && candidate.members.includes(walk.homeKey);
  if (isHome) {
    say(T.home, kindNumber);
    features.word(mix(T.home, kindNumber), word);
  }
  if (!referring.pronoun) {
    const calls = walk.called.get(word);
    say(mix(T.called, kindNumber), calls === undefined ? 0 : calls.last === key ? 1 : calls.all.has(key) ? 2 : 3);
  }
  let bits = 0;
  bindings.forEach((one, which) => {
    if (one === undefined || !candidate.members.includes(one)) return;
    say(mix(T.bound, kindNumber), which);
    bits |= 1 << which;
  });
  say(T.bound, 100 + bits);
  if (referent && q.quoteStart >= 0 && tokens[referent.token]!.start >= q.quoteStart) say(T.bound, 50);
  say(mix(T.rivals, kindNumber), q.likely * 10 + Math.min(rank, 2));
  if (q.isSpeaker) say(mix(T.verb, kindNumber), 1);
  if (head.label.startsWith('nsubj') && head.head >= 0)
    features.word(mix(T.verb, kindNumber), tokens[head.head]!.lemma);
  if (kind === 'person') ofPerson(walk, q, candidate, say);
  if (kind === 'agency' || kind === 'nation') ofAgency(walk, q, candidate, say);
  if (kind === 'group') ofGroup(walk, q, candidate, features, say);
  if (kind === 'unnamed') {
    const unnamed = walk.unnamed.get(key);
    say(
      T.unnamed,
      (unnamed?.opening === 'a' ? 1 : 0) +
        (unnamed?.word === word ? 2 : 0) +
        (unnamed?.gender === referring.gender ? 4 : unnamed?.gender ? 8 : 0) +
        (walk.unnamedSpeaker === key ? 16 : 0) +
        (q.isSpeaker ? 32 : 0),
    );
    features.word(mix(T.unnamed, sort), unnamed?.word ?? '');
  }
}

/** Is a name one of a list? */
function isListed({ scene: { tokens, tree } }: Walk, head: number): boolean {
  return (
    tokens[head]!.label === 'conj' ||
    tree.children(head).some((child) => tokens[child]!.label === 'conj' && tokens[child]!.upos !== 'VERB')
  );
}

type Say = (name: number, value: number) => void;

function ofPerson(walk: Walk, q: Question, { key, bond }: Candidate, say: Say): void {
  const { referring, asked } = q;
  const gender = walk.people.get(key)?.gender;
  const genders = gender === undefined ? 0 : gender === referring.gender ? 1 : referring.gender === undefined ? 2 : 3;
  say(
    T.gender,
    genders * 8 + (referring.gender === 'm' ? 1 : referring.gender === 'f' ? 2 : 0) + (q.likely === 1 ? 4 : 0),
  );
  const fit = asked && fitOfPerson(walk, referring, asked, key);
  if (!fit) return;
  if (walk.home !== undefined) {
    const asksHome = asked.codes.size === 0 ? 0 : asked.codes.has(walk.home) ? 1 : 2;
    say(T.homePerson, asksHome * 8 + (q.homePerson === key ? 1 : 0) + fit.called * 2);
  }
  say(T.fit, fit.called);
  say(T.fit, 10 + fit.called * 8 + fit.country);
  say(T.fit, 100 + fit.called * 32 + fit.words * 8 + fit.country);
  say(T.fit, 300 + fit.words);
  say(T.fit, 310 + fit.country);
  say(T.fit, 320 + fit.age);
  if (fit.isPast) say(T.fit, 330);
  if (bond !== undefined) say(T.fit, 340 + fit.called);
}

function ofAgency(walk: Walk, { referring, asked }: Question, { key, kind, bond }: Candidate, say: Say): void {
  const fit = asked && fitOfAgency(walk, referring, asked, key);
  if (!fit) return;
  const base = kind === 'nation' ? 1000 : 0;
  say(T.fitAgency, base + fit.called * 4 + fit.sector);
  say(T.fitAgency, base + 100 + fit.country * 4 + fit.words);
  say(T.fitAgency, base + 200 + fit.called * 16 + fit.sector * 4 + fit.words);
  if (bond !== undefined) say(T.fitAgency, base + 300 + fit.called * 4 + fit.words);
}

function ofGroup(walk: Walk, q: Question, { group, members, bond }: Candidate, features: Features, say: Say): void {
  const { referring } = q;
  const size = Math.min(members.length, 5);
  const wanted = referring.size === 0 ? 0 : referring.size === members.length ? 1 : 2;
  const kinds = new Set(members.map((key) => walk.kindOf(key)));
  const kind = kinds.size > 1 ? 4 : kinds.has('person') ? 0 : kinds.has('nation') ? 1 : 2;
  say(T.group, wanted * 10 + size);
  say(T.group, 100 + kind * 10 + wanted);
  features.word(mix(T.group, kind), referring.word);
  if (bond !== undefined) say(T.group, 200 + BONDS.indexOf(bond) * 10 + kind);
  if (!group) return;
  const gap = Math.min(referring.head.sentence - group.sentence, 4);
  let bits = 0;
  BASES.forEach((basis, which) => {
    if (!group.bases.has(basis)) return;
    bits |= 1 << which;
    say(mix(T.basis, gap), which);
    say(T.basis, 100 + which * 10 + kind);
  });
  say(T.basis, 1000 + bits);
  say(mix(T.basis, kind), 2000 + gap * 10 + size);
}

function ofNobody(
  { referring, sort, likely, isSpeaker }: Question,
  candidates: readonly Candidate[],
  features: Features,
  walk: Walk,
): void {
  const { word, opening, head } = referring;
  const say: Say = (name, value) => {
    features.add(name, value);
    features.add(mix(name, sort), value);
  };
  say(T.nobody, OPENINGS[opening]);
  say(T.nobody, 10 + likely);
  say(T.nobody, 20 + (candidates.some(({ bond }) => bond !== undefined) ? 1 : 0) + (isSpeaker ? 2 : 0));
  say(T.nobody, 30 + (candidates.some(({ kind }) => kind === 'unnamed') ? 1 : 0));
  say(T.nobody, 40 + (candidates.some(({ kind }) => kind === 'group') ? 1 : 0) + Math.min(head.sentence, 2) * 2);
  say(T.nobody, 50 + Math.min(head.index - referring.first, 4));
  say(T.nobody, 60 + (walk.scene.quotedAt[head.index] === -1 ? 0 : 1));
  features.word(T.nobodyWord, word);
  features.word(mix(T.nobodyWord, OPENINGS[opening] + 1), word);
  if (head.label.startsWith('nsubj') && head.head >= 0) features.word(T.nobody, walk.scene.tokens[head.head]!.lemma);
  if (!referring.pronoun) say(T.nobody, 90 + (walk.called.has(word) ? 1 : 0));
  say(T.nobody, 100 + candidates.at(-1)!.covers);
  say(T.nobody, 70 + ROLES.indexOf(roleOf(walk.scene.tokens, head.index)));
}
