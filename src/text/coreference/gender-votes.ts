import type { Token } from '../grammar/analysis.ts';
import { speakerAround } from './around.ts';
import { subjectOfClause, topicBefore } from './clause-subjects.ts';
import type { Person } from './people.ts';
import { pronounOf } from './pronouns.ts';
import type { Walk } from './walk.ts';

/** A gender is believed when this many pronouns tell it … */
const LEAST_VOTES = 2;
/** … and this part of all that tell one. */
const MAJORITY = 0.75;
/** Words further back than this are not looked at. */
const MAX_BACK = 60;

/** What of the walk tells whom a pronoun is bound to, before any is resolved. */
type Names = Pick<Walk, 'scene' | 'people' | 'entityAt' | 'governments' | 'quotesAt' | 'speakers'>;

/**
 * The people of an article with the gender that its own pronouns tell, where no title does, whatever the first name says: "Keller sold her ships", "Keller said
 * she …", "Keller left. She …", with nobody else near. Such a pronoun may still mean somebody else, so several must agree.
 */
export function withToldGenders(walk: Names): ReadonlyMap<string, Person> {
  const votes = new Map<string, { m: number; f: number }>();
  for (const token of walk.scene.tokens) {
    const pronoun = token.upos === 'PROPN' ? undefined : pronounOf(token);
    if (pronoun?.gender !== 'm' && pronoun?.gender !== 'f') continue;
    const entity = walk.scene.quotedAt[token.index] === -1 ? boundTo(walk, token) : undefined;
    if (entity === undefined) continue;
    const cast = votes.get(entity) ?? { m: 0, f: 0 };
    cast[pronoun.gender] += 1;
    votes.set(entity, cast);
  }
  const told = new Map(walk.people);
  for (const [entity, { m, f }] of votes) {
    const person = walk.people.get(entity);
    const most = Math.max(m, f);
    const isTold = person?.gender !== undefined && !person.isGenderByName;
    if (!person || isTold || most < LEAST_VOTES || most < MAJORITY * (m + f)) continue;
    told.set(entity, { ...person, gender: m > f ? 'm' : 'f', isGenderByName: false });
  }
  return told;
}

/** The one person before a pronoun whom the grammar ties to it. */
function boundTo(walk: Names, token: Token): string | undefined {
  const { sentences } = walk.scene;
  const here = sentences[token.sentence]!;
  const inSentence = onlyPerson(walk, here.first, token.index);
  if (inSentence === null) return undefined;
  if (inSentence !== undefined) {
    const tied = token.label === 'nmod:poss' ? subjectOfClause(walk, token) : speakerAround(walk, token);
    return tied === inSentence ? inSentence : undefined;
  }
  const previous = sentences[token.sentence - 1];
  if (!previous || previous.paragraph !== here.paragraph) return undefined;
  const before = onlyPerson(walk, previous.first, here.first);
  return before && topicBefore(walk, token) === before ? before : undefined;
}

/** The only person named between two tokens (half open); null where there are several, undefined where there is none. */
function onlyPerson(walk: Names, first: number, last: number): string | null | undefined {
  let only: string | undefined;
  for (let at = Math.max(first, last - MAX_BACK); at < last; at += 1) {
    const entity = walk.entityAt[at];
    if (entity === undefined || entity === only || !walk.people.has(entity)) continue;
    if (only !== undefined) return null;
    only = entity;
  }
  return only;
}
