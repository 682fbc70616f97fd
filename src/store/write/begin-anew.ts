import { LiaisonError } from '../../errors.ts';
import type { Engine, Transaction } from '../engine.ts';

/** How often a write that another one got in the way of is tried. */
const ATTEMPTS = 5;

/** A write in one transaction that begins anew when another writer took away what it had found (STORE_CONFLICT). */
export async function beginAnew<T>(engine: Engine, work: (tx: Transaction) => Promise<T>): Promise<T> {
  for (let left = ATTEMPTS; ; left--) {
    try {
      return await engine.write(work);
    } catch (error) {
      if (!(error instanceof LiaisonError) || error.code !== 'STORE_CONFLICT' || left === 1) throw error;
    }
  }
}
