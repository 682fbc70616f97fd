import type { Engine, Params, Row } from './engine.ts';
import { groupBy } from './group.ts';
import { map, text } from './row.ts';

/** The records of `cypher` (parameter `ids`, column `n` with an `id`) in the order of the ids; null for one that is not there. One call. */
export async function recordsByIds<T>(
  engine: Engine,
  cypher: string,
  ids: readonly string[],
  record: (row: Row) => T,
): Promise<readonly (T | null)[]> {
  if (ids.length === 0) return [];
  const rows = (await engine.read(cypher, { ids: [...new Set(ids)].sort() })).map((row) => map(row, 'n'));
  const found = new Map(rows.map((row) => [text(row, 'id'), record(row)]));
  return ids.map((id) => found.get(id) ?? null);
}

/** The records of `cypher` (parameter `ids`, columns `of` and `n`) for each of the ids, in the order of the rows; [] for none. One call. */
export async function recordsOf<T>(
  engine: Engine,
  cypher: string,
  ids: readonly string[],
  record: (row: Row) => T,
  params: Params = {},
): Promise<readonly (readonly T[])[]> {
  if (ids.length === 0) return [];
  const rows = await engine.read(cypher, { ...params, ids: [...new Set(ids)].sort() });
  const groups = groupBy(rows, (row) => text(row, 'of'));
  return ids.map((id) => (groups.get(id) ?? []).map((row) => record(map(row, 'n'))));
}
