import type { Standing, StoredEvent } from '../model/graph.ts';
import type { EventFilter, EventOrder, Page, PageArgs } from '../model/query.ts';
import { eventHasSources, eventJoins, seen } from './admit.ts';
import { atLeast } from './certainty.ts';
import { claimsOfEvents } from './claims.ts';
import { besideDenials } from './disputes.ts';
import type { Engine, Params } from './engine.ts';
import { classKey, profilesIn } from './event-classes.ts';
import { TELLING_FIELDS, type Telling, tellingRecord } from './event-record.ts';
import { pageOfRows } from './page.ts';
import { windowOf } from './page-args.ts';
import { LATEST_KEY, type ListQuery, latestKey, listQuery } from './page-query.ts';
import { byProfiles, type ProfileFilter } from './profile-filter.ts';
import { actorsOfProfiles, profileIdsOf } from './profiles.ts';
import { map, text } from './row.ts';
import { wholeEvents } from './whole-events.ts';

const WHERE = [
  '($types IS NULL OR n.type IN $types)',
  '($levels IS NULL OR n.level IN $levels)',
  '($standings IS NULL OR n.standing IN $standings)',
  '($places IS NULL OR n.place IN $places)',
  '($article IS NULL OR $article IN n.articles)',
  "($from IS NULL OR coalesce(n.latest, '9999') >= $from)",
  "($to IS NULL OR coalesce(n.earliest, '') <= $to)",
  '($dated IS NULL OR n.earliest IS NOT NULL OR n.latest IS NOT NULL)',
  '($maxSources IS NULL OR size(n.articles) <= $maxSources)',
  '($participants IS NULL OR ALL(profiles IN $participants WHERE ANY(id IN profiles WHERE id IN n.profiles)))',
];

/** Some claim about the telling is one of those asked for. */
const CLAIM_FITS = `MATCH (n)<-[:ABOUT]-(c:Claim)
WHERE ($stance IS NULL OR c.stance IN $stance) AND ($realis IS NULL OR c.realis IN $realis)
  AND ($certainty IS NULL OR c.certainty IN $certainty)
  AND ($asOf IS NULL OR substring(c.publishedAt, 0, 10) <= $asOf)
  AND ($accordingTo IS NULL OR ANY(claimant IN $accordingTo WHERE claimant IN c.accordingTo))
  AND ($publishers IS NULL OR head(c.accordingTo) IN $publishers)
WITH DISTINCT n`;

/** Some article that says something of the telling is new. */
const IS_NEWS = `MATCH (n)<-[:ABOUT]-(u:Claim)-[:IN_ARTICLE]->(x:Article) WHERE x.ingestedAt >= $since
WITH DISTINCT n`;

const ALL = 'MATCH (n:Event)';

/** New articles are few, where all events are many. */
const ALL_NEWS = `MATCH (x:Article)<-[:IN_ARTICLE]-(u:Claim)-[:ABOUT]->(n:Event) WHERE x.ingestedAt >= $since
WITH DISTINCT n`;

const OF = 'UNWIND $of AS of MATCH (p:Profile {actor: of})-[:PARTICIPATED]->(n:Event) WITH DISTINCT n';

/** Everything of those of whom something is denied: few, where all that is affirmed is much. */
const DISPUTABLE = `MATCH (d:Event)<-[:PARTICIPATED]-(p:Profile) WHERE d.standing IN ['DENIED', 'DISPUTED']
WITH DISTINCT p.actor AS of MATCH (q:Profile {actor: of})-[:PARTICIPATED]->(n:Event) WITH DISTINCT n`;

const BY_IDS = 'UNWIND $ids AS id MATCH (n:Event {id: id})';

interface Queries {
  readonly earliest: ListQuery;
  readonly latest: ListQuery;
  /** Which of some tellings the list has. */
  readonly among: string;
}

/** @param also further conditions, each a MATCH that lets `n` through */
function queries(match: string, ...also: readonly string[]): Queries {
  const list = { match: [match, ...also].join('\n'), where: WHERE, fields: TELLING_FIELDS };
  const by = [BY_IDS, ...(match === ALL_NEWS ? [IS_NEWS] : []), ...also].join('\n');
  return {
    earliest: listQuery(list),
    latest: listQuery({ ...list, descending: true, key: LATEST_KEY }),
    among: `${by}\nWHERE ${WHERE.join('\n  AND ')}\nRETURN n.id AS id ORDER BY id`,
  };
}

/** Where a list begins, and whether its claims, and then its articles, are looked at. */
const QUERIES = {
  all: {
    plain: queries(ALL),
    claims: queries(ALL, CLAIM_FITS),
    news: queries(ALL_NEWS),
    both: queries(ALL_NEWS, CLAIM_FITS),
  },
  of: {
    plain: queries(OF),
    claims: queries(OF, CLAIM_FITS),
    news: queries(OF, IS_NEWS),
    both: queries(OF, IS_NEWS, CLAIM_FITS),
  },
  disputable: {
    plain: queries(DISPUTABLE),
    claims: queries(DISPUTABLE, CLAIM_FITS),
    news: queries(DISPUTABLE, IS_NEWS),
    both: queries(DISPUTABLE, IS_NEWS, CLAIM_FITS),
  },
} as const;

/** The standings that a telling may have by its own claims so that its event stands like this. */
const OWN: Readonly<Record<Standing, readonly Standing[]>> = {
  AFFIRMED: ['AFFIRMED'],
  DENIED: ['DENIED'],
  DISPUTED: ['DISPUTED', 'DENIED', 'AFFIRMED'],
  PLANNED: ['PLANNED'],
  UNCERTAIN: ['UNCERTAIN'],
};

/** How many tellings more than asked for are fetched at once: some of them are one event. */
const SPARE = 20;

/** Events by date, those without one last; of every stance unless the filter says otherwise. */
export function listEvents(
  engine: Engine,
  filter: EventFilter,
  args: PageArgs,
  order: EventOrder = 'earliest',
): Promise<Page<StoredEvent>> {
  return timeline(engine, null, filter, args, order);
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
  order: EventOrder = 'earliest',
): Promise<Page<StoredEvent>> {
  const window = windowOf(args);
  const walk = await walkOf(engine, actors, filter, order);
  const { after, before, size, backward } = window;
  const rows: { readonly sort: string; readonly node: StoredEvent }[] = [];
  let [from, to] = [after, before];
  for (;;) {
    const limit = size + 1 - rows.length + SPARE;
    const cypher = backward ? walk.list.backward : walk.list.forward;
    const found = (await engine.read(cypher, { ...walk.params, after: from, before: to, limit })).map((row) =>
      tellingRecord(map(row, 'n')),
    );
    rows.push(...(await walk.events(found)));
    const last = found.at(-1);
    if (rows.length > size || found.length < limit || last === undefined) break;
    if (backward) to = walk.keyOf(last);
    else from = walk.keyOf(last);
  }
  return pageOfRows(rows.slice(0, size + 1), window, () => totalOf(engine, walk));
}

interface Walk {
  readonly list: ListQuery;
  /** What the list is ordered by. */
  readonly keyOf: (telling: Telling) => string;
  readonly params: Params;
  /** Whether what is asked for follows from more than one telling alone. */
  readonly judges: boolean;
  /** The events of which these tellings are the first that the list has, with their places in it. */
  readonly events: (tellings: readonly Telling[]) => Promise<readonly { sort: string; node: StoredEvent }[]>;
}

async function walkOf(
  engine: Engine,
  actors: readonly string[] | null,
  filter: EventFilter,
  order: EventOrder,
): Promise<Walk> {
  const asked = await byProfiles(engine, filter);
  const { types, levels, standings, places, article, from, to, participants, since, minSources, maxSources } = asked;
  const groups = asked.groups ?? [];
  const { stance, realis, asOf, accordingTo, publishers } = asked;
  const certainty = asked.minCertainty == null ? null : atLeast(asked.minCertainty);
  const ofClaim = { stance, realis, certainty, asOf, accordingTo, publishers };
  const byClaim = Object.values(ofClaim).some((value) => value != null);
  const partial = asOf != null || accordingTo != null || publishers != null;
  const profiles = await profileIdsOf(engine, [...(participants ?? []), ...groups.flat()]);
  const ofAll = (ids: readonly string[]) => ids.flatMap((id) => profiles.get(id) ?? []);
  // The neighbours of one participant are few; all events are many.
  const of = actors ?? participants?.slice(0, 1) ?? groups[0];
  const bound = of != null && of.length > 0;
  const disputes = !bound && !partial && standings?.length === 1 && standings[0] === 'DISPUTED';
  const begun = QUERIES[bound ? 'of' : disputes ? 'disputable' : 'all'];
  const chosen = since == null ? (byClaim ? begun.claims : begun.plain) : byClaim ? begun.both : begun.news;
  const params: Params = {
    ...{ types, levels, places, article, from, to },
    standings: standings == null || partial ? null : [...new Set(standings.flatMap((each) => OWN[each]))],
    participants:
      participants == null && groups.length === 0
        ? null
        : [...(participants ?? []).map((id) => ofAll([id])), ...groups.map(ofAll)],
    dated: asked.undated === 'exclude' ? true : null,
    maxSources,
    ...(since == null ? {} : { since }),
    ...(byClaim ? ofClaim : {}),
    ...(bound ? { of } : {}),
  };
  const keyOf = order === 'latest' ? ({ sort }: Telling) => latestKey(sort) : ({ sort }: Telling) => sort;
  const fits = (event: StoredEvent) =>
    standings?.includes(event.standing) !== false && eventHasSources(event, asked) && eventJoins(event, groups);
  return {
    list: chosen[order],
    keyOf,
    params,
    judges: standings != null || minSources != null || maxSources != null || groups.length > 0,
    async events(tellings) {
      const events = await wholeEvents(engine, tellings);
      const stood = await asSeen(engine, events, asked, partial);
      const eventOf = new Map(events.flatMap((event) => event.tellings.map((id) => [id, event.id] as const)));
      const listed = await listedEarlier(engine, chosen.among, params, tellings, events);
      const first = new Map<string, Telling>();
      for (const telling of [...tellings].sort((a, b) => (a.sort < b.sort ? -1 : 1))) {
        const id = eventOf.get(telling.id) ?? telling.id;
        if (!first.has(id) && !listed(telling, id)) first.set(id, telling);
      }
      const heads = new Set([...first.values()].map(({ id }) => id));
      return tellings.flatMap((telling) => {
        const node = heads.has(telling.id) ? stood.get(eventOf.get(telling.id) ?? telling.id) : undefined;
        return node === undefined || !fits(node) ? [] : [{ sort: keyOf(telling), node }];
      });
    },
  };
}

/** The events as the filter lets them be seen, beside denials, by id. */
async function asSeen(
  engine: Engine,
  events: readonly StoredEvent[],
  filter: ProfileFilter,
  partial: boolean,
): Promise<ReadonlyMap<string, StoredEvent>> {
  const claims = partial ? await claimsOfEvents(engine, events) : [];
  const visible = partial
    ? events.map((event, index) => seen({ event, claims: claims[index] ?? [] }, filter) ?? { event })
    : events.map((event) => ({ event }));
  const stood = await besideDenials(engine, visible, filter);
  return new Map(stood.map(({ event }) => [event.id, event]));
}

/** Whether an event stands earlier in the list already, by another telling than these. */
async function listedEarlier(
  engine: Engine,
  among: string,
  params: Params,
  tellings: readonly Telling[],
  events: readonly StoredEvent[],
): Promise<(telling: Telling, event: string) => boolean> {
  const here = new Set(tellings.map(({ id }) => id));
  const others = events.flatMap((event) => event.tellings.filter((id) => !here.has(id)));
  if (others.length === 0) return () => false;
  const rows = await engine.read(among, { ...params, ids: [...others].sort() });
  const listed = new Set(rows.map((row) => text(row, 'id')));
  const byId = new Map(events.map((event) => [event.id, event.tellings]));
  // Tellings of one event have one date, so within it they come in the order of their ids.
  return (telling, event) => (byId.get(event) ?? []).some((id) => id < telling.id && listed.has(id));
}

/** Counts events, not tellings: only when somebody asks. */
async function totalOf(engine: Engine, walk: Walk): Promise<number> {
  const found: Telling[] = [];
  let total = 0;
  const counted = new Set<string>();
  let after: string | null = null;
  for (;;) {
    const params: Params = { ...walk.params, after, before: null, limit: BATCH };
    const tellings: readonly Telling[] = (await engine.read(walk.list.forward, params)).map((row) =>
      tellingRecord(map(row, 'n')),
    );
    if (walk.judges) total += (await walk.events(tellings)).length;
    else found.push(...tellings);
    const last = tellings.at(-1);
    after = last === undefined ? null : walk.keyOf(last);
    if (tellings.length < BATCH) break;
  }
  const actorOf = await actorsOfProfiles(engine, profilesIn(found));
  for (const telling of found) counted.add(classKey(telling, actorOf));
  return walk.judges ? total : counted.size;
}

/** Tellings read at once for a count. */
const BATCH = 1000;
