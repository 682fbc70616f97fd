import { LiaisonError } from '../errors.ts';

/** Names were nodes before there were profiles; a graph that has some was written by a version before. */
export const OLD_SHAPE = 'MATCH (n:Name) RETURN n.id AS id LIMIT 1';

/** @throws LiaisonError STORE_OLD when the query above found something: read and written as it is now, such a graph would answer with half of what it holds */
export function refuseOldShape(found: readonly unknown[], where: string): void {
  if (found.length === 0) return;
  throw new LiaisonError(
    'STORE_OLD',
    `The graph in ${where} was written by an older version. Export it with that version (liaison export > graph.jsonl), and import it into an empty graph with this one (liaison import graph.jsonl): each article is read anew.`,
  );
}
