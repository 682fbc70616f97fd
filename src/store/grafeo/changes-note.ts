import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LiaisonError } from '../../errors.ts';

/** A note beside the graph of how many changes were written to it. The graph counts them too: where it knows of fewer, a file of its was lost or cut. */
const NOTE = 'changes.json';

/** Within each transaction that writes; one node, so that nothing grows. */
export const COUNT_CHANGE =
  "MERGE (n:Changes {id: 'changes'}) SET n.count = coalesce(n.count, 0) + 1 RETURN n.count AS count";

export const CHANGES = "MATCH (n:Changes {id: 'changes'}) RETURN n.count AS count";

/** Whole or not at all, after the change is on disk: what the note counts, the graph has. A note that can't be written lags behind, which does no harm. */
export function noteChanges(folder: string, count: number): void {
  const path = join(folder, NOTE);
  try {
    writeFileSync(`${path}.new`, `${JSON.stringify({ count })}\n`);
    renameSync(`${path}.new`, path);
  } catch {
    // The disk is full, say: the next change that can be written says so.
  }
}

/** @throws LiaisonError STORE_FAILED when the graph has fewer changes than were written to it: without this, it would silently be an older one, or empty */
export function checkChanges(folder: string, count: number): void {
  const noted = notedChanges(folder);
  if (noted <= count) return;
  throw new LiaisonError(
    'STORE_FAILED',
    `The graph in ${folder} has ${count} of the ${noted} changes that were written to it: one of its files was lost or cut. Put it back, import a dump into another folder, or remove ${join(folder, NOTE)} to go on with what is left.`,
  );
}

function notedChanges(folder: string): number {
  try {
    const { count } = JSON.parse(readFileSync(join(folder, NOTE), 'utf8')) as { readonly count: unknown };
    return typeof count === 'number' ? count : 0;
  } catch {
    return 0;
  }
}
