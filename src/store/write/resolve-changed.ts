import type { Transaction } from '../engine.ts';
import { dropEntities, refreshEntities } from './refresh-entities.ts';
import { moveMeanings, resolveAround, setActors } from './resolve-around.ts';
import type { StoredProfileRecord } from './write-profiles.ts';

/** Resolves around changed profiles, and brings the actors and places that this bears on up to date. */
export async function resolveChanged(
  tx: Transaction,
  changed: readonly StoredProfileRecord[],
  turn: string,
): Promise<void> {
  const moved = await resolveAround(tx, changed, turn);
  await setActors(tx, moved);
  const orphans = await refreshEntities(tx, moved.entities);
  await moveMeanings(tx, moved);
  await dropEntities(tx, orphans);
}
