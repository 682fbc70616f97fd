import type { StoredEvent } from '../model/graph.ts';
import type { EventFilter, Page, PageArgs } from '../model/query.ts';
import { eventPasses, seen } from './admit.ts';
import { recordsByIds, recordsOf } from './by-ids.ts';
import { atLeast } from './certainty.ts';
import { claimsOfEvents } from './claims.ts';
import { dealingsOf } from './dealings.ts';
import type { Engine } from './engine.ts';
import { EVENT_FIELDS, eventRecord } from './event-record.ts';
import { pageOf } from './page.ts';
import { PAGE_LIMIT } from './page-args.ts';
import { listPage, listQuery } from './page-query.ts';

const BY_IDS = `UNWIND $ids AS id MATCH (n:Event {id: id}) RETURN n ${EVENT_FIELDS} AS n ORDER BY n.id`;

const OF_ARTICLES = `UNWIND $ids AS of MATCH (a:Article {id: of})<-[:IN_ARTICLE]-(c:Claim)-[:ABOUT]->(n:Event)
WITH DISTINCT of, n RETURN of, n ${EVENT_FIELDS} AS n ORDER BY of, n.sort`;

const WHERE = [
  '($types IS NULL OR n.type IN $types)',
  '($levels IS NULL OR n.level IN $levels)',
  '($standings IS NULL OR n.standing IN $standings)',
  '($place IS NULL OR n.place = $place)',
  '($article IS NULL OR $article IN n.articles)',
  "($from IS NULL OR coalesce(n.latest, '9999') >= $from)",
  "($to IS NULL OR coalesce(n.earliest, '') <= $to)",
  "($participants IS NULL OR ALL(actor IN $participants WHERE ANY(each IN n.participants WHERE each ENDS WITH (' ' + actor))))",
];

const OF = 'UNWIND $of AS of MATCH (a:Actor {id: of})-[:PARTICIPATED]->(n:Event) WITH DISTINCT n';

/** Some claim about the event is one of those asked for. */
const CLAIM_FITS = `MATCH (n)<-[:ABOUT]-(c:Claim)
WHERE ($stance IS NULL OR c.stance IN $stance) AND ($realis IS NULL OR c.realis IN $realis)
  AND ($certainty IS NULL OR c.certainty IN $certainty)
  AND ($asOf IS NULL OR substring(c.publishedAt, 0, 10) <= $asOf)
  AND ($accordingTo IS NULL OR ANY(claimant IN $accordingTo WHERE claimant IN c.accordingTo))
  AND ($publishers IS NULL OR head(c.accordingTo) IN $publishers)
WITH DISTINCT n`;

const fields = EVENT_FIELDS;
const EVENTS = listQuery({ match: 'MATCH (n:Event)', where: WHERE, fields });
const EVENTS_BY_CLAIM = listQuery({ match: `MATCH (n:Event)\n${CLAIM_FITS}`, where: WHERE, fields });
const EVENTS_OF = listQuery({ match: OF, where: WHERE, fields });
const EVENTS_OF_BY_CLAIM = listQuery({ match: `${OF}\n${CLAIM_FITS}`, where: WHERE, fields });

export function eventsByIds(engine: Engine, ids: readonly string[]): Promise<readonly (StoredEvent | null)[]> {
  return recordsByIds(engine, BY_IDS, ids, eventRecord);
}

/** What each actor took part in, of every standing unless the filter says otherwise, by date. One call, however many actors. */
export async function eventsOfActors(
  engine: Engine,
  ids: readonly string[],
  filter: EventFilter = {},
): Promise<readonly (readonly StoredEvent[])[]> {
  const dealings = await dealingsOf(engine, ids);
  return ids.map((id) =>
    (dealings.get(id) ?? [])
      .flatMap((dealing) => seen(dealing, filter) ?? [])
      .filter((dealing) => eventPasses(dealing, filter))
      .map(({ event }) => event),
  );
}

/** The events that each article speaks of, by date. */
export function eventsOfArticles(engine: Engine, ids: readonly string[]): Promise<readonly (readonly StoredEvent[])[]> {
  return recordsOf(engine, OF_ARTICLES, ids, eventRecord);
}

/** Events by date, those without one last; of every stance unless the filter says otherwise. */
export function listEvents(engine: Engine, filter: EventFilter, args: PageArgs): Promise<Page<StoredEvent>> {
  return timeline(engine, null, filter, args);
}

/**
 * Events in which at least one of these actors takes part (null: of all actors), by date. Under `asOf`, and under a filter by claimant, an event has
 * the standing that the claims seen give it.
 */
export async function timeline(
  engine: Engine,
  actors: readonly string[] | null,
  filter: EventFilter,
  args: PageArgs,
): Promise<Page<StoredEvent>> {
  if (!seesPart(filter)) return storedPage(engine, actors, filter, args);
  if (filter.standings == null) {
    const page = await storedPage(engine, actors, filter, args);
    const events = await asSeen(
      engine,
      page.edges.map(({ node }) => node),
      filter,
    );
    return { ...page, edges: page.edges.map((edge, index) => ({ ...edge, node: events[index] ?? edge.node })) };
  }
  // The standing that is asked for is not the one that is stored: all events are looked at.
  const all = await allPages((after) =>
    storedPage(engine, actors, { ...filter, standings: null }, { first: PAGE_LIMIT, after }),
  );
  const events = (await asSeen(engine, all, filter)).filter(({ standing }) => filter.standings?.includes(standing));
  return pageOf(events, ({ id }) => id, args);
}

function seesPart({ asOf, accordingTo, publishers }: EventFilter): boolean {
  return asOf != null || accordingTo != null || publishers != null;
}

async function asSeen(
  engine: Engine,
  events: readonly StoredEvent[],
  filter: EventFilter,
): Promise<readonly StoredEvent[]> {
  const claims = await claimsOfEvents(
    engine,
    events.map(({ id }) => id),
  );
  return events.map((event, index) => seen({ event, claims: claims[index] ?? [] }, filter)?.event ?? event);
}

async function allPages(
  page: (after: string | undefined) => Promise<Page<StoredEvent>>,
): Promise<readonly StoredEvent[]> {
  const all: StoredEvent[] = [];
  let after: string | undefined;
  do {
    const { edges, hasNextPage } = await page(after);
    all.push(...edges.map(({ node }) => node));
    after = hasNextPage ? edges.at(-1)?.cursor : undefined;
  } while (after !== undefined);
  return all;
}

function storedPage(
  engine: Engine,
  actors: readonly string[] | null,
  filter: EventFilter,
  args: PageArgs,
): Promise<Page<StoredEvent>> {
  const { types, levels, standings, place, article, from, to, participants } = filter;
  const { stance, realis, asOf, accordingTo, publishers } = filter;
  const certainty = filter.minCertainty == null ? null : atLeast(filter.minCertainty);
  const ofEvent = { types, levels, standings, place, article, from, to, participants };
  const ofClaim = { stance, realis, certainty, asOf, accordingTo, publishers };
  // The neighbours of one participant are few; all events are many.
  const of = actors ?? participants?.slice(0, 1);
  const byClaim = Object.values(ofClaim).some((value) => value != null);
  if (of == null || of.length === 0) {
    return byClaim
      ? listPage(engine, EVENTS_BY_CLAIM, { ...ofEvent, ...ofClaim }, args, eventRecord)
      : listPage(engine, EVENTS, ofEvent, args, eventRecord);
  }
  return byClaim
    ? listPage(engine, EVENTS_OF_BY_CLAIM, { ...ofEvent, ...ofClaim, of }, args, eventRecord)
    : listPage(engine, EVENTS_OF, { ...ofEvent, of }, args, eventRecord);
}
