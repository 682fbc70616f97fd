import type { Entity, EntityKind, Sector } from '../model/reading.ts';
import { agencyWords } from './agency-words.ts';
import { withoutCountry } from './country-words.ts';
import { nameKey } from './name-key.ts';
import { postKeys } from './person-names.ts';

/**
 * A name as the articles of the graph use it, whoever may be meant: the unit that is resolved. An agency or a place has its country in
 * its identity where an article gives one: two foreign intelligence services of one name are two.
 * Every field is a sorted set over the articles, so that the order in which they came does not show.
 */
export interface KnownName {
  readonly id: string;
  readonly kind: EntityKind;
  readonly key: string;
  /** ISO 3166-1 alpha-2; null where no article of this name gives one. */
  readonly country: string | null;
  /** Printed forms of the name itself. */
  readonly names: readonly string[];
  /** Printed forms of its other names. */
  readonly aliases: readonly string[];
  readonly sectors: readonly string[];
  /** Posts that articles give to a person of this name (see posts.ts). */
  readonly posts: readonly string[];
}

/** Organs of a state, whose names have their country with them or not: "Estonian Foreign Ministry", "Foreign Ministry". A company's name is whole. */
const OF_STATE: ReadonlySet<Sector> = new Set<Sector>([
  'intelligence',
  'government',
  'legislature',
  'judiciary',
  'military',
  'police',
]);

/** What one article's entity contributes. */
export function knownName(entity: Entity, posts: readonly string[] = []): KnownName {
  return {
    id: nameId(entity),
    kind: entity.kind,
    key: keyOf(entity),
    country: countryOf(entity),
    names: [entity.name],
    aliases: sortedSet(entity.aliases.filter((alias) => alias.trim() !== '' && alias !== entity.name)),
    sectors: entity.sector === undefined ? [] : [entity.sector],
    posts: sortedSet(posts),
  };
}

/** Id of the name that an entity of a reading is known by. */
export function nameId(entity: Entity): string {
  const country = countryOf(entity);
  const id = `${entity.kind}:${keyOf(entity)}`;
  return country === null ? id : `${id}:${country.toLowerCase()}`;
}

function keyOf(entity: Entity): string {
  const key = nameKey(entity.kind, entity.name);
  const ofState = entity.kind === 'agency' && entity.sector !== undefined && OF_STATE.has(entity.sector);
  return ofState && entity.country !== undefined ? withoutCountry(key, entity.country) : key;
}

function countryOf(entity: Entity): string | null {
  return entity.kind === 'person' ? null : (entity.country ?? null);
}

/** The union of what is known of one name. */
export function joinNames(first: KnownName, second: KnownName): KnownName {
  return {
    ...first,
    names: sortedSet([...first.names, ...second.names]),
    aliases: sortedSet([...first.aliases, ...second.aliases]),
    sectors: sortedSet([...first.sectors, ...second.sectors]),
    posts: sortedSet([...first.posts, ...second.posts]),
  };
}

/** The keys by which others that may be meant are looked for. */
export function ownKeys(name: KnownName): readonly string[] {
  if (name.kind === 'person') return [name.key, ...postKeys(name.key, name.posts)];
  return name.kind === 'agency' && name.country !== null ? [name.key, `words ${agencyWords(name.key)}`] : [name.key];
}

/** All keys that a name answers to: its own first. */
export function keysOf(name: KnownName): readonly string[] {
  const others = [...name.names, ...name.aliases].map((each) => nameKey(name.kind, each));
  const own = ownKeys(name);
  return [...own, ...sortedSet(others).filter((key) => !own.includes(key) && key !== '')];
}

export function sortedSet(items: readonly string[]): readonly string[] {
  return [...new Set(items)].sort();
}
