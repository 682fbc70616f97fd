import { createHash } from 'node:crypto';
import type { Sector } from '../model/reading.ts';
import { claimantsOf, type DumpActor, type DumpGraph, partiesText, type ToldEvent } from './dump-graph.ts';
import { isAffirmed } from './pairs.ts';

interface Entity {
  readonly id: string;
  readonly schema: string;
  readonly properties: Readonly<Record<string, readonly string[]>>;
}

/** What agencies are in FollowTheMoney; what is not here is an Organization. */
const SCHEMAS: ReadonlyMap<Sector | undefined, string> = new Map<Sector, string>([
  ['intelligence', 'PublicBody'],
  ['government', 'PublicBody'],
  ['legislature', 'PublicBody'],
  ['judiciary', 'PublicBody'],
  ['military', 'PublicBody'],
  ['police', 'PublicBody'],
  ['company', 'Company'],
]);

/**
 * The graph as entities of FollowTheMoney (followthemoney.tech), one JSON object a line: people, agencies, articles, offices, and the contacts that somebody affirms.
 * It has no way to say that something is denied, so what is only denied or planned is left out, and what is disputed says so.
 */
export function* followTheMoneyOf(graph: DumpGraph): Generator<string> {
  for (const actor of graph.actors.values()) yield line(actorOf(actor));
  for (const { id, title, publishedAt, publisher, url } of graph.articles.values()) {
    yield line({
      id: idOf('article', id),
      schema: 'Article',
      properties: given({
        title: [title ?? id],
        publishedAt: [dateOf(publishedAt)],
        publisher: [publisher],
        sourceUrl: [isAddress(url) ? url : undefined],
      }),
    });
  }
  yield* officesOf(graph);
  for (const event of graph.events.filter(isAffirmed)) yield line(eventOf(event, graph));
}

function actorOf({ id, kind, name, aliases, sector, country }: DumpActor): Entity {
  const properties = given({ name: [name], alias: aliases, country: [country?.toLowerCase()] });
  return {
    id: idOf('actor', id),
    schema: kind === 'person' ? 'Person' : (SCHEMAS.get(sector) ?? 'Organization'),
    properties,
  };
}

/** An office, once however many articles name it, and each article's word on who holds it. */
function* officesOf(graph: DumpGraph): Generator<string> {
  const { positions, actors } = graph;
  const known = new Set<string>();
  for (const { id, person, agency, title, country, status, earliest, latest, text, article } of positions) {
    const office = idOf('office', `${agency ?? country ?? ''} ${title.toLowerCase()}`);
    const body = agency === undefined ? undefined : actors.get(agency);
    if (!known.has(office)) {
      known.add(office);
      const name = body === undefined ? title : `${title}, ${body.name}`;
      const organization = body?.kind === 'agency' ? idOf('actor', body.id) : undefined;
      const properties = given({
        name: [name],
        organization: [organization],
        country: [(country ?? body?.country)?.toLowerCase()],
      });
      yield line({ id: office, schema: 'Position', properties });
    }
    if (!actors.has(person)) continue;
    yield line({
      id: idOf('position', id),
      schema: 'Occupancy',
      properties: given({
        holder: [idOf('actor', person)],
        post: [office],
        status: [status],
        startDate: [earliest],
        endDate: [latest],
        summary: [text],
        ...sourcesOf([article], graph),
      }),
    });
  }
}

function eventOf(event: ToldEvent, graph: DumpGraph): Entity {
  const { id, type, participants, earliest, latest, place, claims, standing } = event;
  const involved = participants.flatMap(({ entity }) =>
    entity !== null && graph.actors.has(entity) ? idOf('actor', entity) : [],
  );
  return {
    id: idOf('event', id),
    schema: 'Event',
    properties: given({
      name: [`${type}: ${partiesText(event, graph)}`],
      involved,
      startDate: [earliest],
      endDate: [latest],
      location: [place === undefined ? undefined : graph.places.get(place)?.name],
      summary: claims.map(
        (claim) => `${claim.text} (${claim.stance}, according to ${claimantsOf(claim, graph).join(', ')})`,
      ),
      description: [standing === 'DISPUTED' ? 'Disputed: somebody denies it.' : undefined],
      ...sourcesOf(
        claims.map(({ article }) => article),
        graph,
      ),
    }),
  };
}

/** Who published it, and where: the model has links to documents only in some of its versions. */
function sourcesOf(ids: readonly string[], { articles }: DumpGraph) {
  const found = ids.map((id) => articles.get(id));
  return {
    publisher: found.map((article) => article?.publisher),
    sourceUrl: found.map((article) => (isAddress(article?.url) ? article?.url : undefined)),
  };
}

function line(entity: Entity): string {
  return JSON.stringify(entity);
}

/** FollowTheMoney joins entities by ids of letters, digits and few signs. */
function idOf(kind: string, id: string): string {
  return createHash('sha1').update(`liaison ${kind} ${id}`).digest('hex');
}

/** Without values that are not known, each value once. */
function given(properties: Readonly<Record<string, readonly (string | undefined)[]>>): Entity['properties'] {
  return Object.fromEntries(
    Object.entries(properties)
      .map(([name, values]) => [name, [...new Set(values.filter((value) => value !== undefined))]] as const)
      .filter(([, values]) => values.length > 0),
  );
}

/** As far as a date is ISO 8601: a year, a month, a day, or a moment. */
function dateOf(published: string | undefined): string | undefined {
  return published === undefined ? undefined : /^\d{4}(?:-(?:0\d|1[012])(?:-\d{2})?)?(?=$|T)/.exec(published)?.[0];
}

function isAddress(url: string | undefined): boolean {
  return url !== undefined && /^https?:\/\//.test(url);
}
