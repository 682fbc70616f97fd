import type { StoredProfile } from '../model/graph.ts';
import { recordsOf } from './by-ids.ts';
import type { Engine, Reader, Row } from './engine.ts';
import { field, text, texts } from './row.ts';

const ACTORS = 'UNWIND $ids AS id MATCH (p:Profile {id: id}) RETURN id, p.actor AS actor ORDER BY id';

const PROFILES = 'UNWIND $ids AS of MATCH (p:Profile {actor: of}) RETURN of, p.id AS id ORDER BY of, id';

const RECORD = `WHERE t.kind = 'name' WITH of, p, t.value AS printed ORDER BY printed
WITH of, p, collect(printed) AS printed
RETURN of, p {.id, .post, .body, .country, .year, printed: printed} AS n ORDER BY of, p.id`;

const OF_ACTORS = `UNWIND $ids AS of MATCH (p:Profile {actor: of})<-[:OF]-(t:Trait) ${RECORD}`;

const BY_IDS = `UNWIND $ids AS of MATCH (p:Profile {id: of})<-[:OF]-(t:Trait) ${RECORD}`;

/** Whom each profile means: actor or place by profile, those that are there. One call. */
export async function actorsOfProfiles(
  engine: Reader,
  profiles: Iterable<string>,
): Promise<ReadonlyMap<string, string>> {
  const ids = [...new Set(profiles)].sort();
  if (ids.length === 0) return new Map();
  return new Map((await engine.read(ACTORS, { ids })).map((row) => [text(row, 'id'), text(row, 'actor')]));
}

/** Ids of the profiles of each actor or place, by its id. One call. */
export async function profileIdsOf(
  engine: Engine,
  ids: Iterable<string>,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const wanted = [...new Set(ids)].sort();
  if (wanted.length === 0) return new Map();
  const found = new Map<string, string[]>();
  for (const row of await engine.read(PROFILES, { ids: wanted })) {
    const own = found.get(text(row, 'of'));
    if (own === undefined) found.set(text(row, 'of'), [text(row, 'id')]);
    else own.push(text(row, 'id'));
  }
  return found;
}

/** The profiles of each actor: what articles say of it under each name, post and country. One call. */
export function profilesOfActors(
  engine: Engine,
  ids: readonly string[],
): Promise<readonly (readonly StoredProfile[])[]> {
  return recordsOf(engine, OF_ACTORS, ids, profile);
}

export async function profilesByIds(
  engine: Engine,
  ids: readonly string[],
): Promise<readonly (StoredProfile | null)[]> {
  return (await recordsOf(engine, BY_IDS, ids, profile)).map(([found]) => found ?? null);
}

function profile(row: Row): StoredProfile {
  return {
    id: text(row, 'id'),
    printed: texts(row, 'printed'),
    post: field(row, 'post'),
    body: field(row, 'body'),
    country: field(row, 'country'),
    year: field(row, 'year'),
  };
}
