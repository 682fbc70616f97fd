import { differ } from './person-names.ts';
import { parsePost, sharesBody } from './posts.ts';
import type { KnownProfile } from './profile.ts';

/** Why two profiles can't be one, whatever speaks for it; null where nothing excludes it. */
export function clash(one: KnownProfile, other: KnownProfile): string | null {
  if (one.kind !== other.kind) return 'of two kinds';
  if (one.apart.includes(other.id) || other.apart.includes(one.id)) return 'an article names them as two';
  if (one.kind !== 'person') return apart(countries(one), countries(other)) ? 'of two countries' : null;
  if (differ(one.key, other.key)) return 'names that exclude each other';
  if (apart(countries(one), countries(other)) && !sharesBody(one.posts, other.posts)) return 'posts of two countries';
  if (agesApart(one, other)) return 'ages that exclude each other';
  return outlives(one, other) || outlives(other, one) ? 'one of them died before' : null;
}

/** Whether no birth that is told of the one can be that of the other: ages are told in whole years, and now and then a birthday too late. */
function agesApart(one: KnownProfile, other: KnownProfile): boolean {
  const [own, others] = [one.born.map(span), other.born.map(span)];
  const far = (a: Span, b: Span) => a.earliest > b.latest + SLACK || b.earliest > a.latest + SLACK;
  return own.length > 0 && others.length > 0 && own.every((a) => others.every((b) => far(a, b)));
}

interface Span {
  readonly earliest: number;
  readonly latest: number;
}

const SLACK = 1;

function span(years: string): Span {
  const [earliest = 0, latest = 0] = years.split('/').map(Number);
  return { earliest, latest };
}

/** Whether all that is said of the one is of years after the other's death; of the year after it there still are obituaries. */
function outlives(one: KnownProfile, other: KnownProfile): boolean {
  const deaths = other.died.map(Number);
  if (deaths.length === 0 || one.died.length > 0 || one.years.length === 0) return false;
  return one.years.every((year) => Number(year) > Math.max(...deaths) + 1);
}

/** The countries that a profile has to do with. */
export function countries(profile: KnownProfile): ReadonlySet<string> {
  const given = [profile.country, ...profile.posts.map((post) => parsePost(post).country)];
  return new Set(given.filter((country) => country !== null));
}

function apart(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return one.size > 0 && other.size > 0 && [...one].every((country) => !other.has(country));
}
