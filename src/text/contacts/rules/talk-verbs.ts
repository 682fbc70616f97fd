import { PEER, type VerbRow } from './verb-row.ts';

/** A matter that one goes over with somebody. */
const MATTER = {
  gives: 'TALKS',
  partner: ['with'],
  roles: PEER,
  kinds: ['person'],
  actorKinds: ['person'],
  named: true,
  matter: true,
} as const;

/** Verbs of talking, by telephone or without a word of how. */
export const TALK_VERBS: readonly VerbRow[] = [
  // Ann Ray telephoned Bo Lind.
  {
    name: 'telephone',
    verbs: ['phone', 'telephone', 'videocall', 'facetime', 'dial', 'cold-call'],
    gives: 'CALL',
    partner: ['object'],
    roles: ['caller', 'callee'],
  },
  // Ann Ray called Bo Lind on Monday.
  {
    name: 'call',
    bothNamed: true,
    verbs: ['call', 'ring'],
    gives: 'CALL',
    partner: ['object'],
    roles: ['caller', 'callee'],
    kinds: ['person'],
    noComplement: true,
    gameLike: 'plainly',
  },
  // Ann Ray got through to Bo Lind by telephone.
  {
    name: 'get-through',
    verbs: ['get'],
    particle: 'through',
    gives: 'CALL',
    partner: ['to'],
    roles: ['caller', 'callee'],
    kinds: ['person'],
    actorKinds: ['person'],
  },
  // Ann Ray told Bo Lind by telephone that the dam was safe.
  {
    name: 'tell-by-wire',
    verbs: ['tell', 'inform', 'assure', 'warn', 'urge', 'thank', 'remind', 'ask', 'congratulate'],
    gives: 'CALL',
    partner: ['object'],
    roles: PEER,
    kinds: ['person'],
    actorKinds: ['person'],
    wire: true,
  },
  // Ann Ray spoke with Bo Lind. · Ann Ray and Bo Lind spoke on Monday.
  {
    name: 'speak',
    verbs: ['speak', 'talk', 'chat', 'converse'],
    gives: 'TALKS',
    partner: ['with', 'to'],
    roles: PEER,
    together: true,
  },
  // Ann Ray conferred with Bo Lind.
  {
    name: 'confer',
    verbs: ['confer', 'negotiate', 'parley', 'deliberate', 'renegotiate', 'haggle', 'bargain'],
    gives: 'TALKS',
    partner: ['with'],
    roles: PEER,
    together: true,
  },
  // Ann Ray interacted with Bo Lind.
  {
    name: 'interact',
    verbs: ['interact', 'brainstorm', 'reason', 'plead'],
    gives: 'TALKS',
    partner: ['with'],
    roles: PEER,
    kinds: ['person'],
    named: true,
  },
  // Ann Ray briefed Bo Lind on the dam.
  {
    name: 'brief',
    verbs: ['brief', 'debrief', 'apprise', 'buttonhole', 'lobby'],
    gives: 'TALKS',
    partner: ['object'],
    roles: PEER,
    kinds: ['person'],
    actorKinds: ['person'],
    named: true,
    weak: true,
  },
  // Ann Ray consulted Bo Lind.
  {
    name: 'consult',
    verbs: ['consult'],
    gives: 'TALKS',
    partner: ['object', 'with'],
    roles: PEER,
    together: true,
    kinds: ['person', 'agency'],
  },
  // Presidents Ray, Lind and Sol discussed the border.
  {
    name: 'discuss',
    verbs: ['discuss'],
    gives: 'TALKS',
    partner: ['with'],
    roles: PEER,
    together: true,
    weak: true,
    dated: 'at-word',
  },
  // Ann Ray reviewed the plan with Bo Lind.
  {
    name: 'review-with',
    verbs: 'review debate raise explore broach discuss examine assess settle resolve analyse analyze air'.split(' '),
    ...MATTER,
  },
  // Ann Ray hammered out a plan with Bo Lind.
  { name: 'hammer-out-with', verbs: 'thrash hash hammer iron work sort'.split(' '), particle: 'out', ...MATTER },
  // Ann Ray took up the plan with Bo Lind.
  { name: 'take-up-with', verbs: ['take', 'bring'], particle: 'up', ...MATTER },
  // Ann Ray went over the plan with Bo Lind.
  { name: 'go-over-with', verbs: ['go', 'talk'], particle: 'over', ...MATTER },
  // Ann Ray and Bo Lind compared notes.
  {
    name: 'compare-notes',
    verbs: ['compare', 'swap', 'trade'],
    objectNouns: new Set(['note']),
    gives: 'TALKS',
    partner: ['with'],
    roles: PEER,
    together: true,
    kinds: ['person'],
  },
  // The ministers exchanged views.
  {
    name: 'exchange-views',
    verbs: ['exchange', 'trade', 'swap'],
    objectNouns: new Set(['view', 'opinion', 'greeting', 'pleasantry', 'word', 'idea', 'thought', 'assessment']),
    gives: 'TALKS',
    partner: ['with'],
    roles: PEER,
    together: true,
  },
  // Ann Ray and Bo Lind exchanged calls.
  {
    name: 'exchange-calls',
    verbs: ['exchange', 'trade'],
    objectNouns: new Set(['call']),
    gives: 'CALL',
    partner: ['with'],
    roles: PEER,
    together: true,
  },
];
