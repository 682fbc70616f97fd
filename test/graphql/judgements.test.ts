import { openStore } from '../../src/store/open-store.ts';
import { judging } from './judgements.ts';

judging('grafeo', () => openStore({ kind: 'grafeo', path: null }));
