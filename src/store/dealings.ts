import type { StoredClaim, StoredEvent } from '../model/graph.ts';
import { CLAIM_FIELDS, claimRecord } from './claims.ts';
import type { Engine, Params, Row } from './engine.ts';
import { eventsOfTellings, profilesIn } from './event-classes.ts';
import { TELLING_FIELDS, type Telling, tellingRecord } from './event-record.ts';
import { type Pair, pairsToSeek } from './pairs.ts';
import { actorsOfProfiles } from './profiles.ts';
import { map, text } from './row.ts';

/** An event and all the claims about it, whatever they say. */
export interface Dealing {
  readonly event: StoredEvent;
  readonly claims: readonly StoredClaim[];
}

const DEALINGS = `UNWIND $ids AS of MATCH (p:Profile {actor: of})-[:PARTICIPATED]->(e:Event) WITH DISTINCT of, e
MATCH (e)<-[:ABOUT]-(c:Claim)
RETURN of, e ${TELLING_FIELDS} AS telling, c ${CLAIM_FIELDS} AS claim ORDER BY of, e.sort, c.sort`;

const OF_PAIRS = `UNWIND $pairs AS pair MATCH (p:Profile {actor: pair.near})-[:PARTICIPATED]->(e:Event) WITH DISTINCT pair, e
MATCH (e)<-[:PARTICIPATED]-(q:Profile) WHERE q.actor = pair.far WITH DISTINCT pair.key AS of, e
MATCH (e)<-[:ABOUT]-(c:Claim)
RETURN of, e ${TELLING_FIELDS} AS telling, c ${CLAIM_FIELDS} AS claim ORDER BY of, e.sort, c.sort`;

const DENIALS = `UNWIND $ids AS of MATCH (p:Profile {actor: of})-[:DENIED]->(e:Event) WITH DISTINCT of, e
MATCH (e)<-[:ABOUT]-(c:Claim)
RETURN of, e ${TELLING_FIELDS} AS telling, c ${CLAIM_FIELDS} AS claim ORDER BY of, e.sort, c.sort`;

/**
 * Everything that each actor took or is said to have taken part in, by date: events with the standing that their own claims give. Two calls, however many
 * actors. All tellings of an event have the same actors, so the events are whole.
 */
export function dealingsOf(engine: Engine, ids: readonly string[]): Promise<ReadonlyMap<string, readonly Dealing[]>> {
  return ids.length === 0 ? Promise.resolve(new Map()) : dealings(engine, DEALINGS, { ids: [...new Set(ids)].sort() });
}

/** All that both of each pair took part in, by `pairKey`; see `dealingsOf`. */
export async function dealingsOfPairs(
  engine: Engine,
  pairs: readonly Pair[],
): Promise<ReadonlyMap<string, readonly Dealing[]>> {
  if (pairs.length === 0) return new Map();
  return dealings(engine, OF_PAIRS, { pairs: await pairsToSeek(engine, pairs) });
}

/** What is denied of each actor, of tellings that nobody affirms; see `dealingsOf`. */
export function denialsOf(engine: Engine, ids: readonly string[]): Promise<ReadonlyMap<string, readonly Dealing[]>> {
  return ids.length === 0 ? Promise.resolve(new Map()) : dealings(engine, DENIALS, { ids: [...new Set(ids)].sort() });
}

async function dealings(
  engine: Engine,
  cypher: string,
  params: Params,
): Promise<ReadonlyMap<string, readonly Dealing[]>> {
  const { tellings, claims, own } = gathered(await engine.read(cypher, params));
  const actorOf = await actorsOfProfiles(engine, profilesIn(tellings.values()));
  return new Map(
    [...own].map(([of, mine]) => {
      const events = eventsOfTellings(
        [...mine].flatMap((id) => tellings.get(id) ?? []),
        actorOf,
      );
      return [of, events.map((event) => ({ event, claims: event.tellings.flatMap((id) => claims.get(id) ?? []) }))];
    }),
  );
}

/** Each telling and each claim once, however many of the actors take part. */
function gathered(rows: readonly Row[]) {
  const tellings = new Map<string, Telling>();
  const claims = new Map<string, StoredClaim[]>();
  const own = new Map<string, Set<string>>();
  const seen = new Set<string>();
  for (const row of rows) {
    const telling = map(row, 'telling');
    const id = text(telling, 'id');
    const of = text(row, 'of');
    const mine = own.get(of);
    if (mine === undefined) own.set(of, new Set([id]));
    else mine.add(id);
    if (!tellings.has(id)) tellings.set(id, tellingRecord(telling));
    const claim = text(map(row, 'claim'), 'id');
    if (seen.has(claim)) continue;
    seen.add(claim);
    const known = claims.get(id);
    if (known === undefined) claims.set(id, [claimRecord(map(row, 'claim'))]);
    else known.push(claimRecord(map(row, 'claim')));
  }
  return { tellings, claims, own };
}
