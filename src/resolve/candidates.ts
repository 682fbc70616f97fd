import { agencyWords } from './agency-words.ts';
import { clash, countries } from './clash.ts';
import { nameKey } from './name-key.ts';
import { isSurnameOf, shortens, spellsSame } from './person-names.ts';
import { sharesHeadOfState, sharesNationalPost, sharesParticularPost, sharesPost } from './posts.ts';
import { type KnownProfile, keysOf } from './profile.ts';

/** What speaks for or against two profiles being one: the row that fits, with how sure it is (0 to 1). */
export interface Reason {
  readonly verdict: 'SAME' | 'DISTINCT' | 'UNSURE';
  readonly score: number;
  readonly because: string;
}

interface Row extends Reason {
  readonly fits: (one: KnownProfile, other: KnownProfile) => boolean;
}

/** Years within which a bare name, or a post that many have, is taken to be that of one person. */
const NEAR = 3;
/** Years of a life in office. */
const CAREER = 25;

/** Of two profiles on one footing; in order, the first that fits counts. Nothing excludes that they are one. */
const PAIRS: readonly Row[] = [
  // "Norway’s Coast Guard" in two articles under two names of the country
  {
    verdict: 'SAME',
    score: 0.95,
    because: 'the same words in another order or spelling, of the same country',
    fits: (a, b) =>
      a.kind === 'agency' && a.country !== null && a.country === b.country && agencyWords(a.key) === agencyWords(b.key),
  },
  // "Nora Lind, head of the Port of Vestby" and "Nora Lind, who leads the port"
  {
    verdict: 'SAME',
    score: 0.95,
    because: 'the same full name with the same post',
    fits: (a, b) => fullName(a, b) && sharesPost(a.posts, b.posts) && (anchored(a, b) || within(a, b, NEAR)),
  },
  // "Vice President Nora Lind of Estonia" and "Estonian President Nora Lind"
  {
    verdict: 'SAME',
    score: 0.8,
    because: 'the same full name in national posts of one country',
    fits: (a, b) => fullName(a, b) && sharesNationalPost(a.posts, b.posts) && within(a, b, CAREER),
  },
  // "Sergei Markov, head of the dockers’ union" and "Sergey Markow, head of the dockers’ union"
  {
    verdict: 'SAME',
    score: 0.9,
    because: 'another spelling of the same name, with the same post',
    fits: (a, b) =>
      isPerson(a) &&
      a.key !== b.key &&
      sharesPost(a.posts, b.posts) &&
      spellsSame(a.key, b.key) &&
      (anchored(a, b) || within(a, b, NEAR)),
  },
  // "Nora Lind" in the papers of one spring, without a post
  {
    verdict: 'SAME',
    score: 0.7,
    because: 'the same full name within a few years, nothing else said',
    fits: (a, b) => fullName(a, b) && isBare(a) && isBare(b) && within(a, b, NEAR),
  },
  {
    verdict: 'UNSURE',
    score: 0.5,
    because: 'the same full name, and nothing that decides',
    fits: (a, b) => fullName(a, b) && isBare(a) === isBare(b),
  },
];

/** How a profile may mean what a fuller one means: it does so when all that it may mean are one. In order; the first that fits counts. */
const MEANS: readonly Row[] = [
  // "Nora Lind" alone, where other articles have "Nora Lind, transport minister"
  {
    verdict: 'SAME',
    score: 0.85,
    because: 'the only one of this full name',
    fits: (a, b) => fullName(a, b) && isBare(a) && !isBare(b) && within(a, b, CAREER),
  },
  // "the Coast Guard" without a country, where another article has "Norway’s Coast Guard"
  {
    verdict: 'SAME',
    score: 0.95,
    because: 'same name, the country given once',
    fits: (a, b) => !isPerson(a) && a.key === b.key && a.country === null && b.country !== null,
  },
  // "NCG", which another article introduces as an alias of "Norwegian Coast Guard"
  {
    verdict: 'SAME',
    score: 0.9,
    because: 'an acronym of the other',
    fits: (a, b) => b.kind !== 'person' && answersTo(b, a.key) && a.names.some(isAcronym),
  },
  // "Nora Lindqvist", which another article has as an alias of "Eleonora Lindqvist"
  {
    verdict: 'SAME',
    score: 0.85,
    because: 'another name of the other',
    fits: (a, b) => answersTo(b, a.key) && a.key.includes(' '),
  },
  // "Mike Berger, the harbour master", where another article has "harbour master Michael Berger"
  {
    verdict: 'SAME',
    score: 0.85,
    because: 'a short form of the other, with the same post',
    fits: (a, b) => isPerson(a) && sharesPost(a.posts, b.posts) && shortens(a.key, b.key),
  },
  // "Transport Minister Lindqvist", where another article has "Nora Lindqvist, transport minister"
  {
    verdict: 'SAME',
    score: 0.8,
    because: 'the surname of the other, with the same post',
    fits: (a, b) => isPerson(a) && sharesParticularPost(a.posts, b.posts) && isSurnameOf(a.key, b.key),
  },
  // "President Vela", in the year in which another article has "President Tomas Vela"
  {
    verdict: 'SAME',
    score: 0.75,
    because: 'the surname of the other, at the head of a state in the same years',
    fits: (a, b) =>
      isPerson(a) && sharesHeadOfState(a.posts, b.posts) && isSurnameOf(a.key, b.key) && within(a, b, NEAR),
  },
];

/** What two profiles on one footing are to each other; the same both ways round. Null: nothing to compare. */
export function compare(one: KnownProfile, other: KnownProfile): Reason | null {
  if (one.id === other.id || one.kind !== other.kind) return null;
  const reason = reasonIn(PAIRS, one, other);
  if (reason === null) return null;
  const against = clash(one, other);
  return against === null ? reason : { verdict: 'DISTINCT', score: 0.9, because: against };
}

/** Why a profile may mean what the other means; null where it may not. */
export function mayMean(profile: KnownProfile, target: KnownProfile): Reason | null {
  if (profile.id === target.id || profile.kind !== target.kind || clash(profile, target) !== null) return null;
  return reasonIn(MEANS, profile, target);
}

function reasonIn(rows: readonly Row[], one: KnownProfile, other: KnownProfile): Reason | null {
  const row = rows.find(({ fits }) => fits(one, other));
  return row === undefined ? null : { verdict: row.verdict, score: row.score, because: row.because };
}

function isPerson({ kind }: KnownProfile): boolean {
  return kind === 'person';
}

/** Whether an article says no more of a person than the name. */
function isBare({ posts }: KnownProfile): boolean {
  return posts.length === 0;
}

function fullName(one: KnownProfile, other: KnownProfile): boolean {
  return isPerson(one) && one.key === other.key;
}

/** Whether a post of one of them is of a certain body or state. */
function anchored(one: KnownProfile, other: KnownProfile): boolean {
  return [one, other].some((each) => each.body !== null || countries(each).size > 0);
}

/** Whether two profiles lie no more than so many years apart, as far as they are of a year at all. */
function within(one: KnownProfile, other: KnownProfile, years: number): boolean {
  return one.year === null || other.year === null || Math.abs(one.year - other.year) <= years;
}

function answersTo(target: KnownProfile, key: string): boolean {
  return target.key !== key && keysOf(target).includes(key);
}

/** Two to ten capitals, with digits, dots or an ampersand among them. */
function isAcronym(printed: string): boolean {
  return /^\p{Lu}[\p{Lu}\p{N}.&-]{1,9}$/u.test(printed) && nameKey('agency', printed) !== '';
}
