import type { StoredClaim, StoredEvent } from '../model/graph.ts';
import { CLAIM_FIELDS, claimRecord } from './claims.ts';
import type { Engine } from './engine.ts';
import { EVENT_FIELDS, eventRecord } from './event-record.ts';
import { groupBy } from './group.ts';
import { map, text } from './row.ts';

/** An event and all the claims about it, whatever they say. */
export interface Dealing {
  readonly event: StoredEvent;
  readonly claims: readonly StoredClaim[];
}

const DEALINGS = `UNWIND $ids AS of MATCH (a:Actor {id: of})-[:PARTICIPATED]->(e:Event) MATCH (e)<-[:ABOUT]-(c:Claim)
RETURN of, e ${EVENT_FIELDS} AS event, c ${CLAIM_FIELDS} AS claim ORDER BY of, e.sort, c.sort`;

/** Everything that each actor took or is said to have taken part in, by date. One call, however many actors. */
export async function dealingsOf(
  engine: Engine,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly Dealing[]>> {
  if (ids.length === 0) return new Map();
  const rows = await engine.read(DEALINGS, { ids: [...new Set(ids)].sort() });
  const dealings = new Map<string, readonly Dealing[]>();
  for (const [of, own] of groupBy(rows, (row) => text(row, 'of'))) {
    const events = groupBy(own, (row) => text(map(row, 'event'), 'id'));
    dealings.set(
      of,
      [...events.values()].flatMap((same) => {
        const [first] = same;
        if (first === undefined) return [];
        return [{ event: eventRecord(map(first, 'event')), claims: same.map((row) => claimRecord(map(row, 'claim'))) }];
      }),
    );
  }
  return dealings;
}
