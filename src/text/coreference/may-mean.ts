import { quoterOf } from './around.ts';
import type { Candidate } from './candidates.ts';
import { ownerBarred, subjectOfClause } from './clause-subjects.ts';
import { type Asked, fitOfAgency, fitOfPerson } from './fit.ts';
import { isPlainPerson } from './nouns.ts';
import type { Referring } from './referring.ts';
import type { Walk } from './walk.ts';

/**
 * May a description mean a candidate at all? "A minister", "each captain", "the second woman" are nobody named before, "the boy" only one called a boy,
 * "the singer" after "a singer" that one, and an agency of another kind or country is none of its kind. Whom the words themselves name may always be meant.
 */
export function agrees(
  walk: Walk,
  referring: Referring,
  asked: Asked,
  { kind, key, bond, members }: Candidate,
): boolean {
  if (bond !== undefined || members.length !== 1) return true;
  const isNew = referring.opening === 'a' || isCounted(walk, referring);
  if (kind === 'person') {
    if (isNew) return false;
    const fit = fitOfPerson(walk, referring, asked, key);
    if (!fit || fit.isPast) return !fit;
    if (fit.called === 3) return !asked.isPast || fit.wasPast;
    return !isPlain(referring) && !(fit.called === 0 && isIntroduced(walk, referring, key));
  }
  if (kind !== 'agency' || referring.kind !== 'body') return true;
  const fit = fitOfAgency(walk, referring, asked, key);
  if (!fit || isNew) return !isNew;
  if (fit.country === 0) return false;
  if (fit.called >= 2) return true;
  return fit.sector !== 0 && !(fit.called === 0 && isIntroduced(walk, referring, key));
}

/** Nobody means himself by "him" in his own clause, nor by "he" in his own quoted words, nor is anybody owned by himself ("her deputy, Ugo Rossi"). */
export function barredFor(walk: Walk, { head, kind, pronoun }: Referring): ReadonlySet<string | undefined> {
  if (kind !== 'he' || pronoun?.reflexive) return new Set();
  const isSubject = head.lower === 'he' || head.lower === 'she';
  const isOwner = head.label === 'nmod:poss';
  return new Set([
    quoterOf(walk, head),
    ownerBarred(walk, head),
    isSubject || isOwner ? undefined : subjectOfClause(walk, head, 1),
  ]);
}

/** "The lady" is anybody, "the First Lady" is one. */
function isPlain({ word, first, head: { index, text, lower } }: Referring): boolean {
  return isPlainPerson(word) && (text === lower || index === first);
}

const COUNTED = new Set('each every any no first second third fourth next other another rival'.split(' '));

/** "The first captain", and not "the First Lady". */
function isCounted({ scene: { tokens } }: Walk, { first, head }: Referring): boolean {
  const isTitle = (at: number): boolean => at > first && tokens[at]!.text !== tokens[at]!.lower;
  for (let at = first; at < Math.min(first + 2, head.index); at += 1)
    if (COUNTED.has(tokens[at]!.lower) && !isTitle(at)) return true;
  return false;
}

/** Has the text spoken of somebody unnamed by the same word since it named the candidate last? */
function isIntroduced(walk: Walk, { word }: Referring, key: string): boolean {
  const since = walk.view.get(key)?.token ?? -1;
  return walk.view
    .latest()
    .some((one) => one.kind === 'unnamed' && one.token > since && walk.unnamed.get(one.key)?.word === word);
}
