import { differ } from './person-names.ts';
import { parsePost } from './posts.ts';
import type { KnownProfile } from './profile.ts';

/** Why two profiles can't be one, whatever speaks for it; null where nothing excludes it. */
export function clash(one: KnownProfile, other: KnownProfile): string | null {
  if (one.kind !== other.kind) return 'of two kinds';
  if (one.kind !== 'person') return apart(countries(one), countries(other)) ? 'of two countries' : null;
  if (differ(one.key, other.key)) return 'names that exclude each other';
  return apart(countries(one), countries(other)) ? 'posts of two countries' : null;
}

/** The countries that a profile has to do with. */
export function countries(profile: KnownProfile): ReadonlySet<string> {
  const given = [profile.country, ...profile.posts.map((post) => parsePost(post).country)];
  return new Set(given.filter((country) => country !== null));
}

function apart(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return one.size > 0 && other.size > 0 && [...one].every((country) => !other.has(country));
}
