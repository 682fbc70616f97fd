import type { StoredJudgement } from '../model/graph.ts';
import type { Page, PageArgs } from '../model/query.ts';
import { recordsByIds, recordsOf } from './by-ids.ts';
import type { Engine, Row } from './engine.ts';
import { listPage, listQuery } from './page-query.ts';
import { field, number, text } from './row.ts';

/** The projection of a Judgement node that `judgementRecord` maps. */
export const JUDGEMENT_FIELDS =
  '{.id, .verdict, .one, .other, .score, .because, .by, .at, .undoneAt, .undoneBy, .sort}';

const BY_IDS = `UNWIND $ids AS id MATCH (n:Judgement {id: id}) RETURN n ${JUDGEMENT_FIELDS} AS n ORDER BY n.id`;

const OF_ACTORS = [
  `UNWIND $ids AS of MATCH (p:Profile {actor: of}) MATCH (n:Judgement {one: p.id}) RETURN of, n ${JUDGEMENT_FIELDS} AS n ORDER BY of, n.sort`,
  `UNWIND $ids AS of MATCH (p:Profile {actor: of}) MATCH (n:Judgement {other: p.id}) RETURN of, n ${JUDGEMENT_FIELDS} AS n ORDER BY of, n.sort`,
] as const;

/** Pairs that wait for a person, the likeliest first. */
const REVIEWS = listQuery({ match: "MATCH (n:Judgement {verdict: 'UNSURE'})", where: [], fields: JUDGEMENT_FIELDS });

/** What people have judged, undone or not. */
const MADE = listQuery({ match: 'MATCH (n:Judgement)', where: ["n.by <> 'liaison'"], fields: JUDGEMENT_FIELDS });

export function judgementsByIds(engine: Engine, ids: readonly string[]): Promise<readonly (StoredJudgement | null)[]> {
  return recordsByIds(engine, BY_IDS, ids, judgementRecord);
}

/** What has been judged of each actor's profiles: why they are one, or whom they are kept apart from, or may be. */
export async function judgementsOfActors(
  engine: Engine,
  ids: readonly string[],
): Promise<readonly (readonly StoredJudgement[])[]> {
  const found = await Promise.all(OF_ACTORS.map((cypher) => recordsOf(engine, cypher, ids, judgementRecord)));
  return ids.map((_, index) => [
    ...new Map(found.flatMap((lists) => lists[index] ?? []).map((each) => [each.id, each])).values(),
  ]);
}

/** Pairs of people or agencies of whom nothing decides whether they are one, the likeliest first. */
export function listReviews(engine: Engine, args: PageArgs): Promise<Page<StoredJudgement>> {
  return listPage(engine, REVIEWS, {}, args, judgementRecord);
}

/** The judgements that people have made. */
export function listJudgements(engine: Engine, args: PageArgs): Promise<Page<StoredJudgement>> {
  return listPage(engine, MADE, {}, args, judgementRecord);
}

export function judgementRecord(row: Row): StoredJudgement {
  return {
    kind: 'judgement',
    id: text(row, 'id'),
    verdict: text(row, 'verdict') as StoredJudgement['verdict'],
    profiles: [text(row, 'one'), text(row, 'other')],
    score: number(row, 'score'),
    because: text(row, 'because'),
    by: text(row, 'by'),
    at: field(row, 'at'),
    undoneAt: field(row, 'undoneAt'),
    undoneBy: field(row, 'undoneBy'),
  };
}
