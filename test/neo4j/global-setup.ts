import { startServer } from './server.ts';

/** Starts a Neo4j for `npm run test:neo4j`, unless NEO4J_URI names one: its graph is emptied by the tests. */
export default async function setup(): Promise<() => Promise<void>> {
  if (process.env['NEO4J_URI'] !== undefined) return async () => {};
  const server = await startServer();
  process.env['NEO4J_URI'] = server.uri;
  return server.stop;
}
