import { openStore } from '../../src/store/open-store.ts';
import { neo4jConfig } from '../neo4j/config.ts';
import { everyCypherRuns } from './cypher.ts';

// The embedded engine takes some Cypher that Neo4j refuses.
everyCypherRuns('neo4j', () => openStore({ ...neo4jConfig(), patient: true }));
