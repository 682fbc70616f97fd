import type { EventType, Role } from '../../model/reading.ts';

/** A verb that tells of contact. The example above each row is invented. */
export interface VerbRow {
  readonly name: string;
  /** Dictionary forms. */
  readonly verbs: readonly string[];
  readonly gives: EventType;
  /** Where the other side stands: in the object, or after one of the prepositions. */
  readonly partner: readonly string[];
  /** Roles of the one who acts and of the other side. */
  readonly roles: readonly [Role, Role];
  /** Is a plural subject enough ("they met")? */
  readonly together?: true;
  /** A word that must follow the verb or hang on it ("sat down with"). */
  readonly particle?: string;
  /** Are those in touch whom the object names, whoever acts ("brought together A and B")? */
  readonly joins?: true;
  /** Tells of contact only beside a date or a word for an occasion ("last saw"). */
  readonly occasion?: true;
  /** Does it tell little where the text names only one side ("when the nurses call me")? */
  readonly bothNamed?: true;
  /** Tells of contact only with one of these words, or two together, behind it in its clause ("thanked him in person"). */
  readonly beside?: ReadonlySet<string>;
  /** Does the place stand behind "to" ("welcomed him to Riga")? */
  readonly whither?: true;
  /** Tells of contact only beside words that tell it was by wire ("told him by telephone"). */
  readonly wire?: true;
  /** Nouns of which one must be the object ("exchange information"). */
  readonly objectNouns?: ReadonlySet<string>;
  /** Kinds that the other side may have; persons, agencies and governments unless given. */
  readonly kinds?: readonly ('person' | 'agency' | 'place')[];
  /** Kinds that the one who acts may have. */
  readonly actorKinds?: readonly ('person' | 'agency')[];
  /** Tells little of its own: left out where another event of these people is told. */
  readonly weak?: true;
  /** Does the verb name or describe its object in other constructions ("called him a liar", "saw him as a threat")? */
  readonly noComplement?: true;
  /** Must the text name the other side ("bargained with Bo Lind", not "with himself")? */
  readonly named?: true;
  /** Must a thing that is talked about stand behind the verb ("went over the plan with Bo Lind")? */
  readonly matter?: true;
  /** Does a demand that follows make another verb of it ("called on Bo Lind to resign")? */
  readonly noDemand?: true;
  /** Is it neither passive nor with an object ("was stopped in Riga", "headed the list in Riga")? */
  readonly alone?: true;
}

const PEER = ['participant', 'participant'] as const;
const INTELLIGENCE = new Set(
  'information intelligence data datum experience evidence expertise file database know-how resource finding tip'.split(
    ' ',
  ),
);
/** What two sides put their names to. */
const DOCUMENTS = new Set(
  'plan document paper charter roadmap programme program statement minute blueprint'.split(' '),
);

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
/** On the way to a place, or there. */
const STAY = {
  gives: 'VISIT',
  roles: ['visitor', 'host'],
  kinds: ['place'],
  actorKinds: ['person'],
  alone: true,
} as const;

export const CONTACT_VERBS: readonly VerbRow[] = [
  // The envoy met Ann Ray in Riga. · Ann Ray and Bo Lind met on Monday. · Ann Ray met with Bo Lind.
  { name: 'meet', verbs: ['meet'], gives: 'MEETING', partner: ['object', 'with'], roles: PEER, together: true },
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
  },
  // The king hosted Ann Ray for dinner.
  { name: 'host', verbs: ['host', 'entertain'], gives: 'MEETING', partner: ['object'], roles: ['host', 'participant'] },
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
  },
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
  { name: 'discuss', verbs: ['discuss'], gives: 'TALKS', partner: ['with'], roles: PEER, together: true, weak: true },
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
  // Ann Ray visited Riga. · Ann Ray visited Bo Lind in prison.
  {
    name: 'visit',
    verbs: ['visit', 'tour'],
    gives: 'VISIT',
    partner: ['object'],
    roles: ['visitor', 'host'],
    kinds: ['person', 'agency', 'place'],
  },
  // Ann Ray travelled to Riga. · Ann Ray arrived in Riga.
  {
    name: 'travel',
    verbs: 'travel fly go arrive journey drive sail come land trip jet cross hop commute'.split(' '),
    gives: 'VISIT',
    partner: ['to', 'in', 'at', 'for', 'into'],
    roles: ['visitor', 'host'],
    kinds: ['place'],
    actorKinds: ['person'],
  },
  // Ann Ray left for Riga.
  {
    name: 'leave-for',
    verbs: ['leave', 'depart', 'head'],
    gives: 'VISIT',
    partner: ['for', 'to'],
    roles: ['visitor', 'host'],
    kinds: ['place'],
    actorKinds: ['person'],
  },
  // Ann Ray stopped over in Riga.
  {
    name: 'stop-over',
    verbs: ['stop'],
    particle: 'over',
    gives: 'VISIT',
    partner: ['in', 'at'],
    roles: ['visitor', 'host'],
    kinds: ['place'],
    actorKinds: ['person'],
  },
  // Ann Ray stopped in Riga.
  {
    name: 'stop-in',
    verbs: ['stop', 'stay', 'pass', 'swing', 'disembark', 'alight', 'holiday', 'vacation'],
    partner: ['in', 'at', 'through', 'by'],
    ...STAY,
  },
  // Ann Ray touched down in Riga.
  {
    name: 'touch-down',
    verbs: ['touch', 'step'],
    particle: 'down',
    partner: ['in', 'at'],
    ...STAY,
  },
  // Ann Ray showed up in Riga.
  {
    name: 'show-up',
    verbs: ['show', 'turn'],
    particle: 'up',
    partner: ['in', 'at'],
    ...STAY,
  },
  // Ann Ray set off for Riga.
  {
    name: 'set-off',
    verbs: ['set', 'jet', 'take', 'head'],
    particle: 'off',
    partner: ['for', 'to'],
    ...STAY,
  },
  // Ann Ray set out for Riga.
  {
    name: 'set-out',
    verbs: ['set', 'start', 'head'],
    particle: 'out',
    partner: ['for', 'to'],
    ...STAY,
  },
  // Ann Ray spent two days in Riga.
  {
    name: 'spend-days',
    verbs: ['spend'],
    objectNouns: new Set(['day', 'hour', 'night', 'weekend', 'evening', 'afternoon', 'week']),
    partner: ['in', 'at'],
    ...STAY,
  },
  // Ann Ray called on Bo Lind.
  {
    name: 'call-on',
    verbs: ['call'],
    gives: 'VISIT',
    partner: ['on', 'upon'],
    roles: ['visitor', 'host'],
    kinds: ['person'],
    actorKinds: ['person'],
    named: true,
    noDemand: true,
  },
  // Ann Ray dropped in on Bo Lind.
  {
    name: 'drop-in',
    verbs: ['drop', 'look', 'pop', 'stop', 'walk'],
    particle: 'in',
    gives: 'VISIT',
    partner: ['on'],
    roles: ['visitor', 'host'],
    kinds: ['person'],
    actorKinds: ['person'],
    named: true,
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
  { name: 'agree', verbs: ['agree'], gives: 'AGREEMENT', partner: ['with'], roles: PEER, together: true, weak: true },
];

/** A verb that begins or ends somebody's time in office. */
export interface OfficeRow {
  readonly name: string;
  readonly verbs: readonly string[];
  readonly gives: 'APPOINTMENT' | 'DEPARTURE';
  /** Whose office it is: the subject ("resigned") or the object ("dismissed him"). */
  readonly whose: 'agent' | 'patient';
  readonly particle?: string;
  readonly objectNouns?: ReadonlySet<string>;
  /** Prepositions behind which the noun stands instead ("removed from office"). */
  readonly nounAfter?: readonly string[];
  /** Must it have no object? */
  readonly alone?: true;
  /** Must a title follow ("named her director")? */
  readonly title?: true;
  /** Must the title hang on the verb itself ("made her a minister"), without "as"? */
  readonly complement?: true;
  /** Must the verb be passive ("was handed the post")? */
  readonly passive?: true;
  /** Must the object be a person, too ("succeeded him")? */
  readonly overPerson?: true;
  /** Not done yet: a nomination. */
  readonly planned?: true;
}

export const POSTS: ReadonlySet<string> = new Set([
  'office',
  'post',
  'position',
  'presidency',
  'premiership',
  'chairmanship',
  'helm',
  'reins',
  'oath',
  'duty',
  'directorship',
  'ministry',
  'leadership',
  'power',
  'charge',
  'seat',
  'throne',
  'portfolio',
  'governorship',
  'ambassadorship',
  'mayoralty',
]);

/** Posts, and the bodies that one leaves with them. */
const BODIES = new Set([...POSTS, ...'cabinet government board coalition bench council parliament'.split(' ')]);

export const OFFICE_VERBS: readonly OfficeRow[] = [
  // Ann Ray was sworn in.
  { name: 'sworn-in', verbs: ['swear'], particle: 'in', gives: 'APPOINTMENT', whose: 'patient' },
  // The king appointed Ann Ray.
  {
    name: 'appoint',
    verbs: ['appoint', 'install', 'inaugurate', 'reappoint', 'reinstate'],
    gives: 'APPOINTMENT',
    whose: 'patient',
  },
  // The king named Ann Ray director.
  {
    name: 'name-as',
    verbs: 'name elect reelect re-elect promote designate crown anoint pick choose select tap hire confirm'.split(' '),
    gives: 'APPOINTMENT',
    whose: 'patient',
    title: true,
  },
  // The king nominated Ann Ray as judge.
  { name: 'nominate', verbs: ['nominate'], gives: 'APPOINTMENT', whose: 'patient', planned: true },
  // Ann Ray was made a minister. · Ann Ray was given the post of treasurer.
  { name: 'made', verbs: ['make'], gives: 'APPOINTMENT', whose: 'patient', complement: true },
  {
    name: 'given-post',
    verbs: ['give', 'hand', 'award', 'entrust', 'assign', 'put'],
    objectNouns: POSTS,
    nounAfter: ['with', 'in'],
    gives: 'APPOINTMENT',
    whose: 'patient',
    passive: true,
  },
  // Ann Ray joined the bank as treasurer. · Ann Ray began work as director.
  {
    name: 'join-as',
    verbs: ['join', 'start', 'begin', 'return', 'debut'],
    gives: 'APPOINTMENT',
    whose: 'agent',
    title: true,
  },
  // Ann Ray took office in May.
  {
    name: 'take-office',
    verbs: ['take', 'assume', 'enter', 'accept', 'land', 'win', 'secure'],
    objectNouns: POSTS,
    gives: 'APPOINTMENT',
    whose: 'agent',
  },
  // Ann Ray took over as chair.
  { name: 'take-over', verbs: ['take'], particle: 'over', gives: 'APPOINTMENT', whose: 'agent', title: true },
  // Ann Ray became president.
  { name: 'become', verbs: ['become', 'succeed'], gives: 'APPOINTMENT', whose: 'agent', title: true },
  // Ann Ray replaced Bo Lind.
  { name: 'replace', verbs: ['replace', 'succeed'], gives: 'APPOINTMENT', whose: 'agent', overPerson: true },
  // Bo Lind was replaced by Ann Ray.
  { name: 'replaced', verbs: ['replace'], gives: 'DEPARTURE', whose: 'patient', overPerson: true },
  // Ann Ray resigned.
  { name: 'resign', verbs: ['resign', 'abdicate'], gives: 'DEPARTURE', whose: 'agent', alone: true },
  // Ann Ray quit on Monday. · Ann Ray quit as director.
  { name: 'quit', verbs: ['quit'], gives: 'DEPARTURE', whose: 'agent', alone: true },
  // Ann Ray retired as director.
  { name: 'retire-as', verbs: ['retire', 'depart', 'withdraw'], gives: 'DEPARTURE', whose: 'agent', title: true },
  // Ann Ray retired from the board. · Ann Ray walked out of the cabinet.
  {
    name: 'retire-from',
    verbs: ['retire', 'depart', 'walk', 'storm', 'withdraw', 'step'],
    objectNouns: BODIES,
    nounAfter: ['from', 'of'],
    gives: 'DEPARTURE',
    whose: 'agent',
  },
  // Ann Ray handed in her resignation.
  {
    name: 'hand-in-resignation',
    verbs: ['hand', 'tender', 'submit', 'announce', 'present', 'give'],
    objectNouns: new Set(['resignation', 'retirement', 'abdication']),
    gives: 'DEPARTURE',
    whose: 'agent',
  },
  // Ann Ray ended her term as governor.
  {
    name: 'end-term',
    verbs: ['end', 'finish', 'complete', 'conclude'],
    objectNouns: new Set(['term', 'tenure', 'mandate', 'stint']),
    gives: 'DEPARTURE',
    whose: 'agent',
  },
  // Ann Ray bowed out as leader.
  { name: 'bow-out', verbs: ['bow', 'drop'], particle: 'out', gives: 'DEPARTURE', whose: 'agent', title: true },
  // Ann Ray gave up the chairmanship.
  { name: 'give-up', verbs: ['give'], particle: 'up', objectNouns: POSTS, gives: 'DEPARTURE', whose: 'agent' },
  // Ann Ray was removed as chair. · The king recalled Bo Lind as ambassador.
  {
    name: 'remove-as',
    verbs: ['remove', 'suspend', 'recall', 'drop', 'eject', 'ditch'],
    gives: 'DEPARTURE',
    whose: 'patient',
    title: true,
  },
  // Ann Ray was forced out.
  {
    name: 'force-out',
    verbs: ['force', 'push', 'vote', 'ease', 'drive'],
    particle: 'out',
    gives: 'DEPARTURE',
    whose: 'patient',
  },
  // Ann Ray was removed from office. · The king relieved Ann Ray of her duties.
  {
    name: 'remove-from',
    verbs: ['remove', 'relieve', 'strip', 'expel', 'boot', 'drop', 'kick', 'throw', 'oust', 'eject', 'vote', 'exclude'],
    objectNouns: BODIES,
    nounAfter: ['from', 'of'],
    gives: 'DEPARTURE',
    whose: 'patient',
  },
  // Ann Ray stepped down.
  { name: 'step-down', verbs: ['step', 'stand'], particle: 'down', gives: 'DEPARTURE', whose: 'agent' },
  // Ann Ray stepped aside.
  { name: 'step-aside', verbs: ['step'], particle: 'aside', gives: 'DEPARTURE', whose: 'agent' },
  // Ann Ray left office.
  {
    name: 'leave-office',
    verbs: ['leave', 'quit', 'vacate', 'relinquish', 'resign', 'lose', 'exit'],
    objectNouns: BODIES,
    gives: 'DEPARTURE',
    whose: 'agent',
  },
  // The king dismissed Ann Ray.
  {
    name: 'dismiss',
    verbs: ['dismiss', 'sack', 'fire', 'oust', 'depose', 'unseat', 'demote', 'axe', 'topple', 'overthrow', 'dethrone'],
    gives: 'DEPARTURE',
    whose: 'patient',
  },
];
