import type { EntityKind } from '../../model/reading.ts';
import { keyId } from '../../resolve/name-key.ts';
import { type KnownProfile, keysOf, sortedSet, type Traits } from '../../resolve/profile.ts';
import type { Row, Transaction } from '../engine.ts';
import { field, map, text, texts } from '../row.ts';
import { byId } from './by-id.ts';
import { stableId } from './stable-id.ts';

/** A profile of the graph with whom it means now; null for one that has just come. */
export interface StoredProfileRecord extends KnownProfile {
  readonly actor: string | null;
}

/** The kinds of traits by the field of a profile that gathers them. */
const TRAITS = {
  names: 'name',
  aliases: 'alias',
  sectors: 'sector',
  posts: 'post',
  born: 'born',
  died: 'died',
  apart: 'apart',
  years: 'year',
} as const satisfies Record<keyof Traits, string>;

const PROFILE = 'p {.id, .kind, .key, .post, .body, .country, .year, .actor} AS profile';

const WITH_TRAITS = `MATCH (p)<-[:OF]-(t:Trait) WITH p, collect(t.kind + ' ' + t.value) AS traits
RETURN ${PROFILE}, traits ORDER BY p.id`;

const BY_ID = `UNWIND $ids AS id MATCH (p:Profile {id: id}) ${WITH_TRAITS}`;

const BY_KEY = `UNWIND $keys AS key CALL (key) { MATCH (k:Key {id: key})<-[:CALLED]-(p:Profile) RETURN p.id AS id LIMIT $limit }
RETURN key, id ORDER BY key, id`;

const BY_ACTOR = `UNWIND $ids AS id MATCH (p:Profile {actor: id}) ${WITH_TRAITS}`;

const KNOWN_TRAITS = 'UNWIND $ids AS id MATCH (t:Trait {id: id}) RETURN id ORDER BY id';

const MAKE_PROFILES = `UNWIND $rows AS row MERGE (p:Profile {id: row.id})
SET p.kind = row.kind, p.key = row.key, p.post = row.post, p.body = row.body, p.country = row.country, p.year = row.year`;

const MAKE_TRAITS = `UNWIND $rows AS row MATCH (p:Profile {id: row.profile})
MERGE (t:Trait {id: row.id}) SET t.kind = row.kind, t.value = row.value MERGE (t)-[:OF]->(p)`;

const CALL_BY = `UNWIND $rows AS row MATCH (p:Profile {id: row.profile}) MATCH (k:Key {id: row.key}) MERGE (p)-[:CALLED]->(k)`;

const UNCALL = 'UNWIND $ids AS id MATCH (p:Profile {id: id})-[c:CALLED]->(k:Key) DELETE c';

const NAME = `UNWIND $rows AS row MATCH (a:Article {id: row.article}) MATCH (p:Profile {id: row.id}) CREATE (a)-[:NAMES]->(p)
RETURN row.id AS id ORDER BY id`;

const SAY = `UNWIND $rows AS row MATCH (a:Article {id: row.article}) MATCH (t:Trait {id: row.id}) CREATE (a)-[:SAYS]->(t)
RETURN row.id AS id ORDER BY id`;

const SAID_BY = 'MATCH (a:Article {id: $article})-[:SAYS]->(t:Trait) RETURN t.id AS id ORDER BY id';

/** Locked before it is asked who else gives them: a writer that is just giving one is waited for. */
const LOCK_TRAITS = 'UNWIND $ids AS id MATCH (t:Trait {id: id}) SET t.turn = $turn';

/** One other article is enough: a trait may be said by a hundred thousand. */
const STILL_SAID = `UNWIND $ids AS id MATCH (t:Trait {id: id})
CALL (t) { MATCH (t)<-[:SAYS]-(a:Article) RETURN a.id AS article LIMIT 1 } RETURN id, article ORDER BY id`;

const TRAIT_OWNERS =
  'UNWIND $ids AS id MATCH (t:Trait {id: id})-[:OF]->(p:Profile) RETURN DISTINCT p.id AS id ORDER BY id';

const DROP_TRAITS = 'UNWIND $ids AS id MATCH (t:Trait {id: id}) DETACH DELETE t';

const DROP_PROFILES = 'UNWIND $ids AS id MATCH (p:Profile {id: id}) DETACH DELETE p';

const KEYS_IN_USE = `UNWIND $keys AS key MATCH (k:Key {id: key})
CALL (k) { MATCH (k)<-[:CALLED]-(p:Profile) RETURN p.id AS profile LIMIT 1 } RETURN key, profile ORDER BY key`;

const DROP_KEYS = 'UNWIND $keys AS key MATCH (k:Key {id: key}) DETACH DELETE k';

export async function loadProfiles(tx: Transaction, ids: readonly string[]): Promise<readonly StoredProfileRecord[]> {
  return ids.length === 0 ? [] : (await tx.run(BY_ID, { ids: sortedSet(ids) })).map(profileRecord);
}

export async function profilesOfActors(
  tx: Transaction,
  actors: readonly string[],
): Promise<readonly StoredProfileRecord[]> {
  return actors.length === 0 ? [] : (await tx.run(BY_ACTOR, { ids: sortedSet(actors) })).map(profileRecord);
}

/** Ids of the profiles that answer to each key, at most `limit` a key. */
export async function idsByKey(
  tx: Transaction,
  keys: readonly string[],
  limit: number,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const found = new Map<string, string[]>();
  if (keys.length === 0) return found;
  for (const row of await tx.run(BY_KEY, { keys: sortedSet(keys), limit })) {
    const key = text(row, 'key');
    const known = found.get(key);
    if (known === undefined) found.set(key, [text(row, 'id')]);
    else known.push(text(row, 'id'));
  }
  return found;
}

export function keyIds(profile: KnownProfile): readonly string[] {
  return keysOf(profile).map((key) => keyId(profile.kind, key));
}

/** Ids of the traits that an article gives to a profile. */
function traitIds(profile: KnownProfile): readonly string[] {
  return traitRows(profile).map(({ id }) => id);
}

function traitRows(profile: KnownProfile) {
  return (Object.keys(TRAITS) as (keyof Traits)[]).flatMap((field) =>
    profile[field].map((value) => ({
      id: stableId('trait', profile.id, TRAITS[field], value),
      profile: profile.id,
      kind: TRAITS[field],
      value,
    })),
  );
}

/** Those of an article's profiles that say something new: unknown before, or with a trait that no article gave. */
export async function newsOf(tx: Transaction, profiles: readonly KnownProfile[]): Promise<readonly KnownProfile[]> {
  const ids = sortedSet(profiles.flatMap(traitIds));
  if (ids.length === 0) return [];
  const known = new Set((await tx.run(KNOWN_TRAITS, { ids })).map((row) => text(row, 'id')));
  return profiles.filter((profile) => traitIds(profile).some((id) => !known.has(id)));
}

/** Writes what is new; known profiles and traits are not touched. */
export async function makeProfiles(tx: Transaction, profiles: readonly KnownProfile[]): Promise<void> {
  const sorted = byId(profiles);
  if (sorted.length === 0) return;
  const rows = sorted.map(({ id, kind, key, post, body, country, year }) => {
    return { id, kind, key, post, body, country, year };
  });
  await tx.run(MAKE_PROFILES, { rows });
  await tx.run(MAKE_TRAITS, { rows: byId(sorted.flatMap(traitRows)) });
}

/** Ties profiles to the keys that they answer to with all their traits. The key nodes must be there. */
export async function callByKeys(tx: Transaction, profiles: readonly KnownProfile[]): Promise<void> {
  const rows = byId(profiles).flatMap((profile) => keyIds(profile).map((key) => ({ profile: profile.id, key })));
  if (rows.length > 0) await tx.run(CALL_BY, { rows });
}

/** An article, and the profiles it names with what it says of them; each profile once. */
export interface Naming {
  readonly article: string;
  readonly profiles: readonly KnownProfile[];
}

/**
 * Ties articles to the profiles they name and to what they say of them.
 * @returns whether all of them were there: another writer may have dropped one that no other article named
 */
export async function nameProfiles(tx: Transaction, namings: readonly Naming[]): Promise<boolean> {
  const rowsOf = (ids: (profile: KnownProfile) => readonly string[]) =>
    namings
      .flatMap(({ article, profiles }) => sortedSet(profiles.flatMap(ids)).map((id) => ({ article, id })))
      .sort((a, b) => (a.id === b.id ? Number(a.article > b.article) : a.id < b.id ? -1 : 1));
  const names = rowsOf(({ id }) => [id]);
  const sayings = rowsOf(traitIds);
  if (names.length === 0) return true;
  const named = await tx.run(NAME, { rows: names });
  const said = await tx.run(SAY, { rows: sayings });
  return named.length === names.length && said.length === sayings.length;
}

/** Ids of the traits that an article gives. */
export async function traitsSaidBy(tx: Transaction, article: string): Promise<readonly string[]> {
  return (await tx.run(SAID_BY, { article })).map((row) => text(row, 'id'));
}

export interface Unsaid {
  /** Profiles as they were, with the traits that nobody gives any more; they are changed or gone. */
  readonly before: readonly StoredProfileRecord[];
  /** Ids of those that no article names any more. */
  readonly gone: readonly string[];
}

/** Takes traits out that no article gives any more, and profiles without any trait. Their keys stay, to be dropped by `dropKeys`. */
export async function dropUnsaid(tx: Transaction, traits: readonly string[], turn: string): Promise<Unsaid> {
  if (traits.length === 0) return { before: [], gone: [] };
  await tx.run(LOCK_TRAITS, { ids: sortedSet(traits), turn });
  const said = new Set((await tx.run(STILL_SAID, { ids: sortedSet(traits) })).map((row) => text(row, 'id')));
  const unsaid = sortedSet(traits.filter((id) => !said.has(id)));
  if (unsaid.length === 0) return { before: [], gone: [] };
  const owners = (await tx.run(TRAIT_OWNERS, { ids: unsaid })).map((row) => text(row, 'id'));
  const before = await loadProfiles(tx, owners);
  await tx.run(DROP_TRAITS, { ids: unsaid });
  const left = new Map((await loadProfiles(tx, owners)).map((profile) => [profile.id, profile]));
  await tx.run(UNCALL, { ids: sortedSet(owners) });
  await callByKeys(tx, [...left.values()]);
  const gone = owners.filter((id) => !left.has(id));
  if (gone.length > 0) await tx.run(DROP_PROFILES, { ids: gone });
  return { before, gone };
}

/** Takes keys out that no profile answers to. */
export async function dropKeys(tx: Transaction, keys: readonly string[]): Promise<void> {
  if (keys.length === 0) return;
  const used = new Set((await tx.run(KEYS_IN_USE, { keys: sortedSet(keys) })).map((row) => text(row, 'key')));
  const unused = sortedSet(keys.filter((key) => !used.has(key)));
  if (unused.length > 0) await tx.run(DROP_KEYS, { keys: unused });
}

function profileRecord(row: Row): StoredProfileRecord {
  const profile = map(row, 'profile');
  const traits = texts(row, 'traits');
  const of = (kind: string) =>
    sortedSet(traits.filter((trait) => trait.startsWith(`${kind} `)).map((trait) => trait.slice(kind.length + 1)));
  return {
    id: text(profile, 'id'),
    kind: text(profile, 'kind') as EntityKind,
    key: text(profile, 'key'),
    post: field(profile, 'post'),
    body: field(profile, 'body'),
    country: field(profile, 'country'),
    year: field(profile, 'year'),
    actor: field(profile, 'actor'),
    names: of(TRAITS.names),
    aliases: of(TRAITS.aliases),
    sectors: of(TRAITS.sectors),
    posts: of(TRAITS.posts),
    born: of(TRAITS.born),
    died: of(TRAITS.died),
    apart: of(TRAITS.apart),
    years: of(TRAITS.years),
  };
}
