import type { Params, Transaction } from '../engine.ts';
import type { ArticleRows } from './article-rows.ts';

interface Making {
  readonly rows: (rows: ArticleRows) => readonly Params[];
  readonly cypher: string;
}

/**
 * Makes the nodes of what an article says, then ties them to what is there; in this order, with rows sorted by id, so that two writers never wait for each other.
 * Relationships are created, not merged: they are new, and to look for one at a hub takes the longer the more it has.
 */
const STATEMENTS: readonly Making[] = [
  { rows: ({ events }) => events, cypher: 'UNWIND $rows AS row MERGE (n:Event {id: row.id}) SET n += row' },
  {
    rows: ({ mentions }) => mentions,
    cypher: `UNWIND $rows AS row MATCH (a:Article {id: row.article})
MERGE (n:Mention {id: row.id}) SET n += row CREATE (n)-[:IN_ARTICLE]->(a)`,
  },
  {
    rows: ({ mentions }) => mentions.flatMap(meantBy),
    cypher:
      'UNWIND $rows AS row MATCH (n:Mention {id: row.id}) MATCH (p:Profile {id: row.profile}) CREATE (n)-[:REFERS_TO]->(p)',
  },
  {
    rows: ({ positions }) => positions,
    cypher: `UNWIND $rows AS row MATCH (a:Article {id: row.article}) MATCH (p:Profile {id: row.person})
MERGE (n:Position {id: row.id}) SET n += row CREATE (n)-[:IN_ARTICLE]->(a) CREATE (p)-[:HELD]->(n)`,
  },
  {
    rows: ({ positions }) => positions.filter((row) => row['agency'] !== null),
    cypher:
      'UNWIND $rows AS row MATCH (n:Position {id: row.id}) MATCH (g:Profile {id: row.agency}) CREATE (n)-[:AT_AGENCY]->(g)',
  },
  {
    rows: ({ quotes }) => quotes,
    cypher: `UNWIND $rows AS row MATCH (a:Article {id: row.article})
MERGE (n:Quote {id: row.id}) SET n += row CREATE (n)-[:IN_ARTICLE]->(a)`,
  },
  {
    rows: ({ quotes }) => quotes.filter((row) => row['speaker'] !== null),
    cypher:
      'UNWIND $rows AS row MATCH (n:Quote {id: row.id}) MATCH (s:Profile {id: row.speaker}) CREATE (s)-[:SAID]->(n)',
  },
  {
    rows: ({ quotes }) => quotes,
    cypher: `UNWIND $rows AS row MATCH (n:Quote {id: row.id})
UNWIND row.mentions AS mentioned MATCH (m:Profile {id: mentioned}) CREATE (n)-[:MENTIONS]->(m)`,
  },
  {
    rows: ({ claims }) => claims,
    cypher: `UNWIND $rows AS row MATCH (a:Article {id: row.article}) MATCH (e:Event {id: row.event})
MERGE (n:Claim {id: row.id}) SET n += row CREATE (n)-[:IN_ARTICLE]->(a) CREATE (n)-[:ABOUT]->(e)`,
  },
  {
    rows: ({ claims }) => claims,
    cypher: `UNWIND $rows AS row MATCH (n:Claim {id: row.id})
UNWIND range(0, size(row.accordingTo) - 1) AS place WITH n, place, row.accordingTo[place] AS claimant
MATCH (m:Profile {id: claimant}) CREATE (n)-[:ACCORDING_TO {order: place}]->(m)`,
  },
  {
    rows: ({ article, publisher }) => (publisher === null ? [] : [{ id: article, publisher }]),
    cypher:
      'UNWIND $rows AS row MATCH (a:Article {id: row.id}) MATCH (p:Profile {id: row.publisher}) CREATE (a)-[:PUBLISHED_BY]->(p)',
  },
];

/** A mention refers to one, or to several. */
function meantBy({ id, entity, entities }: Params): readonly Params[] {
  const several = Array.isArray(entities) ? entities.filter((each) => typeof each === 'string') : [];
  return (typeof entity === 'string' ? [entity] : several).map((profile) => ({ id, profile }));
}

/** Writes what articles say. Their own nodes, and the profiles they speak of, must be there. */
export async function writeContents(tx: Transaction, contents: readonly ArticleRows[]): Promise<void> {
  const made = STATEMENTS.map(({ rows, cypher }) => ({ cypher, params: { rows: sorted(contents.flatMap(rows)) } }));
  await tx.runAll(made.filter(({ params }) => params.rows.length > 0));
}

function sorted(rows: Params[]): readonly Params[] {
  return rows.sort((a, b) => (String(a['id']) < String(b['id']) ? -1 : 1));
}

/** Everything that only this article says, and the links from its own node; its events stay, to be refreshed. */
const REMOVE: readonly string[] = [
  'MATCH (a:Article {id: $article})<-[:IN_ARTICLE]-(n:Claim) DETACH DELETE n',
  'MATCH (a:Article {id: $article})<-[:IN_ARTICLE]-(n:Quote) DETACH DELETE n',
  'MATCH (a:Article {id: $article})<-[:IN_ARTICLE]-(n:Position) DETACH DELETE n',
  'MATCH (a:Article {id: $article})<-[:IN_ARTICLE]-(n:Mention) DETACH DELETE n',
];

const EVENTS_OF = `MATCH (a:Article {id: $article})<-[:IN_ARTICLE]-(c:Claim) RETURN c.event AS event ORDER BY event`;

/** @returns ids of the events that the article spoke of */
export async function removeContents(tx: Transaction, article: string): Promise<readonly string[]> {
  const events = await tx.run(EVENTS_OF, { article });
  await tx.runAll(REMOVE.map((cypher) => ({ cypher, params: { article } })));
  return events.map(({ event }) => String(event));
}
