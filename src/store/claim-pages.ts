import type { StoredClaim } from '../model/graph.ts';
import type { ClaimFilter, Page, PageArgs, PublicationOrder } from '../model/query.ts';
import { atLeast } from './certainty.ts';
import { CLAIM_FIELDS, claimRecord } from './claims.ts';
import type { Engine } from './engine.ts';
import { eventsByIds } from './events.ts';
import { LATEST_KEY, listPage, listQuery } from './page-query.ts';
import { byProfiles } from './profile-filter.ts';
import { profileIdsOf } from './profiles.ts';

const WHERE = [
  '($stance IS NULL OR n.stance IN $stance)',
  '($realis IS NULL OR n.realis IN $realis)',
  '($certainty IS NULL OR n.certainty IN $certainty)',
  '($accordingTo IS NULL OR ANY(claimant IN $accordingTo WHERE claimant IN n.accordingTo))',
  '($article IS NULL OR n.article = $article)',
  '($from IS NULL OR substring(n.publishedAt, 0, 10) >= $from)',
  '($to IS NULL OR substring(n.publishedAt, 0, 10) <= $to)',
  '($publishers IS NULL OR head(n.accordingTo) IN $publishers)',
  '($unnamed IS NULL OR (size(n.unnamed) > 0) = $unnamed)',
];

/** Some telling of an event. */
const OF_EVENT = 'UNWIND $tellings AS telling MATCH (e:Event {id: telling})<-[:ABOUT]-(n:Claim)';

const ALL = 'MATCH (n:Claim)';

/** Of an event of some types, in which all of some actors take part: each given by its profiles. */
const ABOUT = `MATCH (n)-[:ABOUT]->(o:Event)
WHERE ($types IS NULL OR o.type IN $types)
  AND ($participants IS NULL OR ALL(profiles IN $participants WHERE ANY(id IN profiles WHERE id IN o.profiles)))
WITH DISTINCT n`;

function queries(match: string) {
  const list = { match, where: WHERE, fields: CLAIM_FIELDS };
  return { earliest: listQuery(list), latest: listQuery({ ...list, descending: true, key: LATEST_KEY }) };
}

/** Where a list begins, and whether the events are looked at. */
const QUERIES = {
  all: { plain: queries(ALL), about: queries(`${ALL}\n${ABOUT}`) },
  ofEvent: { plain: queries(OF_EVENT), about: queries(`${OF_EVENT}\n${ABOUT}`) },
} as const;

/** Claims by publication and place in the text. */
export async function listClaims(
  engine: Engine,
  filter: ClaimFilter,
  args: PageArgs,
  order: PublicationOrder = 'earliest',
): Promise<Page<StoredClaim>> {
  const { event, article, stance, realis, from, to, types, participants, unnamed } = filter;
  const { accordingTo, publishers } = await byProfiles(engine, {
    accordingTo: filter.accordingTo,
    publishers: filter.publishers,
  });
  const certainty = filter.minCertainty == null ? null : atLeast(filter.minCertainty);
  const about = types != null || participants != null;
  const profiles = participants == null ? null : await profileIdsOf(engine, participants);
  const [whole] = event == null ? [] : await eventsByIds(engine, [event]);
  const params = {
    ...{ article, stance, realis, accordingTo, certainty, from, to, publishers, unnamed },
    ...(about ? { types, participants: participants?.map((id) => profiles?.get(id) ?? []) } : {}),
    ...(event == null ? {} : { tellings: whole?.tellings ?? [] }),
  };
  const begun = QUERIES[event == null ? 'all' : 'ofEvent'];
  return listPage(engine, begun[about ? 'about' : 'plain'][order], params, args, claimRecord);
}
