import type { StoredClaim, StoredEvent } from '../model/graph.ts';
import type { ClaimCertainty, Realis, Stance } from '../model/reading.ts';
import { recordsByIds, recordsOf } from './by-ids.ts';
import type { Engine, Row } from './engine.ts';
import { field, number, text, texts } from './row.ts';
import { unnamedOf } from './unnamed.ts';

/** The projection of a Claim node that `claimRecord` maps. */
export const CLAIM_FIELDS =
  '{.id, .article, .event, .stance, .realis, .certainty, .accordingTo, .unnamed, .publishedAt, .start, .end, .text, .rule, .sort}';

const BY_IDS = `UNWIND $ids AS id MATCH (n:Claim {id: id}) RETURN n ${CLAIM_FIELDS} AS n ORDER BY n.id`;

const OF_EVENTS = `UNWIND $ids AS of MATCH (e:Event {id: of})<-[:ABOUT]-(n:Claim) RETURN of, n ${CLAIM_FIELDS} AS n ORDER BY of, n.sort`;

const OF_ARTICLES = `UNWIND $ids AS of MATCH (a:Article {id: of})<-[:IN_ARTICLE]-(n:Claim) RETURN of, n ${CLAIM_FIELDS} AS n ORDER BY of, n.sort`;

export function claimsByIds(engine: Engine, ids: readonly string[]): Promise<readonly (StoredClaim | null)[]> {
  return recordsByIds(engine, BY_IDS, ids, claimRecord);
}

/** The claims about each event, by publication and place in the text. One call. */
export async function claimsOfEvents(
  engine: Engine,
  events: readonly Pick<StoredEvent, 'tellings'>[],
): Promise<readonly (readonly StoredClaim[])[]> {
  const ids = [...new Set(events.flatMap(({ tellings }) => tellings))];
  const claims = await recordsOf(engine, OF_EVENTS, ids, (row) => ({
    claim: claimRecord(row),
    sort: text(row, 'sort'),
  }));
  const byTelling = new Map(ids.map((id, index) => [id, claims[index] ?? []]));
  return events.map(({ tellings }) =>
    tellings
      .flatMap((id) => byTelling.get(id) ?? [])
      .sort((a, b) => (a.sort < b.sort ? -1 : 1))
      .map(({ claim }) => claim),
  );
}

/** The claims of each article, as they stand in its text. */
export function claimsOfArticles(engine: Engine, ids: readonly string[]): Promise<readonly (readonly StoredClaim[])[]> {
  return recordsOf(engine, OF_ARTICLES, ids, claimRecord);
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
    unnamed: unnamedOf(row),
    publishedAt: field(row, 'publishedAt'),
    start: number(row, 'start'),
    end: number(row, 'end'),
    text: text(row, 'text'),
    rule: text(row, 'rule'),
  };
}
