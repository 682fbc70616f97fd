import { mix } from '../grammar/hash.ts';
import type { Features } from '../learned/features.ts';
import type { Candidate } from './candidates.ts';
import { T } from './feature-names.ts';
import { fitOfAgency, fitOfPerson } from './fit.ts';
import { BASES } from './groups.ts';
import type { Question } from './question.ts';
import { BONDS } from './told.ts';
import type { Walk } from './walk.ts';

/** Sets a feature told apart by the sort of the words, and one that is not. */
export type Say = (name: number, value: number) => void;

/** How well a person fits the words. */
export function ofPerson(walk: Walk, q: Question, { key, bond }: Candidate, say: Say): void {
  const { referring, asked } = q;
  const { gender, isGenderByName } = walk.people.get(key) ?? { gender: undefined, isGenderByName: false };
  const told = gender === undefined ? 0 : gender === referring.gender ? 1 : referring.gender === undefined ? 2 : 3;
  const genders = told + (isGenderByName ? 4 : 0);
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

/** How well a body or state fits them. */
export function ofAgency(walk: Walk, { referring, asked }: Question, { key, kind, bond }: Candidate, say: Say): void {
  const fit = asked && fitOfAgency(walk, referring, asked, key);
  if (!fit) return;
  const base = kind === 'nation' ? 1000 : 0;
  say(T.fitAgency, base + fit.called * 4 + fit.sector);
  say(T.fitAgency, base + 100 + fit.country * 4 + fit.words);
  say(T.fitAgency, base + 200 + fit.called * 16 + fit.sector * 4 + fit.words);
  if (bond !== undefined) say(T.fitAgency, base + 300 + fit.called * 4 + fit.words);
}

/** How well several fit them. */
export function ofGroup(
  walk: Walk,
  q: Question,
  { group, members, bond }: Candidate,
  features: Features,
  say: Say,
): void {
  const { referring } = q;
  const size = members.length < 6 ? members.length : members.length < 10 ? 6 : 7;
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
  if (q.verb !== undefined) {
    features.word(mix(T.basis, bits), q.verb);
    const isOfSubject = q.subject !== undefined && members.includes(q.subject) ? 1 : 0;
    features.word(mix(T.group, isOfSubject * 2 + (q.role === 0 ? 1 : 0)), q.verb);
  }
  say(mix(T.basis, kind), 2000 + gap * 10 + size);
}
