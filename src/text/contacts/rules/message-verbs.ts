import { PEER, type VerbRow } from './verb-row.ts';

/** Verbs of getting in touch, of letters, invitations and interviews. */
export const MESSAGE_VERBS: readonly VerbRow[] = [
  // Ann Ray and Bo Lind exchanged letters.
  {
    name: 'exchange-letters',
    verbs: ['exchange', 'swap', 'trade'],
    objectNouns: new Set([
      'letter',
      'message',
      'email',
      'e-mail',
      'text',
      'telegram',
      'cable',
      'missive',
      'correspondence',
    ]),
    gives: 'MESSAGE',
    partner: ['with'],
    roles: ['sender', 'recipient'],
    together: true,
  },
  // Ann Ray contacted Bo Lind.
  {
    name: 'contact',
    bothNamed: true,
    verbs: ['contact', 'approach'],
    gives: 'CONTACT',
    partner: ['object'],
    roles: PEER,
  },
  // The minister summoned the ambassador, Bo Lind.
  {
    name: 'summon',
    verbs: ['summon'],
    gives: 'CONTACT',
    partner: ['object'],
    roles: PEER,
    kinds: ['person'],
    actorKinds: ['person'],
  },
  // Ann Ray reached out to Bo Lind.
  { name: 'reach-out', verbs: ['reach'], particle: 'out', gives: 'CONTACT', partner: ['to'], roles: PEER },
  // Ann Ray failed to reach Bo Lind.
  {
    name: 'reach',
    bothNamed: true,
    verbs: ['reach'],
    gives: 'CONTACT',
    partner: ['object'],
    roles: PEER,
    kinds: ['person'],
    actorKinds: ['person'],
  },
  // Ann Ray communicated with Bo Lind.
  {
    name: 'communicate',
    verbs: ['communicate', 'correspond', 'liaise'],
    gives: 'CONTACT',
    partner: ['with'],
    roles: PEER,
    together: true,
  },
  // Ann Ray touched base with Bo Lind.
  {
    name: 'touch-base',
    verbs: ['touch', 'make'],
    objectNouns: new Set(['base', 'overture', 'acquaintance']),
    gives: 'CONTACT',
    partner: ['with', 'to', 'of'],
    roles: PEER,
    together: true,
    named: true,
  },
  // Ann Ray got hold of Bo Lind.
  {
    name: 'get-hold',
    verbs: ['get'],
    particle: 'hold',
    gives: 'CONTACT',
    partner: ['of'],
    roles: PEER,
    kinds: ['person'],
    actorKinds: ['person'],
    named: true,
  },
  // Ann Ray connected with Bo Lind.
  {
    name: 'connect',
    verbs: ['connect', 'network'],
    gives: 'CONTACT',
    partner: ['with'],
    roles: PEER,
    kinds: ['person'],
    actorKinds: ['person'],
    named: true,
  },
  // Ann Ray wrote to Bo Lind.
  { name: 'write', verbs: ['write'], gives: 'MESSAGE', partner: ['to'], roles: ['sender', 'recipient'] },
  // The list was sent by Ann Ray to Bo Lind in an e-mail.
  {
    name: 'send-in',
    verbs: ['send', 'forward', 'mail'],
    gives: 'MESSAGE',
    partner: ['to'],
    roles: ['sender', 'recipient'],
    beside: new Set(['email', 'e-mail', 'mail', 'fax', 'telegram']),
  },
  // Ann Ray e-mailed Bo Lind.
  {
    name: 'e-mail',
    verbs: ['email', 'e-mail', 'text', 'message', 'cable', 'fax'],
    gives: 'MESSAGE',
    partner: ['object', 'to'],
    roles: ['sender', 'recipient'],
  },
  // Ann Ray congratulated Bo Lind on his election.
  {
    name: 'congratulate',
    verbs: ['congratulate'],
    gives: 'MESSAGE',
    partner: ['object'],
    roles: ['sender', 'recipient'],
    kinds: ['person'],
    weak: true,
  },
  // Ann Ray invited Bo Lind to Riga.
  { name: 'invite', verbs: ['invite'], gives: 'INVITATION', partner: ['object'], roles: ['sender', 'recipient'] },
  // Ann Ray interviewed Bo Lind.
  {
    name: 'interview-verb',
    verbs: ['interview'],
    gives: 'INTERVIEW',
    partner: ['object'],
    roles: ['interviewer', 'interviewee'],
    kinds: ['person'],
  },
];
