import { openStore } from '../../src/store/open-store.ts';
import { neo4jConfig } from '../neo4j/config.ts';
import { orderOfHistories } from './order.ts';

orderOfHistories('neo4j', empty, 8);

async function empty() {
  const engine = await openStore(neo4jConfig());
  await engine.write((tx) => tx.run('MATCH (n) DETACH DELETE n'));
  return engine;
}
