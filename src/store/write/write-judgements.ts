import { sortedSet } from '../../resolve/profile.ts';
import type { Judged } from '../../resolve/resolve-profiles.ts';
import type { Row, Transaction } from '../engine.ts';
import { number, text } from '../row.ts';
import { sortKey } from './sort-key.ts';
import { stableId } from './stable-id.ts';

/** The property `sort` of a judgement: the surest first. */
export function judgementSort(score: number, id: string): string {
  return sortKey(String(Math.round((1 - score) * 1000)).padStart(4, '0'), id);
}

/** Who judged where no person did. */
export const OURSELVES = 'liaison';

const LINKED = [
  `UNWIND $ids AS id MATCH (j:Judgement {one: id}) WHERE j.by <> $us AND j.undoneAt IS NULL RETURN j.other AS id ORDER BY id`,
  `UNWIND $ids AS id MATCH (j:Judgement {other: id}) WHERE j.by <> $us AND j.undoneAt IS NULL RETURN j.one AS id ORDER BY id`,
] as const;

const AMONG = `UNWIND $ids AS id MATCH (j:Judgement {one: id}) WHERE j.by <> $us AND j.undoneAt IS NULL
RETURN j {.one, .other, .verdict, .score, .because} AS j, j.at AS at, j.id AS id ORDER BY at, id`;

const OWN = [
  `UNWIND $ids AS id MATCH (j:Judgement {one: id}) WHERE j.by = $us RETURN j.id AS id ORDER BY id`,
  `UNWIND $ids AS id MATCH (j:Judgement {other: id}) WHERE j.by = $us RETURN j.id AS id ORDER BY id`,
] as const;

const DROP = 'UNWIND $ids AS id MATCH (j:Judgement {id: id}) DETACH DELETE j';

const KEEP = 'UNWIND $rows AS row MERGE (j:Judgement {id: row.id}) SET j += row';

/** Profiles that people have judged together with these, be it to be the same or not. */
export async function linkedByJudgement(tx: Transaction, ids: readonly string[]): Promise<readonly string[]> {
  if (ids.length === 0) return [];
  const found: string[] = [];
  for (const cypher of LINKED) {
    found.push(...(await tx.run(cypher, { ids: sortedSet(ids), us: OURSELVES })).map((row) => text(row, 'id')));
  }
  return sortedSet(found);
}

/** What people have judged of these profiles, and not undone. */
export async function judgedAmong(tx: Transaction, ids: readonly string[]): Promise<readonly Judged[]> {
  if (ids.length === 0) return [];
  return (await tx.run(AMONG, { ids: sortedSet(ids), us: OURSELVES })).map((row) => judged(row['j'] as Row));
}

/** Puts our own judgements of these profiles in the place of those before. */
export async function keepOwnJudgements(
  tx: Transaction,
  ids: readonly string[],
  judgements: readonly Judged[],
): Promise<void> {
  const rows = judgements
    .map(({ verdict, score, because, between: [one, other] }) => {
      const id = stableId('judgement', verdict, one, other, because, String(score));
      return { id, verdict, one, other, score, because, by: OURSELVES, sort: judgementSort(score, id) };
    })
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  const before: string[] = [];
  for (const cypher of OWN) {
    before.push(...(await tx.run(cypher, { ids: sortedSet(ids), us: OURSELVES })).map((row) => text(row, 'id')));
  }
  const kept = new Set(rows.map(({ id }) => id));
  const known = new Set(before);
  const dropped = sortedSet(before.filter((id) => !kept.has(id)));
  const added = rows.filter(({ id }) => !known.has(id));
  if (dropped.length > 0) await tx.run(DROP, { ids: dropped });
  if (added.length > 0) await tx.run(KEEP, { rows: added });
}

function judged(row: Row): Judged {
  return {
    verdict: text(row, 'verdict') as Judged['verdict'],
    score: number(row, 'score'),
    because: text(row, 'because'),
    between: [text(row, 'one'), text(row, 'other')],
  };
}
