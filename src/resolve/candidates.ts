import { agencyWords } from './agency-words.ts';
import { type KnownName, keysOf } from './known-name.ts';
import { nameKey } from './name-key.ts';
import { isSurnameOf, shortens, spellsSame } from './person-names.ts';
import { sharesParticularPost, sharesPost } from './posts.ts';

/** Why one name may mean what another one means, and how sure that is (0 to 1). */
export interface Candidate {
  readonly name: string;
  readonly target: string;
  readonly score: number;
  readonly because: string;
}

interface CandidateRule {
  readonly because: string;
  readonly score: number;
  readonly fits: (name: KnownName, target: KnownName) => boolean;
}

/** In order; the first that fits counts. Both names are of one kind, and their countries do not contradict each other. */
const RULES: readonly CandidateRule[] = [
  // "the Coast Guard" without a country, where another article has "Norway’s Coast Guard"
  {
    because: 'same name, the country given once',
    score: 0.95,
    fits: (name, target) => name.key === target.key && name.country === null && target.country !== null,
  },
  // "NCG", which another article introduces as an alias of "Norwegian Coast Guard"
  {
    because: 'an acronym of the other',
    score: 0.9,
    fits: (name, target) => target.kind !== 'person' && answersTo(target, name.key) && name.names.some(isAcronym),
  },
  // "Nora Lindqvist", which another article has as an alias of "Eleonora Lindqvist"
  {
    because: 'another name of the other',
    score: 0.85,
    fits: (name, target) => answersTo(target, name.key) && name.key.includes(' '),
  },
  // "Mike Berger, the harbour master", where another article has "harbour master Michael Berger"
  {
    because: 'a short form of the other, with the same post',
    score: 0.85,
    fits: (name, target) => isPerson(name) && sharesPost(name.posts, target.posts) && shortens(name.key, target.key),
  },
  // "Transport Minister Lindqvist", where another article has "Nora Lindqvist, transport minister"
  {
    because: 'the surname of the other, with the same post',
    score: 0.8,
    fits: (name, target) =>
      isPerson(name) && sharesParticularPost(name.posts, target.posts) && isSurnameOf(name.key, target.key),
  },
];

/** Rules that hold both ways round. */
const SPELLINGS: readonly CandidateRule[] = [
  // "Sergei Markov, head of the dockers’ union" and "Sergey Markow, head of the dockers’ union"
  {
    because: 'another spelling of the same name, with the same post',
    score: 0.9,
    fits: (one, other) => isPerson(one) && sharesPost(one.posts, other.posts) && spellsSame(one.key, other.key),
  },
  // "Kenya’s Ministry of Defence" and "the Kenyan Defense Ministry"
  {
    because: 'the same words in another order or spelling, of the same country',
    score: 0.95,
    fits: (one, other) =>
      one.kind === 'agency' && one.country !== null && agencyWords(one.key) === agencyWords(other.key),
  },
];

/** The first rule by which two names are spellings of one; null when none says so. */
export function spelledAlike(
  one: KnownName,
  other: KnownName,
): { readonly score: number; readonly because: string } | null {
  if (one.id === other.id || one.kind !== other.kind || one.country !== other.country) return null;
  const rule = SPELLINGS.find(({ fits }) => fits(one, other));
  return rule === undefined ? null : { score: rule.score, because: rule.because };
}

/** The first rule by which `name` may mean what `target` means; null when none does. */
export function candidate(name: KnownName, target: KnownName): Candidate | null {
  if (name.id === target.id || name.kind !== target.kind) return null;
  if (name.country !== null && target.country !== null && name.country !== target.country) return null;
  const rule = RULES.find(({ fits }) => fits(name, target));
  return rule === undefined ? null : { name: name.id, target: target.id, score: rule.score, because: rule.because };
}

function isPerson(name: KnownName): boolean {
  return name.kind === 'person';
}

function answersTo(target: KnownName, key: string): boolean {
  return target.key !== key && keysOf(target).includes(key);
}

/** Two to ten capitals, with digits, dots or an ampersand among them. */
function isAcronym(printed: string): boolean {
  return /^\p{Lu}[\p{Lu}\p{N}.&-]{1,9}$/u.test(printed) && nameKey('agency', printed) !== '';
}
