import { openStore } from '../../src/store/open-store.ts';
import { orderOfHistories } from './order.ts';

orderOfHistories('grafeo', () => openStore({ kind: 'grafeo', path: null }), 60);
