import type { Engine } from './engine.ts';
import type { StoreConfig } from './store-config.ts';

/**
 * Opens the graph that the configuration names. An engine's code is loaded only when it is used.
 * A Neo4j that is down does not fail here: the first call says so (STORE_UNAVAILABLE), and it recovers by itself.
 * @throws LiaisonError STORE_LOCKED when another process holds the embedded graph, CONFIG_INVALID for an address that is none.
 */
export async function openStore(config: StoreConfig): Promise<Engine> {
  if (config.kind === 'neo4j') {
    const { openNeo4j } = await import('./neo4j/open-neo4j.ts');
    return openNeo4j(config);
  }
  const { openGrafeo } = await import('./grafeo/open-grafeo.ts');
  return openGrafeo(config);
}
