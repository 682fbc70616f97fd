import { mix } from '../grammar/hash.ts';
import type { Features } from '../learned/features.ts';
import type { Candidate } from './candidates.ts';
import { antecedentOf, subjectOfClause } from './clause-subjects.ts';
import { KINDS, NEVER, OPENINGS, T } from './feature-names.ts';
import { ofAgency, ofGroup, ofPerson } from './kind-features.ts';
import type { Question } from './question.ts';
import { relationBetween } from './relation.ts';
import { ROLES } from './roles.ts';
import { BONDS } from './told.ts';
import { fadedValue } from './view.ts';
import type { Walk } from './walk.ts';

/** Sentences back to where somebody dealt with another. */
const MOST_APART = 2;

/** The features of somebody, named or not, or of several. */
export function ofSomebody(walk: Walk, q: Question, candidate: Candidate, rank: number, features: Features): void {
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
  const sector = kind === 'agency' ? (walk.governments.entity(key)?.sector ?? 'other') : '';
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
  if (referent && referent.sentence === head.sentence) {
    const { near, far } = relationBetween(walk.scene.tokens, referent.head, head.index);
    say(mix(T.relation, kindNumber), near);
    say(T.relation, mix(far, ROLES.indexOf(referent.role)));
  }
  if (referent && referring.plural && kind !== 'group' && kind !== 'unnamed')
    say(T.listed, (isListed(walk, referent.head) ? 1 : 0) * 8 + Math.min(gap, 3));
  if (referent) {
    say(T.count, Math.min(referent.count, 6) * 4 + (referent.since === 0 ? 2 : 0) + (walk.inTitle(key) ? 1 : 0));
    const value = fadedValue(referent, head.sentence);
    const ratio = q.best === 0 ? 0 : Math.floor((value / q.best) * 6);
    say(mix(T.ratio, kindNumber), ratio);
    say(T.form, ['name', 'nominal', 'pronoun'].indexOf(referent.form));
    const often = Math.min(q.counts.filter((one) => one > referent.count).length, 3);
    say(mix(T.often, kindNumber), often * 4 + Math.min(gap, 3));
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
  const mains = [q.main, q.mainBefore, q.mainOfParagraph];
  const isHome = walk.homeKey !== undefined && candidate.members.includes(walk.homeKey);
  if (kind === 'person' && walk.isHomeOffice && q.homePerson !== undefined)
    features.word(mix(T.homePerson, (key === q.homePerson ? 1 : 2) + (referring.opening === 'the' ? 2 : 0)), word);
  if (kind === 'person' && !referring.pronoun && (candidate.ahead === 0 || walk.isHomeOffice)) {
    const standing = walk.standingOf(key) * 4 + (head.text === head.lower ? 0 : 1) + (walk.isHomeOffice ? 2 : 0);
    say(T.standing, standing);
    features.word(mix(T.standing, standing), word);
    if (walk.isHomeOffice)
      features.word(mix(T.standing, 100 + OPENINGS[referring.opening]), `${word} ${standing >> 2}`);
  }
  if (isHome) {
    const home = kindNumber + (walk.isHomeOffice ? 10 : 0) + (referring.opening === 'the' ? 20 : 0);
    say(T.home, home);
    features.word(mix(T.home, home), word);
    say(mix(T.home, home), (referent ? 1 : 0) + (q.homePerson === undefined ? 2 : 0));
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
  let isMain = 0;
  mains.forEach((one, which) => {
    if (one === undefined) isMain |= 8 << which;
    else if (candidate.members.includes(one)) isMain |= 1 << which;
  });
  say(mix(T.bound, kindNumber), 1000 + isMain);
  if (kind === 'agency' || kind === 'nation')
    say(mix(T.voice, kindNumber), (q.voices.includes(key) ? 1 : 0) + (q.acting.includes(key) ? 2 : 0));
  if (q.same) {
    const parallel = q.same.role === ROLES[q.role] ? 1 : 0;
    const away = Math.min(head.sentence - q.same.sentence, 3);
    say(mix(T.same, kindNumber), ((q.same.key === key ? 1 : 0) * 4 + away) * 2 + parallel);
  }
  if (referent && q.quoteStart >= 0 && tokens[referent.token]!.start >= q.quoteStart) say(T.bound, 50);
  say(mix(T.rivals, kindNumber), q.likely * 10 + Math.min(rank, 2));
  if (q.isSpeaker) say(mix(T.verb, kindNumber), 1);
  if (head.label.startsWith('nsubj') && head.head >= 0)
    features.word(mix(T.verb, kindNumber), tokens[head.head]!.lemma);
  if (kind === 'person') ofPerson(walk, q, candidate, say);
  if (kind === 'person' && referent && q.other !== undefined && gap <= MOST_APART) {
    const dealt = subjectOfClause(walk, antecedentOf(walk.scene.tokens, referent.head), 1) === q.other ? 1 : 0;
    say(T.partner, dealt * 4 + gap);
  }
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
