import { DEALING_VERBS } from './dealing-verbs.ts';
import { MEETING_VERBS } from './meeting-verbs.ts';
import { MESSAGE_VERBS } from './message-verbs.ts';
import { TALK_VERBS } from './talk-verbs.ts';
import type { VerbRow } from './verb-row.ts';
import { VISIT_VERBS } from './visit-verbs.ts';

/** All verbs that tell of contact. Of two rows with one verb the first that fits wins. */
export const CONTACT_VERBS: readonly VerbRow[] = [
  ...MEETING_VERBS,
  ...TALK_VERBS,
  ...DEALING_VERBS,
  ...MESSAGE_VERBS,
  ...VISIT_VERBS,
];
