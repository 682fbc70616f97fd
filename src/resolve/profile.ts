import type { Entity, EntityKind, Reading } from '../model/reading.ts';
import { agencyWords } from './agency-words.ts';
import { withoutCountry } from './country-words.ts';
import { nameKey } from './name-key.ts';
import { postKeys } from './person-names.ts';
import { OF_STATE, type Post, postId, postsIn, principalPost } from './posts.ts';

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
  /** Years between which the birth of a person lies by an age that is given: "1946/1947". */
  readonly born: readonly string[];
  /** Years in which a person is said to have died. */
  readonly died: readonly string[];
  /** Ids of profiles of others of the same name that one article names beside this one, as two. */
  readonly apart: readonly string[];
  /** Years of publication of what is said of a person. */
  readonly years: readonly string[];
}

export interface KnownProfile extends Profile, Traits {}

/** The profile of each entity of a reading, by the entity's id, with what this article adds to it. */
export function profilesOf(reading: Reading): ReadonlyMap<string, KnownProfile> {
  const profiles = new Map(reading.entities.map((entity) => [entity.id, profileOf(reading, entity)]));
  for (const entity of reading.entities) {
    const first = reading.entities.find(({ kind, name }) => kind === entity.kind && name === entity.name);
    const [one, other] = [profiles.get(first?.id ?? ''), profiles.get(entity.id)];
    if (first === undefined || first === entity || one === undefined || other === undefined) continue;
    // Only where an article says that they are two has its reading two entities of one name.
    const own = { ...other, id: `${other.id}:namesake`, apart: sortedSet([...other.apart, one.id]) };
    profiles.set(entity.id, own);
    profiles.set(first.id, { ...one, apart: sortedSet([...one.apart, own.id]) });
  }
  return profiles;
}

function profileOf(reading: Reading, entity: Entity): KnownProfile {
  const posts = entity.kind === 'person' ? postsIn(reading, entity) : [];
  return {
    ...identify(reading, entity, principalPost(posts)),
    names: [entity.name],
    aliases: sortedSet(entity.aliases.filter((alias) => alias.trim() !== '' && alias !== entity.name)),
    sectors: entity.sector === undefined ? [] : [entity.sector],
    posts: sortedSet(posts.map(postId)),
    born: entity.born === undefined ? [] : [bornIn(entity.born)],
    died: entity.died === undefined ? [] : [String(entity.died)],
    apart: [],
    years: entity.kind === 'person' ? [yearOf(reading)].filter((year) => year !== null).map(String) : [],
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
  // Who has died is no longer among those who act; where the post doesn't tell who is meant, an age does.
  const died = entity.died === undefined ? null : `d${entity.died}`;
  const born = year === null || entity.born === undefined ? null : `b${entity.born.latest}`;
  const id = idOf(kind, key, [post?.title ?? null, country ?? body, year === null ? null : String(year), born, died]);
  return { id, kind, key, post: post?.title ?? null, body, country, year };
}

/** "person:ann ray:chief:no", "person:ann ray:::2020", "agency:coast guard:no": readable, each part in its place; no part has a colon in it. */
function idOf(kind: EntityKind, key: string, parts: readonly (string | null)[]): string {
  return [kind, key, ...parts.map((part) => (part ?? '').toLowerCase())].join(':').replace(/:+$/, '');
}

function bornIn({ earliest, latest }: NonNullable<Entity['born']>): string {
  return `${earliest}/${latest}`;
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
    born: sortedSet([...first.born, ...second.born]),
    died: sortedSet([...first.died, ...second.died]),
    apart: sortedSet([...first.apart, ...second.apart]),
    years: sortedSet([...first.years, ...second.years]),
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
