import { ownKeys, sortedSet } from '../../resolve/known-name.ts';
import { keyId } from '../../resolve/name-key.ts';
import { resolveNames } from '../../resolve/resolve-names.ts';
import type { Transaction } from '../engine.ts';
import { namesByKey, namesByMeaning, type StoredName } from './write-names.ts';

const SET_MEANING = `UNWIND $rows AS row MATCH (n:Name {id: row.id})
SET n.meaning = row.meaning, n.because = row.because, n.score = row.score`;

const GIVERS = `UNWIND $ids AS id MATCH (n:Name {id: id})<-[:GIVES]-(a:Article) RETURN a.id AS id ORDER BY id`;

export interface Moved {
  /** Actors and places that lost or won a name. */
  readonly entities: readonly string[];
  /** Articles whose names mean something else than before. */
  readonly articles: readonly string[];
}

/** Resolves again every name that the changed keys can have a bearing on, and keeps the result with the names. */
export async function resolveAround(tx: Transaction, changedKeys: readonly string[]): Promise<Moved> {
  const names = await reach(tx, changedKeys);
  const { meaning, judgements } = resolveNames([...names.values()]);
  const judged = new Map(judgements.map((judgement) => [judgement.name, judgement]));
  const rows = [...names.keys()].sort().map((id) => {
    const judgement = judged.get(id);
    return { id, meaning: meaning.get(id) ?? id, because: judgement?.because ?? null, score: judgement?.score ?? null };
  });
  const changed = rows.filter((row) => differs(row, names.get(row.id)));
  if (changed.length === 0) return { entities: [], articles: [] };
  await tx.run(SET_MEANING, { rows: changed });
  const moved = [...names.values()].filter((name) => meaning.get(name.id) !== name.meaning);
  const older = moved.filter(({ meaning: before }) => before !== null).map(({ id }) => id);
  const givers = older.length === 0 ? [] : await tx.run(GIVERS, { ids: sortedSet(older) });
  return {
    entities: sortedSet(
      moved.flatMap((name) => [meaning.get(name.id) ?? name.id, ...(name.meaning === null ? [] : [name.meaning])]),
    ),
    articles: sortedSet(givers.map(({ id }) => String(id))),
  };
}

function differs(
  row: { readonly meaning: string; readonly because: string | null; readonly score: number | null },
  name: StoredName | undefined,
): boolean {
  return row.meaning !== name?.meaning || row.because !== name.because || row.score !== name.score;
}

/**
 * The names that answer to the keys, the names that mean the same as one of them, the names that answer to their own keys, and so on:
 * everything that can tell what one of them means. It ends because each step looks only at keys and meanings not seen before.
 */
async function reach(tx: Transaction, changedKeys: readonly string[]): Promise<ReadonlyMap<string, StoredName>> {
  const names = new Map<string, StoredName>();
  const keysSeen = new Set<string>();
  const meaningsSeen = new Set<string>();
  let keys: readonly string[] = changedKeys;
  let meanings: readonly string[] = [];
  while (keys.length > 0 || meanings.length > 0) {
    for (const key of keys) keysSeen.add(key);
    for (const meaning of meanings) meaningsSeen.add(meaning);
    const found = [...(await namesByKey(tx, keys)), ...(await namesByMeaning(tx, meanings))];
    for (const name of found) names.set(name.id, name);
    keys = sortedSet(found.flatMap((name) => ownKeys(name).map((key) => keyId(name.kind, key)))).filter(
      (key) => !keysSeen.has(key),
    );
    meanings = sortedSet(found.flatMap((name) => name.meaning ?? [])).filter((id) => !meaningsSeen.has(id));
  }
  return names;
}
