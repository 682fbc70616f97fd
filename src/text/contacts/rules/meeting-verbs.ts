import { PEER, type VerbRow } from './verb-row.ts';

/** The envoy met Ann Ray in Riga. · Ann Ray and Bo Lind met on Monday. · Ann Ray met with Bo Lind. */
export const MEET: VerbRow = {
  name: 'meet',
  verbs: ['meet'],
  gives: 'MEETING',
  partner: ['object', 'with'],
  roles: PEER,
  together: true,
  gameLike: 'by-place',
  opposes: true,
};

/** Verbs of meeting face to face. */
export const MEETING_VERBS: readonly VerbRow[] = [
  MEET,
  // The ministers got together on Monday.
  {
    name: 'get-together',
    verbs: ['get', 'come'],
    particle: 'together',
    gives: 'MEETING',
    partner: ['with'],
    roles: PEER,
    together: true,
    actorKinds: ['person'],
  },
  // The ministers gathered in Riga. · Ann Ray came face to face with Bo Lind.
  {
    name: 'gather',
    verbs: ['gather', 'convene', 'assemble'],
    gives: 'MEETING',
    partner: ['with'],
    roles: PEER,
    together: true,
    actorKinds: ['person'],
  },
  { name: 'face-to-face', verbs: ['come'], particle: 'face', gives: 'MEETING', partner: ['with'], roles: PEER },
  // The summit brought together Ann Ray and Bo Lind.
  {
    name: 'bring-together',
    verbs: ['bring'],
    particle: 'together',
    gives: 'MEETING',
    partner: ['object'],
    roles: PEER,
    together: true,
    joins: true,
  },
  // Ann Ray sat down with Bo Lind.
  {
    name: 'sit-down',
    verbs: ['sit'],
    particle: 'down',
    gives: 'MEETING',
    partner: ['with'],
    roles: PEER,
    together: true,
    actorKinds: ['person'],
  },
  // Ann Ray shook hands with Bo Lind.
  {
    name: 'shake-hands',
    verbs: ['shake'],
    objectNouns: new Set(['hand', 'hands']),
    gives: 'MEETING',
    partner: ['with'],
    roles: PEER,
    together: true,
    actorKinds: ['person'],
  },
  // Ann Ray ran into Bo Lind at the opera.
  {
    name: 'run-into',
    bothNamed: true,
    verbs: ['run', 'bump'],
    gives: 'MEETING',
    partner: ['into'],
    roles: PEER,
    kinds: ['person'],
    actorKinds: ['person'],
  },
  // Ann Ray last saw Bo Lind in 2019.
  {
    name: 'see',
    bothNamed: true,
    occasion: true,
    verbs: ['see'],
    gives: 'MEETING',
    partner: ['object'],
    roles: PEER,
    kinds: ['person'],
    actorKinds: ['person'],
    noComplement: true,
    gameLike: 'plainly',
  },
  // Ann Ray dined with Bo Lind.
  {
    name: 'dine',
    verbs: ['dine', 'lunch', 'breakfast', 'huddle', 'picnic'],
    gives: 'MEETING',
    partner: ['with'],
    roles: PEER,
    together: true,
    kinds: ['person'],
  },
  // Ann Ray broke bread with Bo Lind.
  {
    name: 'break-bread',
    verbs: ['break', 'rub', 'cross'],
    objectNouns: new Set(['bread', 'shoulder', 'elbow', 'path']),
    gives: 'MEETING',
    partner: ['with'],
    roles: PEER,
    together: true,
    kinds: ['person'],
    actorKinds: ['person'],
  },
  // Ann Ray spent an hour with Bo Lind.
  {
    name: 'spend-time',
    verbs: ['spend'],
    objectNouns: new Set(['hour', 'minute', 'evening', 'afternoon', 'morning', 'day', 'weekend', 'time']),
    gives: 'MEETING',
    partner: ['with'],
    roles: PEER,
    kinds: ['person'],
    actorKinds: ['person'],
    named: true,
  },
  // Ann Ray mingled with Bo Lind.
  {
    name: 'mingle',
    verbs: ['mingle', 'hobnob', 'socialise', 'socialize', 'fraternise', 'fraternize'],
    gives: 'MEETING',
    partner: ['with'],
    roles: PEER,
    kinds: ['person'],
    actorKinds: ['person'],
    named: true,
  },
  // Ann Ray caught up with Bo Lind over lunch.
  {
    name: 'catch-up',
    verbs: ['catch'],
    particle: 'up',
    gives: 'MEETING',
    partner: ['with'],
    roles: PEER,
    kinds: ['person'],
    actorKinds: ['person'],
    named: true,
  },
  // Ann Ray came across Bo Lind at the fair.
  {
    name: 'come-across',
    verbs: ['come'],
    particle: 'across',
    gives: 'MEETING',
    partner: ['object', 'across'],
    roles: PEER,
    kinds: ['person'],
    actorKinds: ['person'],
    named: true,
  },
  // The queen received the premier, Bo Lind, at her castle.
  {
    name: 'receive-person',
    verbs: ['receive'],
    gives: 'MEETING',
    partner: ['object'],
    roles: ['host', 'participant'],
    kinds: ['person'],
    actorKinds: ['person'],
    gameLike: 'plainly',
  },
  // The king hosted Ann Ray for dinner.
  {
    name: 'host',
    verbs: ['host', 'entertain'],
    gives: 'MEETING',
    partner: ['object'],
    roles: ['host', 'participant'],
    gameLike: 'by-place',
  },
  // Ann Ray was joined by Bo Lind for talks.
  {
    name: 'join',
    bothNamed: true,
    verbs: ['join'],
    gives: 'MEETING',
    partner: ['object'],
    roles: PEER,
    kinds: ['person'],
    actorKinds: ['person'],
    beside: new Set('talks lunch dinner breakfast meeting rally summit ceremony conference stage podium'.split(' ')),
  },
  // Ann Ray thanked Bo Lind in person.
  {
    name: 'tell-in-person',
    bothNamed: true,
    verbs: ['tell', 'inform', 'assure', 'warn', 'urge', 'thank', 'remind', 'ask', 'congratulate'],
    gives: 'MEETING',
    partner: ['object'],
    roles: PEER,
    kinds: ['person'],
    actorKinds: ['person'],
    beside: new Set(['in person', 'in private', 'face-to-face']),
  },
  // Ann Ray welcomed Bo Lind to her office.
  {
    name: 'welcome',
    bothNamed: true,
    whither: true,
    verbs: ['welcome', 'greet'],
    gives: 'MEETING',
    partner: ['object'],
    roles: ['host', 'participant'],
    kinds: ['person'],
    actorKinds: ['person'],
    gameLike: 'plainly',
  },
];
