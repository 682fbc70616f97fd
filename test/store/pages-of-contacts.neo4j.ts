import { openStore } from '../../src/store/open-store.ts';
import { neo4jConfig } from '../neo4j/config.ts';
import { pagesOfContacts } from './pages-of-contacts.ts';

pagesOfContacts('neo4j', () => openStore(neo4jConfig()));
