import type { StoredClaim } from '../model/graph.ts';
import type { ClaimFilter, Page, PageArgs } from '../model/query.ts';
import type { ClaimCertainty, Realis, Stance } from '../model/reading.ts';
import { recordsByIds, recordsOf } from './by-ids.ts';
import { atLeast } from './certainty.ts';
import type { Engine, Row } from './engine.ts';
import { listPage, listQuery } from './page-query.ts';
import { field, number, text, texts } from './row.ts';

/** The projection of a Claim node that `claimRecord` maps. */
export const CLAIM_FIELDS =
  '{.id, .article, .event, .stance, .realis, .certainty, .accordingTo, .publishedAt, .start, .end, .text, .rule, .sort}';

const BY_IDS = `UNWIND $ids AS id MATCH (n:Claim {id: id}) RETURN n ${CLAIM_FIELDS} AS n ORDER BY n.id`;

const OF_EVENTS = `UNWIND $ids AS of MATCH (e:Event {id: of})<-[:ABOUT]-(n:Claim) RETURN of, n ${CLAIM_FIELDS} AS n ORDER BY of, n.sort`;

const OF_ARTICLES = `UNWIND $ids AS of MATCH (a:Article {id: of})<-[:IN_ARTICLE]-(n:Claim) RETURN of, n ${CLAIM_FIELDS} AS n ORDER BY of, n.sort`;

const WHERE = [
  '($stance IS NULL OR n.stance IN $stance)',
  '($realis IS NULL OR n.realis IN $realis)',
  '($certainty IS NULL OR n.certainty IN $certainty)',
  '($accordingTo IS NULL OR ANY(claimant IN $accordingTo WHERE claimant IN n.accordingTo))',
  '($article IS NULL OR n.article = $article)',
];

const CLAIMS = listQuery({ match: 'MATCH (n:Claim)', where: WHERE, fields: CLAIM_FIELDS });

const CLAIMS_OF_EVENT = listQuery({
  match: 'MATCH (e:Event {id: $event})<-[:ABOUT]-(n:Claim)',
  where: WHERE,
  fields: CLAIM_FIELDS,
});

export function claimsByIds(engine: Engine, ids: readonly string[]): Promise<readonly (StoredClaim | null)[]> {
  return recordsByIds(engine, BY_IDS, ids, claimRecord);
}

/** The claims about each event, by publication and place in the text. */
export function claimsOfEvents(engine: Engine, ids: readonly string[]): Promise<readonly (readonly StoredClaim[])[]> {
  return recordsOf(engine, OF_EVENTS, ids, claimRecord);
}

/** The claims of each article, as they stand in its text. */
export function claimsOfArticles(engine: Engine, ids: readonly string[]): Promise<readonly (readonly StoredClaim[])[]> {
  return recordsOf(engine, OF_ARTICLES, ids, claimRecord);
}

/** Claims by publication and place in the text. */
export function listClaims(engine: Engine, filter: ClaimFilter, args: PageArgs): Promise<Page<StoredClaim>> {
  const { event, article, stance, realis, accordingTo } = filter;
  const certainty = filter.minCertainty == null ? null : atLeast(filter.minCertainty);
  const params = { article, stance, realis, accordingTo, certainty };
  return event === null || event === undefined
    ? listPage(engine, CLAIMS, params, args, claimRecord)
    : listPage(engine, CLAIMS_OF_EVENT, { ...params, event }, args, claimRecord);
}

export function claimRecord(row: Row): StoredClaim {
  return {
    kind: 'claim',
    id: text(row, 'id'),
    article: text(row, 'article'),
    event: text(row, 'event'),
    stance: text(row, 'stance') as Stance,
    realis: text(row, 'realis') as Realis,
    certainty: text(row, 'certainty') as ClaimCertainty,
    accordingTo: texts(row, 'accordingTo'),
    publishedAt: field(row, 'publishedAt'),
    start: number(row, 'start'),
    end: number(row, 'end'),
    text: text(row, 'text'),
    rule: text(row, 'rule'),
  };
}
