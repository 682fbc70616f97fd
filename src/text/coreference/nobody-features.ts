import { mix } from '../grammar/hash.ts';
import type { Features } from '../learned/features.ts';
import type { Candidate } from './candidates.ts';
import { OPENINGS, T } from './feature-names.ts';
import type { Basis, Group } from './groups.ts';
import type { Say } from './kind-features.ts';
import type { Question } from './question.ts';
import { ROLES, roleOf } from './roles.ts';
import type { Walk } from './walk.ts';

/** Bases of groups that a text of many names has everywhere. */
const FAR: ReadonlySet<Basis> = new Set<Basis>(['ahead', 'earlier', 'with subject', 'others']);

function isNear({ bases }: Group): boolean {
  return [...bases].some((basis) => !FAR.has(basis));
}

/** The features of nobody at all, and of nobody who is named. */
export function ofNobody(
  { referring, sort, likely, isSpeaker, same }: Question,
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
  say(T.nobody, 40 + (candidates.some(({ group }) => group && isNear(group)) ? 1 : 0) + Math.min(head.sentence, 2) * 2);
  say(T.nobody, 50 + Math.min(head.index - referring.first, 4));
  say(T.nobody, 60 + (walk.scene.quotedAt[head.index] === -1 ? 0 : 1));
  features.word(T.nobodyWord, word);
  features.word(mix(T.nobodyWord, OPENINGS[opening] + 1), word);
  if (head.label.startsWith('nsubj') && head.head >= 0) features.word(T.nobody, walk.scene.tokens[head.head]!.lemma);
  if (!referring.pronoun) say(T.nobody, 90 + (walk.called.has(word) ? 1 : 0));
  say(T.nobody, 100 + candidates.at(-1)!.covers);
  if (same) say(T.same, 200 + (same.key === '' ? 4 : 0) + Math.min(head.sentence - same.sentence, 3));
  say(T.nobody, 70 + ROLES.indexOf(roleOf(walk.scene.tokens, head.index)));
}
