import { openStore } from '../../src/store/open-store.ts';
import { everyCypherRuns } from './cypher.ts';

everyCypherRuns('grafeo', () => openStore({ kind: 'grafeo', path: null }));
