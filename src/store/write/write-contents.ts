import type { Params, Transaction } from '../engine.ts';
import type { ArticleRows } from './article-rows.ts';

interface Statement {
  readonly rows: (rows: ArticleRows) => readonly Params[];
  readonly cypher: string;
}

/** Makes the nodes of what an article says, then ties them to what is there; in this order, with rows sorted by id, so that two writers never wait for each other. */
const STATEMENTS: readonly Statement[] = [
  { rows: ({ events }) => events, cypher: 'UNWIND $rows AS row MERGE (n:Event {id: row.id}) SET n += row' },
  {
    rows: ({ mentions }) => mentions,
    cypher: `UNWIND $rows AS row MATCH (a:Article {id: row.article})
MERGE (n:Mention {id: row.id}) SET n += row MERGE (n)-[:IN_ARTICLE]->(a)`,
  },
  {
    rows: ({ mentions }) => mentions.filter(({ entity }) => entity !== null && !isPlace(entity)),
    cypher: `UNWIND $rows AS row MATCH (n:Mention {id: row.id}) MATCH (m:Actor {id: row.entity}) MERGE (n)-[:REFERS_TO]->(m)`,
  },
  {
    rows: ({ mentions }) => mentions.filter(({ entity }) => isPlace(entity)),
    cypher: `UNWIND $rows AS row MATCH (n:Mention {id: row.id}) MATCH (m:Place {id: row.entity}) MERGE (n)-[:REFERS_TO]->(m)`,
  },
  {
    rows: ({ positions }) => positions,
    cypher: `UNWIND $rows AS row MATCH (a:Article {id: row.article}) MATCH (p:Actor {id: row.person})
MERGE (n:Position {id: row.id}) SET n += row MERGE (n)-[:IN_ARTICLE]->(a) MERGE (p)-[:HELD]->(n)`,
  },
  {
    rows: ({ positions }) => positions.filter((row) => row['agency'] !== null),
    cypher:
      'UNWIND $rows AS row MATCH (n:Position {id: row.id}) MATCH (g:Actor {id: row.agency}) MERGE (n)-[:AT_AGENCY]->(g)',
  },
  {
    rows: ({ quotes }) => quotes,
    cypher: `UNWIND $rows AS row MATCH (a:Article {id: row.article})
MERGE (n:Quote {id: row.id}) SET n += row MERGE (n)-[:IN_ARTICLE]->(a)`,
  },
  {
    rows: ({ quotes }) => quotes.filter((row) => row['speaker'] !== null),
    cypher: 'UNWIND $rows AS row MATCH (n:Quote {id: row.id}) MATCH (s:Actor {id: row.speaker}) MERGE (s)-[:SAID]->(n)',
  },
  {
    rows: ({ quotes }) => quotes,
    cypher: `UNWIND $rows AS row MATCH (n:Quote {id: row.id})
UNWIND row.mentions AS mentioned MATCH (m:Actor {id: mentioned}) MERGE (n)-[:MENTIONS]->(m)`,
  },
  {
    rows: ({ claims }) => claims,
    cypher: `UNWIND $rows AS row MATCH (a:Article {id: row.article}) MATCH (e:Event {id: row.event})
MERGE (n:Claim {id: row.id}) SET n += row MERGE (n)-[:IN_ARTICLE]->(a) MERGE (n)-[:ABOUT]->(e)`,
  },
  {
    rows: ({ claims }) => claims,
    cypher: `UNWIND $rows AS row MATCH (n:Claim {id: row.id})
UNWIND range(0, size(row.accordingTo) - 1) AS place WITH n, place, row.accordingTo[place] AS claimant
MATCH (m:Actor {id: claimant}) MERGE (n)-[:ACCORDING_TO {order: place}]->(m)`,
  },
];

function isPlace(entity: Params[string]): boolean {
  return typeof entity === 'string' && entity.startsWith('place:');
}

const PUBLISHED_BY = `MATCH (a:Article {id: $article}) MATCH (p:Actor {id: $publisher})
MERGE (a)-[:PUBLISHED_BY]->(p) SET a.publisherId = $publisher`;

/** Writes what an article says. Its own node, and the actors and places it speaks of, must be there. */
export async function writeContents(tx: Transaction, contents: ArticleRows): Promise<void> {
  for (const { rows, cypher } of STATEMENTS) {
    const selected = rows(contents);
    if (selected.length > 0) await tx.run(cypher, { rows: selected });
  }
  const { article, publisher } = contents;
  if (publisher !== null) await tx.run(PUBLISHED_BY, { article, publisher });
}

/** Everything that only this article says, and the links from its own node; its events stay, to be refreshed. */
const REMOVE: readonly string[] = [
  'MATCH (a:Article {id: $article})<-[:IN_ARTICLE]-(n:Claim) DETACH DELETE n',
  'MATCH (a:Article {id: $article})<-[:IN_ARTICLE]-(n:Quote) DETACH DELETE n',
  'MATCH (a:Article {id: $article})<-[:IN_ARTICLE]-(n:Position) DETACH DELETE n',
  'MATCH (a:Article {id: $article})<-[:IN_ARTICLE]-(n:Mention) DETACH DELETE n',
  'MATCH (a:Article {id: $article})-[p:PUBLISHED_BY]->(m:Actor) DELETE p',
];

const EVENTS_OF = `MATCH (a:Article {id: $article})<-[:IN_ARTICLE]-(c:Claim) RETURN c.event AS event ORDER BY event`;

/** @returns ids of the events that the article spoke of */
export async function removeContents(tx: Transaction, article: string): Promise<readonly string[]> {
  const events = await tx.run(EVENTS_OF, { article });
  for (const cypher of REMOVE) await tx.run(cypher, { article });
  return events.map(({ event }) => String(event));
}
