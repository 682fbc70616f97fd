import { PEER, type VerbRow } from './verb-row.ts';

const INTELLIGENCE = new Set(
  'information intelligence data datum experience evidence expertise file database know-how resource finding tip'.split(
    ' ',
  ),
);

/** What two sides put their names to. */
const DOCUMENTS = new Set(
  'plan document paper charter roadmap programme program statement minute blueprint'.split(' '),
);

/** Verbs of working together and of agreements. */
export const DEALING_VERBS: readonly VerbRow[] = [
  // The two services share information.
  {
    name: 'share-information',
    verbs: ['share', 'exchange', 'swap', 'pool', 'trade'],
    objectNouns: INTELLIGENCE,
    gives: 'COOPERATION',
    partner: ['with'],
    roles: PEER,
    together: true,
    kinds: ['agency', 'place'],
    actorKinds: ['agency'],
  },
  // The service passed evidence to the police.
  {
    name: 'pass-information',
    verbs: ['provide', 'supply', 'pass', 'hand', 'give', 'relay', 'send', 'transfer'],
    objectNouns: INTELLIGENCE,
    gives: 'COOPERATION',
    partner: ['to'],
    roles: PEER,
    kinds: ['agency'],
    actorKinds: ['agency'],
    named: true,
  },
  // The two services joined forces.
  {
    name: 'join-forces',
    verbs: ['join', 'combine'],
    objectNouns: new Set(['force', 'hand', 'effort']),
    gives: 'COOPERATION',
    partner: ['with'],
    roles: PEER,
    together: true,
    kinds: ['agency', 'place'],
    actorKinds: ['agency'],
  },
  // The two services cooperate against smugglers.
  {
    name: 'cooperate',
    verbs: ['cooperate', 'co-operate', 'collaborate', 'coordinate', 'co-ordinate', 'liaise', 'partner', 'team'],
    gives: 'COOPERATION',
    partner: ['with'],
    roles: PEER,
    together: true,
    kinds: ['agency', 'place'],
    actorKinds: ['agency'],
  },
  // The service works closely with the police.
  {
    name: 'work-with',
    verbs: ['work'],
    gives: 'COOPERATION',
    partner: ['with', 'alongside'],
    roles: PEER,
    kinds: ['agency', 'place'],
    actorKinds: ['agency'],
  },
  // The two services work together.
  {
    name: 'work-together',
    verbs: ['work'],
    particle: 'together',
    gives: 'COOPERATION',
    partner: ['with'],
    roles: PEER,
    together: true,
    kinds: ['agency', 'place'],
    actorKinds: ['agency'],
  },
  // Ann Ray and Bo Lind signed an economic plan.
  {
    name: 'sign-document',
    verbs: ['sign', 'co-sign', 'initial', 'ink'],
    objectNouns: DOCUMENTS,
    gives: 'AGREEMENT',
    partner: ['with'],
    roles: PEER,
    together: true,
  },
  // Ann Ray and Bo Lind agreed on a border.
  {
    name: 'agree',
    verbs: ['agree'],
    gives: 'AGREEMENT',
    partner: ['with'],
    roles: PEER,
    together: true,
    weak: true,
    dated: 'by-arc',
  },
];
