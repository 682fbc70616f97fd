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

/** Verbs that begin or end somebody's time in an office. */
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
