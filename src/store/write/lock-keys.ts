import { sortedSet } from '../../resolve/profile.ts';
import type { Transaction } from '../engine.ts';

const LOCK = 'UNWIND $keys AS key MERGE (k:Key {id: key}) SET k.turn = $turn';

/**
 * Takes the turn at keys, which are made where they are missing: until the transaction ends, nobody else compares names by them. Writers wait for each other
 * only where they bring something new under the same keys.
 */
export async function lockKeys(tx: Transaction, keys: readonly string[], turn: string): Promise<void> {
  if (keys.length > 0) await tx.run(LOCK, { keys: sortedSet(keys), turn });
}
