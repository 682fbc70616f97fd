import type { Entity, EntityKind, Reading, Sector } from '../model/reading.ts';
import { agencyWords } from './agency-words.ts';
import { withoutCountry } from './country-words.ts';
import { nameKey } from './name-key.ts';
import { postKeys } from './person-names.ts';
import { type Post, postId, postsIn, principalPost } from './posts.ts';

/**
 * What articles say of somebody under one name, one post and one body or country: smaller than an actor, larger than an article. Everything an article says
 * hangs on profiles and never moves; which actor a profile means is judged. The fields follow from one article's reading alone, so the order of articles does not show.
 */
export interface Profile {
  readonly id: string;
  readonly kind: EntityKind;
  /** The folded name. */
  readonly key: string;
  /** Of a person: the principal post in normal form; null where the article gives none. */
  readonly post: string | null;
  /** Of a person: the body of that post, where the post has no country. */
  readonly body: string | null;
  /** ISO 3166-1 alpha-2: of a person's post, of an agency, of a place; null where the article gives none. */
  readonly country: string | null;
  /** Of a person of whom nothing narrower is said: the year of publication. Two people of one bare name, ten years apart, are not known to be one. */
  readonly year: number | null;
}

/** What articles add to a profile without making it another one; each is a sorted set over the articles. */
export interface Traits {
  /** Printed forms of the name itself. */
  readonly names: readonly string[];
  /** Printed forms of its other names. */
  readonly aliases: readonly string[];
  readonly sectors: readonly string[];
  /** All posts that articles give to a person of this profile, as `postId` writes them. */
  readonly posts: readonly string[];
}

export interface KnownProfile extends Profile, Traits {}

/** Organs of a state, whose names have their country with them or not: "Estonian Foreign Ministry", "Foreign Ministry". A company's name is whole. */
const OF_STATE: ReadonlySet<Sector> = new Set<Sector>([
  'intelligence',
  'government',
  'legislature',
  'judiciary',
  'military',
  'police',
]);

/** The profile of each entity of a reading, by the entity's id, with what this article adds to it. */
export function profilesOf(reading: Reading): ReadonlyMap<string, KnownProfile> {
  return new Map(reading.entities.map((entity) => [entity.id, profileOf(reading, entity)]));
}

function profileOf(reading: Reading, entity: Entity): KnownProfile {
  const posts = entity.kind === 'person' ? postsIn(reading, entity.id) : [];
  return {
    ...identify(reading, entity, principalPost(posts)),
    names: [entity.name],
    aliases: sortedSet(entity.aliases.filter((alias) => alias.trim() !== '' && alias !== entity.name)),
    sectors: entity.sector === undefined ? [] : [entity.sector],
    posts: sortedSet(posts.map(postId)),
  };
}

function identify(reading: Reading, entity: Entity, post: Post | null): Profile {
  const { kind } = entity;
  const key = keyOf(entity);
  if (kind !== 'person') {
    const country = entity.country ?? null;
    return { id: idOf(kind, key, [country]), kind, key, post: null, body: null, country, year: null };
  }
  const country = post?.country ?? null;
  const body = country === null ? (post?.agency ?? null) : null;
  const year = country === null && body === null ? yearOf(reading) : null;
  const id = idOf(kind, key, [post?.title ?? null, country ?? body, year === null ? null : String(year)]);
  return { id, kind, key, post: post?.title ?? null, body, country, year };
}

/** "person:ann ray:chief:no", "person:ann ray:::2020", "agency:coast guard:no": readable, each part in its place; no part has a colon in it. */
function idOf(kind: EntityKind, key: string, parts: readonly (string | null)[]): string {
  return [kind, key, ...parts.map((part) => (part ?? '').toLowerCase())].join(':').replace(/:+$/, '');
}

function keyOf(entity: Entity): string {
  const key = nameKey(entity.kind, entity.name).replaceAll(':', ' ');
  const ofState = entity.kind === 'agency' && entity.sector !== undefined && OF_STATE.has(entity.sector);
  return ofState && entity.country !== undefined ? withoutCountry(key, entity.country) : key;
}

function yearOf({ article }: Reading): number | null {
  const year = /^\d{4}(?!\d)/.exec(article.publishedAt ?? '')?.[0];
  return year === undefined ? null : Number(year);
}

/** The union of what is known of one profile. */
export function joinTraits(first: KnownProfile, second: KnownProfile): KnownProfile {
  return {
    ...first,
    names: sortedSet([...first.names, ...second.names]),
    aliases: sortedSet([...first.aliases, ...second.aliases]),
    sectors: sortedSet([...first.sectors, ...second.sectors]),
    posts: sortedSet([...first.posts, ...second.posts]),
  };
}

/** The keys by which others that may be meant are looked for. */
export function ownKeys(profile: KnownProfile): readonly string[] {
  const { kind, key, country } = profile;
  if (kind === 'person') return [key, ...postKeys(key, profile.posts)];
  return kind === 'agency' && country !== null ? [key, `words ${agencyWords(key)}`] : [key];
}

/** All keys that a profile answers to: its own first. */
export function keysOf(profile: KnownProfile): readonly string[] {
  const others = [...profile.names, ...profile.aliases].map((each) => nameKey(profile.kind, each));
  const own = ownKeys(profile);
  return [...own, ...sortedSet(others).filter((key) => !own.includes(key) && key !== '')];
}

export function sortedSet(items: readonly string[]): readonly string[] {
  return [...new Set(items)].sort();
}
