import { openStore } from '../../src/store/open-store.ts';
import { neo4jConfig } from '../neo4j/config.ts';
import { judging } from './judgements.ts';

judging('neo4j', () => openStore(neo4jConfig()));
