import { compare, mayMean } from '../../resolve/candidates.ts';
import { type KnownProfile, sortedSet } from '../../resolve/profile.ts';
import { resolveProfiles } from '../../resolve/resolve-profiles.ts';
import type { Transaction } from '../engine.ts';
import { lockKeys } from './lock-keys.ts';
import { judgedAmong, keepOwnJudgements, linkedByJudgement } from './write-judgements.ts';
import { idsByKey, keyIds, loadProfiles, profilesOfActors, type StoredProfileRecord } from './write-profiles.ts';

/** A key that more profiles answer to than this tells nothing: nobody is compared for its sake. Keys of a whole name don't come near. */
const CROWD = 200;

const UNMEAN_ACTOR = 'UNWIND $ids AS id MATCH (p:Profile {id: id})-[m:MEANS]->(n:Actor) DELETE m';

const UNMEAN_PLACE = 'UNWIND $ids AS id MATCH (p:Profile {id: id})-[m:MEANS]->(n:Place) DELETE m';

const SET_ACTOR = 'UNWIND $rows AS row MATCH (p:Profile {id: row.id}) SET p.actor = row.actor';

const MEAN_ACTOR = `UNWIND $rows AS row MATCH (p:Profile {id: row.id}) MATCH (n:Actor {id: row.actor}) CREATE (p)-[:MEANS]->(n)`;

const MEAN_PLACE = `UNWIND $rows AS row MATCH (p:Profile {id: row.id}) MATCH (n:Place {id: row.actor}) CREATE (p)-[:MEANS]->(n)`;

/** Profiles that mean someone else now; see `setActors` and `moveMeanings`. */
export interface Moved {
  readonly rows: readonly { readonly id: string; readonly actor: string; readonly before: string | null }[];
  /** Actors and places that lost, won or keep a changed profile. */
  readonly entities: readonly string[];
}

/**
 * Resolves again what changed profiles can have a bearing on: them, those they are comparable with, and so on; and keeps our judgements of them.
 * @param changed profiles that are new, or that say more or less than before, as they are now and as they were
 */
export async function resolveAround(
  tx: Transaction,
  changed: readonly StoredProfileRecord[],
  turn: string,
): Promise<Moved> {
  const around = await reach(tx, changed, turn);
  const profiles = [...around.values()];
  const judged = await judgedAmong(tx, [...around.keys()]);
  const { meaning, judgements } = resolveProfiles(profiles, judged);
  await keepOwnJudgements(tx, [...around.keys(), ...changed.map(({ id }) => id)], judgements);
  const rows = profiles
    .map(({ id, actor }) => ({ id, actor: meaning.get(id) ?? id, before: actor }))
    .filter(({ actor, before }) => actor !== before)
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  const ids = new Set(changed.map(({ id }) => id));
  const touched = profiles.filter(({ id }) => ids.has(id)).map(({ id }) => meaning.get(id) ?? id);
  return {
    rows,
    entities: sortedSet([
      ...rows.flatMap(({ actor, before }) => (before === null ? [actor] : [actor, before])),
      ...changed.flatMap(({ actor }) => actor ?? []),
      ...touched,
    ]),
  };
}

/** Gives each profile the id of whom it means: the first of the two statements of a merge. */
export async function setActors(tx: Transaction, { rows }: Moved): Promise<void> {
  if (rows.length > 0) await tx.run(SET_ACTOR, { rows: rows.map(({ id, actor }) => ({ id, actor })) });
}

/** Moves the relationships of profiles to whom they mean, who are to be there: one a profile, however much is said of it. */
export async function moveMeanings(tx: Transaction, { rows }: Moved): Promise<void> {
  const isPlace = ({ id }: Moved['rows'][number]) => id.startsWith('place:');
  const kinds = [
    { own: rows.filter((row) => !isPlace(row)), unmean: UNMEAN_ACTOR, mean: MEAN_ACTOR },
    { own: rows.filter(isPlace), unmean: UNMEAN_PLACE, mean: MEAN_PLACE },
  ];
  for (const { own, unmean, mean } of kinds) {
    const older = own.filter(({ before }) => before !== null).map(({ id }) => id);
    if (older.length > 0) await tx.run(unmean, { ids: older });
    if (own.length > 0) await tx.run(mean, { rows: own.map(({ id, actor }) => ({ id, actor })) });
  }
}

/** Everything that can tell what one of the changed profiles means, and whose meaning they can tell. It ends because each profile is looked around once. */
async function reach(
  tx: Transaction,
  changed: readonly StoredProfileRecord[],
  turn: string,
): Promise<ReadonlyMap<string, StoredProfileRecord>> {
  const around = new Map<string, StoredProfileRecord>();
  const seen = new Map<string, StoredProfileRecord>();
  const asked = new Set<string>();
  const ids = sortedSet(changed.map(({ id }) => id));
  for (const profile of await loadProfiles(tx, ids)) around.set(profile.id, profile);
  // One that fills a key to the brim, or frees it, changes what the others of that key are compared by.
  const crowds = await idsByKey(tx, sortedSet(changed.flatMap(keyIds)), CROWD + 2);
  const brim = [...crowds.values()].filter(({ length }) => length === CROWD || length === CROWD + 1).flat();
  for (const profile of await loadProfiles(tx, brim)) around.set(profile.id, profile);
  const classmates = changed.flatMap(({ actor }) => actor ?? []);
  for (const profile of await profilesOfActors(tx, classmates)) around.set(profile.id, profile);
  let frontier: readonly KnownProfile[] = [...changed, ...around.values()];
  while (frontier.length > 0) {
    const keys = sortedSet(frontier.flatMap(keyIds)).filter((key) => !asked.has(key));
    for (const key of keys) asked.add(key);
    await lockKeys(tx, keys, turn);
    const byKey = await idsByKey(tx, keys, CROWD + 1);
    const named = [...byKey.values()].filter(({ length }) => length <= CROWD).flat();
    const linked = await linkedByJudgement(
      tx,
      frontier.map(({ id }) => id),
    );
    const unseen = sortedSet([...named, ...linked]).filter((id) => !seen.has(id) && !around.has(id));
    for (const profile of await loadProfiles(tx, unseen)) seen.set(profile.id, profile);
    const byJudgement = new Set(linked);
    const near = sharingKeys(frontier);
    const next = [...seen.values()].filter(
      (other) =>
        !around.has(other.id) && (byJudgement.has(other.id) || near(other).some((one) => comparable(one, other))),
    );
    for (const profile of next) around.set(profile.id, profile);
    frontier = next;
  }
  return around;
}

/** What is comparable has a key in common: of some profiles those that share one with another. */
function sharingKeys(profiles: readonly KnownProfile[]): (other: KnownProfile) => readonly KnownProfile[] {
  const byKey = new Map<string, KnownProfile[]>();
  for (const profile of profiles) {
    for (const key of keyIds(profile)) {
      const known = byKey.get(key);
      if (known === undefined) byKey.set(key, [profile]);
      else known.push(profile);
    }
  }
  return (other) => [...new Set(keyIds(other).flatMap((key) => byKey.get(key) ?? []))];
}

function comparable(one: KnownProfile, other: KnownProfile): boolean {
  return compare(one, other) !== null || mayMean(one, other) !== null || mayMean(other, one) !== null;
}
