import type { Engine } from './engine.ts';
import { number } from './row.ts';

/** Nodes of a transaction. */
const BATCH = 5000;

/** Every label of schema/constraints.cypher, articles last: what was interrupted is seen, and done again. */
const STATEMENTS = {
  Fetch: 'MATCH (n:Fetch) WITH n LIMIT $limit DETACH DELETE n',
  Mention: 'MATCH (n:Mention) WITH n LIMIT $limit DETACH DELETE n',
  Position: 'MATCH (n:Position) WITH n LIMIT $limit DETACH DELETE n',
  Quote: 'MATCH (n:Quote) WITH n LIMIT $limit DETACH DELETE n',
  Claim: 'MATCH (n:Claim) WITH n LIMIT $limit DETACH DELETE n',
  Event: 'MATCH (n:Event) WITH n LIMIT $limit DETACH DELETE n',
  Judgement: 'MATCH (n:Judgement) WITH n LIMIT $limit DETACH DELETE n',
  Trait: 'MATCH (n:Trait) WITH n LIMIT $limit DETACH DELETE n',
  Key: 'MATCH (n:Key) WITH n LIMIT $limit DETACH DELETE n',
  Profile: 'MATCH (n:Profile) WITH n LIMIT $limit DETACH DELETE n',
  Actor: 'MATCH (n:Actor) WITH n LIMIT $limit DETACH DELETE n',
  Place: 'MATCH (n:Place) WITH n LIMIT $limit DETACH DELETE n',
  Reading: 'MATCH (n:Reading) WITH n LIMIT $limit DETACH DELETE n',
  Article: 'MATCH (n:Article) WITH n LIMIT $limit DETACH DELETE n',
} as const;

const LEFT = 'MATCH (n) WHERE $label IN labels(n) RETURN count(n) AS total';

/** Takes out all that we have put into a graph, some thousand nodes a transaction; what others keep in the same database stays. */
export async function emptyGraph(engine: Engine): Promise<void> {
  for (const [label, statement] of Object.entries(STATEMENTS)) {
    const count = async () => number((await engine.read(LEFT, { label }))[0] ?? { total: 0 }, 'total');
    for (let left = await count(); left > 0; left -= BATCH) {
      await engine.write((tx) => tx.run(statement, { limit: BATCH }));
    }
  }
}
