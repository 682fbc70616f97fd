import { recordsByIds, recordsOf } from './by-ids.ts';
import type { Engine } from './engine.ts';
import { field, text } from './row.ts';

const ORIGINS = 'UNWIND $ids AS id MATCH (n:Article {id: id}) RETURN n {.id, .origin} AS n ORDER BY n.id';

const COPIES = `UNWIND $ids AS id MATCH (n:Article {id: id}) MATCH (c:Article {origin: n.origin}) WHERE c.id <> id
RETURN id AS of, {id: c.id} AS n, c.sort AS sort ORDER BY of, sort`;

/** Ids of the articles from which the texts of articles come, their own where no other is near-identical. One call. */
export function originsOfArticles(engine: Engine, ids: readonly string[]): Promise<readonly (string | null)[]> {
  return recordsByIds(engine, ORIGINS, ids, (row) => field<string>(row, 'origin'));
}

/** Ids of the other articles that print nearly the same text as each, the earliest first. One call. */
export function copiesOfArticles(engine: Engine, ids: readonly string[]): Promise<readonly (readonly string[])[]> {
  return recordsOf(engine, COPIES, ids, (row) => text(row, 'id'));
}
