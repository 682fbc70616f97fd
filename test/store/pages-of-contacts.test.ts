import { openStore } from '../../src/store/open-store.ts';
import { pagesOfContacts } from './pages-of-contacts.ts';

pagesOfContacts('grafeo', () => openStore({ kind: 'grafeo', path: null }));
