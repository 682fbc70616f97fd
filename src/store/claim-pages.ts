import type { StoredClaim } from '../model/graph.ts';
import type { ClaimFilter, Page, PageArgs } from '../model/query.ts';
import { atLeast } from './certainty.ts';
import { CLAIM_FIELDS, claimRecord } from './claims.ts';
import type { Engine } from './engine.ts';
import { eventsByIds } from './events.ts';
import { listPage, listQuery } from './page-query.ts';
import { byProfiles } from './profile-filter.ts';

const WHERE = [
  '($stance IS NULL OR n.stance IN $stance)',
  '($realis IS NULL OR n.realis IN $realis)',
  '($certainty IS NULL OR n.certainty IN $certainty)',
  '($accordingTo IS NULL OR ANY(claimant IN $accordingTo WHERE claimant IN n.accordingTo))',
  '($article IS NULL OR n.article = $article)',
];

const CLAIMS = listQuery({ match: 'MATCH (n:Claim)', where: WHERE, fields: CLAIM_FIELDS });

const CLAIMS_OF_EVENT = listQuery({
  match: 'UNWIND $tellings AS telling MATCH (e:Event {id: telling})<-[:ABOUT]-(n:Claim)',
  where: WHERE,
  fields: CLAIM_FIELDS,
});

/** Claims by publication and place in the text. */
export async function listClaims(engine: Engine, filter: ClaimFilter, args: PageArgs): Promise<Page<StoredClaim>> {
  const { event, article, stance, realis } = filter;
  const { accordingTo } = await byProfiles(engine, { accordingTo: filter.accordingTo });
  const certainty = filter.minCertainty == null ? null : atLeast(filter.minCertainty);
  const params = { article, stance, realis, accordingTo, certainty };
  if (event == null) return listPage(engine, CLAIMS, params, args, claimRecord);
  const [whole] = await eventsByIds(engine, [event]);
  return listPage(engine, CLAIMS_OF_EVENT, { ...params, tellings: whole?.tellings ?? [] }, args, claimRecord);
}
