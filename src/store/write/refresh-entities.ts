import { entityOfProfiles } from '../../resolve/entity-of-profiles.ts';
import { fold } from '../../resolve/fold.ts';
import { soughtWords } from '../../resolve/name-rank.ts';
import { sortedSet } from '../../resolve/profile.ts';
import type { Transaction } from '../engine.ts';
import { groupBy } from '../group.ts';
import { sortKey } from './sort-key.ts';
import { profilesOfActors } from './write-profiles.ts';

const PERSONS = `UNWIND $rows AS row MERGE (n:Actor {id: row.id}) SET n:Person
SET n.kind = row.kind, n.name = row.name, n.aliases = row.aliases, n.folded = row.folded, n.sought = row.sought, n.sort = row.sort`;

const AGENCIES = `UNWIND $rows AS row MERGE (n:Actor {id: row.id}) SET n:Agency
SET n.kind = row.kind, n.name = row.name, n.aliases = row.aliases, n.folded = row.folded, n.sought = row.sought, n.sort = row.sort,
  n.sector = row.sector, n.country = row.country`;

const PLACES = `UNWIND $rows AS row MERGE (n:Place {id: row.id})
SET n.kind = row.kind, n.name = row.name, n.aliases = row.aliases, n.folded = row.folded, n.sought = row.sought, n.sort = row.sort, n.country = row.country`;

const DROP_ACTORS = 'UNWIND $ids AS id MATCH (n:Actor {id: id}) DETACH DELETE n';

const DROP_PLACES = 'UNWIND $ids AS id MATCH (n:Place {id: id}) DETACH DELETE n';

/** Every kind of entity with the statement that keeps it. */
const KEEP = [
  { kind: 'person', cypher: PERSONS },
  { kind: 'agency', cypher: AGENCIES },
  { kind: 'place', cypher: PLACES },
] as const;

/**
 * Brings actors and places up to date with the profiles that mean them: some dozens, however many articles there are.
 * @returns the ids that no profile means any more: to be dropped once nothing points at them
 */
export async function refreshEntities(tx: Transaction, ids: readonly string[]): Promise<readonly string[]> {
  const wanted = sortedSet(ids);
  const groups = groupBy(await profilesOfActors(tx, wanted), ({ actor }) => actor ?? '');
  const rows = [...groups].map(([id, members]) => {
    const entity = entityOfProfiles(members);
    const sought = soughtWords(entity.folded);
    return { id, kind: members[0]?.kind ?? 'agency', ...entity, sought, sort: sortKey(fold(entity.name), id) };
  });
  for (const { kind, cypher } of KEEP) {
    const kept = rows.filter((row) => row.kind === kind).sort((a, b) => (a.id < b.id ? -1 : 1));
    if (kept.length > 0) await tx.run(cypher, { rows: kept });
  }
  return wanted.filter((id) => !groups.has(id));
}

/** Takes entities that no profile means out of the graph. */
export async function dropEntities(tx: Transaction, ids: readonly string[]): Promise<void> {
  const places = ids.filter((id) => id.startsWith('place:'));
  const actors = ids.filter((id) => !id.startsWith('place:'));
  if (actors.length > 0) await tx.run(DROP_ACTORS, { ids: actors });
  if (places.length > 0) await tx.run(DROP_PLACES, { ids: places });
}
