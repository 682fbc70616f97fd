import type { Neo4jConfig } from '../../src/store/store-config.ts';

/** The database that `npm run test:neo4j` started, or that NEO4J_URI and its fellows name. The tests empty it. */
export function neo4jConfig(): Neo4jConfig {
  const { NEO4J_URI, NEO4J_USERNAME, NEO4J_PASSWORD, NEO4J_DATABASE } = process.env;
  if (NEO4J_URI === undefined) throw new Error('expected NEO4J_URI: run these tests with npm run test:neo4j');
  return {
    kind: 'neo4j',
    uri: NEO4J_URI,
    username: NEO4J_USERNAME,
    password: NEO4J_PASSWORD,
    database: NEO4J_DATABASE,
  };
}
