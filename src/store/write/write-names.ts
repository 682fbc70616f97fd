import type { EntityKind, Reading } from '../../model/reading.ts';
import { joinNames, type KnownName, keysOf, knownName, sortedSet } from '../../resolve/known-name.ts';
import { keyId } from '../../resolve/name-key.ts';
import { postsIn } from '../../resolve/posts.ts';
import type { Row, Transaction } from '../engine.ts';
import { groupBy } from '../group.ts';
import { field, map, text, texts } from '../row.ts';

/** A name of the graph with whom it means now; null for one that has just come. */
export interface StoredName extends KnownName {
  readonly meaning: string | null;
  /** Why it means what another name means, and how sure that is (0 to 1); null where it means itself. */
  readonly because: string | null;
  readonly score: number | null;
}

const NAME = '{.id, .kind, .key, .country, .names, .aliases, .sectors, .posts, .meaning, .because, .score}';

const LOAD_NAMES = `UNWIND $ids AS id MATCH (n:Name {id: id}) RETURN n ${NAME} AS name ORDER BY n.id`;

const NAMES_BY_KEY = `UNWIND $keys AS key MATCH (k:Key {id: key})<-[:CALLED]-(n:Name) RETURN n ${NAME} AS name ORDER BY n.id`;

const NAMES_BY_MEANING = `UNWIND $ids AS id MATCH (n:Name {meaning: id}) RETURN n ${NAME} AS name ORDER BY n.id`;

const GIVEN = `UNWIND $ids AS id MATCH (n:Name {id: id})<-[g:GIVES]-(a:Article)
RETURN id, g.names AS names, g.aliases AS aliases, g.sectors AS sectors, g.posts AS posts ORDER BY id, a.id`;

/** Two statements: a MATCH after a WITH goes through all nodes of its label on the embedded engine. */
const NAMES = `UNWIND $rows AS row MERGE (n:Name {id: row.id}) SET n.kind = row.kind, n.key = row.key, n.country = row.country`;

const GIVE = `UNWIND $rows AS row MATCH (a:Article {id: $article}) MATCH (n:Name {id: row.id})
MERGE (a)-[g:GIVES]->(n) SET g.names = row.names, g.aliases = row.aliases, g.sectors = row.sectors,
  g.posts = row.posts`;

const KEEP = `UNWIND $rows AS row MATCH (n:Name {id: row.id})
SET n.names = row.names, n.aliases = row.aliases, n.sectors = row.sectors, n.posts = row.posts`;

const UNCALL = 'UNWIND $ids AS id MATCH (n:Name {id: id})-[c:CALLED]->(k:Key) DELETE c';

const KEYS = 'UNWIND $keys AS key MERGE (k:Key {id: key})';

const CALL_BY = `UNWIND $rows AS row MATCH (n:Name {id: row.name}) MATCH (k:Key {id: row.key}) MERGE (n)-[:CALLED]->(k)`;

const DROP_NAMES = 'UNWIND $ids AS id MATCH (n:Name {id: id}) DETACH DELETE n';

const DROP_KEYS = `UNWIND $keys AS key MATCH (k:Key {id: key}) OPTIONAL MATCH (k)<-[c:CALLED]-(n:Name)
WITH k, count(n) AS names WHERE names = 0 DETACH DELETE k`;

export async function loadNames(tx: Transaction, ids: readonly string[]): Promise<readonly StoredName[]> {
  return ids.length === 0 ? [] : (await tx.run(LOAD_NAMES, { ids: sortedSet(ids) })).map(storedName);
}

export async function namesByKey(tx: Transaction, keys: readonly string[]): Promise<readonly StoredName[]> {
  return keys.length === 0 ? [] : (await tx.run(NAMES_BY_KEY, { keys: sortedSet(keys) })).map(storedName);
}

export async function namesByMeaning(tx: Transaction, ids: readonly string[]): Promise<readonly StoredName[]> {
  return ids.length === 0 ? [] : (await tx.run(NAMES_BY_MEANING, { ids: sortedSet(ids) })).map(storedName);
}

/** The reading's entities by the id of the name each is known by. */
export function namesOfReading(reading: Reading): ReadonlyMap<string, KnownName> {
  const names = new Map<string, KnownName>();
  for (const entity of reading.entities) {
    const name = knownName(entity, postsIn(reading, entity.id));
    const known = names.get(name.id);
    names.set(name.id, known === undefined ? name : joinNames(known, name));
  }
  return names;
}

/** Ids of the names that say more than is stored of them: only these can change who means whom. */
export function newsOfNames(names: readonly KnownName[], stored: readonly KnownName[]): readonly string[] {
  const known = new Map(stored.map((name) => [name.id, name]));
  const covers = (more: readonly string[], less: readonly string[]) => less.every((each) => more.includes(each));
  return names
    .filter((name) => {
      const before = known.get(name.id);
      return (
        before === undefined ||
        !covers(before.names, name.names) ||
        !covers(before.aliases, name.aliases) ||
        !covers(before.sectors, name.sectors) ||
        !covers(before.posts, name.posts)
      );
    })
    .map(({ id }) => id);
}

/** Writes what an article calls its entities. The article's node must be there. */
export async function giveNames(tx: Transaction, article: string, names: readonly KnownName[]): Promise<void> {
  const rows = [...names].sort((a, b) => (a.id < b.id ? -1 : 1)).map((name) => ({ ...name }));
  if (rows.length === 0) return;
  await tx.run(NAMES, { rows });
  await tx.run(GIVE, { article, rows });
}

/**
 * Brings names up to date with the articles that give them; a name that no article gives any more goes.
 * @returns the keys they answered to before or answer to now, as ids of key nodes
 */
export async function refreshNames(tx: Transaction, ids: readonly string[]): Promise<readonly string[]> {
  if (ids.length === 0) return [];
  const before = await loadNames(tx, ids);
  const given = groupBy(await tx.run(GIVEN, { ids: sortedSet(ids) }), (row) => text(row, 'id'));
  const kept: KnownName[] = [];
  const dropped: string[] = [];
  for (const name of before) {
    const parts = (given.get(name.id) ?? []).map((row) => ({ ...name, ...givenSets(row) }));
    const [first, ...rest] = parts;
    if (first === undefined) dropped.push(name.id);
    else kept.push(rest.reduce<KnownName>(joinNames, first));
  }
  const keysBefore = before.flatMap(keyIds);
  const calls = kept.flatMap((name) => keyIds(name).map((key) => ({ name: name.id, key })));
  if (kept.length > 0) {
    await tx.run(KEEP, {
      rows: kept.map(({ id, names, aliases, sectors, posts }) => ({ id, names, aliases, sectors, posts })),
    });
    await tx.run(UNCALL, { ids: kept.map(({ id }) => id) });
    await tx.run(KEYS, { keys: sortedSet(calls.map(({ key }) => key)) });
    await tx.run(CALL_BY, { rows: calls });
  }
  if (dropped.length > 0) await tx.run(DROP_NAMES, { ids: dropped });
  const keys = sortedSet([...keysBefore, ...calls.map(({ key }) => key)]);
  if (keys.length > 0) await tx.run(DROP_KEYS, { keys });
  return keys;
}

export function keyIds(name: KnownName): readonly string[] {
  return keysOf(name).map((key) => keyId(name.kind, key));
}

function givenSets(row: Row): Pick<KnownName, 'names' | 'aliases' | 'sectors' | 'posts'> {
  return {
    names: texts(row, 'names'),
    aliases: texts(row, 'aliases'),
    sectors: texts(row, 'sectors'),
    posts: texts(row, 'posts'),
  };
}

function storedName(row: Row): StoredName {
  const name = map(row, 'name');
  return {
    id: text(name, 'id'),
    kind: text(name, 'kind') as EntityKind,
    key: text(name, 'key'),
    country: field(name, 'country'),
    names: texts(name, 'names'),
    aliases: texts(name, 'aliases'),
    sectors: texts(name, 'sectors'),
    posts: texts(name, 'posts'),
    meaning: field(name, 'meaning'),
    because: field(name, 'because'),
    score: field(name, 'score'),
  };
}
