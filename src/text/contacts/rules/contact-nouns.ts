import type { EventType } from '../../../model/reading.ts';

/** How the people of a noun are found. */
export type NounShape = 'mutual' | 'visit' | 'message' | 'interview';

/** A noun that tells of contact ("talks", "visit"). The example above each row is invented. */
export interface NounRow {
  readonly name: string;
  readonly nouns: ReadonlySet<string>;
  readonly gives: EventType;
  readonly shape: NounShape;
  /** The preposition that it must stand after ("in touch with", "on the phone with"). */
  readonly under?: 'in' | 'on';
  /** The only verbs that lend it a subject, and one of them must; those of its shape unless given. */
  readonly lights?: ReadonlySet<string>;
  /** Words of which one must modify the noun ("joint operation", "partner channel"). */
  readonly modifiers?: ReadonlySet<string>;
  /** What it must be of ("exchange of information"). */
  readonly of?: ReadonlySet<string>;
  /** Kinds of participants; persons, agencies and governments unless given. */
  readonly kinds?: readonly ('person' | 'agency')[];
  /** Must the text name the other side? */
  readonly named?: true;
  /** Needs a verb of the light kind or "between": too weak alone. */
  readonly weak?: true;
  /** Tells of contact only where a verb of the light kind shows that it is kept up. */
  readonly working?: true;
  /**
   * Which date of the sentence may be its own, where not any near it: one that hangs on it or on its clause by an arc (in "agreed to meet in June" it is
   * the meeting's), or one that hangs on the word itself ("discussed the vote in June").
   */
  readonly dated?: 'by-arc' | 'at-word';
  /** Do the sports pages tell of matches with it, also where the other side is found by its place? */
  readonly gameLike?: 'plainly' | 'by-place';
  /** Words behind which the host of a visit stands; "to" and "with" unless given. */
  readonly hostBehind?: readonly string[];
  /** May its light verb have somebody in whose honour it is ("gave a dinner for Bo Lind")? */
  readonly honours?: true;
}

const PHONE = new Set([
  'telephone',
  'phone',
  'video',
  'videoconference',
  'teleconference',
  'virtual',
  'conference',
  'online',
  'zoom',
]);

export const CONTACT_NOUNS: readonly NounRow[] = [
  // Ann Ray held telephone talks with Bo Lind.
  {
    name: 'phone-talks-noun',
    nouns: new Set('talk talks conversation consultation conference discussion chat exchange session link'.split(' ')),
    modifiers: PHONE,
    gives: 'CALL',
    shape: 'mutual',
  },
  // Ann Ray held an online meeting with Bo Lind.
  {
    name: 'online-meeting-noun',
    nouns: new Set(['meeting', 'summit']),
    modifiers: new Set(['telephone', 'phone', 'video', 'online', 'zoom']),
    gives: 'CALL',
    shape: 'mutual',
  },
  // Ann Ray paid a courtesy call on Bo Lind.
  {
    name: 'courtesy-call-noun',
    nouns: new Set(['call']),
    lights: new Set(['pay']),
    gives: 'VISIT',
    shape: 'visit',
    hostBehind: ['on', 'upon'],
  },
  // Ann Ray made a courtesy call on Bo Lind.
  {
    name: 'courtesy-noun',
    nouns: new Set(['call']),
    modifiers: new Set(['courtesy', 'farewell', 'condolence', 'goodwill']),
    gives: 'VISIT',
    shape: 'visit',
    hostBehind: ['on', 'upon'],
  },
  // Ann Ray was on the phone with Bo Lind.
  {
    name: 'on-the-phone',
    nouns: new Set(['phone', 'telephone', 'line', 'hotline']),
    under: 'on',
    lights: new Set(['be', 'get', 'jump', 'hop', 'stay', 'remain']),
    gives: 'CALL',
    shape: 'mutual',
  },
  // Ann Ray had a call with Bo Lind.
  {
    name: 'call-noun',
    nouns: new Set(['call', 'videoconference', 'teleconference', 'videocall', 'phonecall']),
    gives: 'CALL',
    shape: 'mutual',
  },
  // Ann Ray held a meeting with Bo Lind.
  {
    name: 'meeting-noun',
    nouns: new Set([
      'meeting',
      'summit',
      'meet',
      'get-together',
      'encounter',
      'audience',
      'mini-summit',
      'reunion',
      'tête',
      'rendezvous',
      'huddle',
      'tryst',
      'confab',
      'powwow',
    ]),
    gives: 'MEETING',
    shape: 'mutual',
    gameLike: 'plainly',
  },
  // Ann Ray spoke at a press conference with Bo Lind.
  {
    name: 'press-conference-noun',
    nouns: new Set(['conference', 'briefing', 'appearance']),
    modifiers: new Set(['news', 'press', 'joint']),
    gives: 'MEETING',
    shape: 'mutual',
    kinds: ['person'],
  },
  // Ann Ray had a long session with Bo Lind. · A handshake between Ann Ray and Bo Lind ended the row.
  {
    name: 'session-noun',
    nouns: new Set(['session', 'roundtable', 'handshake', 'workshop', 'retreat']),
    gives: 'MEETING',
    shape: 'mutual',
    kinds: ['person'],
    named: true,
    weak: true,
  },
  // Ann Ray was the guest of Bo Lind.
  {
    name: 'guest-noun',
    nouns: new Set(['guest']),
    lights: new Set(['be']),
    gives: 'MEETING',
    shape: 'mutual',
    kinds: ['person'],
    named: true,
  },
  // Ann Ray had lunch with Bo Lind.
  {
    name: 'meal-noun',
    nouns: new Set('lunch dinner breakfast supper tea coffee meal luncheon drink banquet reception'.split(' ')),
    gives: 'MEETING',
    shape: 'mutual',
    kinds: ['person'],
    weak: true,
    honours: true,
  },
  // Ann Ray held talks with Bo Lind.
  {
    name: 'talks-noun',
    nouns: new Set([
      'talk',
      'talks',
      'negotiation',
      'consultation',
      'conversation',
      'discussion',
      'dialogue',
      'chat',
      'parley',
      'deliberation',
      'bargaining',
    ]),
    gives: 'TALKS',
    shape: 'mutual',
  },
  // Ann Ray paid a visit to Riga.
  {
    name: 'visit-noun',
    nouns: new Set(['visit', 'trip', 'tour', 'stopover', 'arrival', 'stop', 'pilgrimage', 'journey', 'layover']),
    gives: 'VISIT',
    shape: 'visit',
    gameLike: 'plainly',
  },
  // Ann Ray is in touch with Bo Lind.
  { name: 'touch-noun', nouns: new Set(['touch', 'communication']), gives: 'CONTACT', shape: 'mutual', under: 'in' },
  // Ann Ray has contacts to Bo Lind.
  {
    name: 'contact-noun',
    nouns: new Set(['contact', 'communication', 'dealings', 'dealing', 'correspondence', 'overture']),
    gives: 'CONTACT',
    shape: 'mutual',
  },
  // Bo Lind gave Ann Ray an interview.
  { name: 'interview-noun', nouns: new Set(['interview']), gives: 'INTERVIEW', shape: 'interview' },
  // Ann Ray signed a letter of intent with Bo Lind.
  {
    name: 'letter-of-intent',
    nouns: new Set(['letter']),
    of: new Set(['intent']),
    gives: 'AGREEMENT',
    shape: 'mutual',
    weak: true,
  },
  // Ann Ray sent greetings to Bo Lind.
  {
    name: 'greetings-noun',
    nouns: new Set('greeting greetings wishes regards felicitation felicitations sympathy word'.split(' ')),
    lights: new Set('send convey extend relay transmit wire cable'.split(' ')),
    gives: 'MESSAGE',
    shape: 'message',
  },
  // An exchange of letters between Ann Ray and Bo Lind ended the row.
  {
    name: 'letters-noun',
    nouns: new Set(['exchange']),
    of: new Set(['letter', 'message', 'email', 'e-mail', 'telegram']),
    gives: 'MESSAGE',
    shape: 'mutual',
  },
  // Ann Ray sent a letter to Bo Lind.
  {
    name: 'message-noun',
    nouns: new Set([
      'letter',
      'telegram',
      'cable',
      'e-mail',
      'email',
      'message',
      'note',
      'congratulation',
      'congratulations',
      'condolence',
      'condolences',
      'fax',
      'missive',
      'memo',
      'text',
    ]),
    gives: 'MESSAGE',
    shape: 'message',
  },
  // Ann Ray has an invitation from Bo Lind.
  { name: 'invitation-noun', nouns: new Set(['invitation', 'invite']), gives: 'INVITATION', shape: 'message' },
  // Ann Ray signed an agreement with Bo Lind.
  {
    name: 'agreement-noun',
    nouns: new Set([
      'agreement',
      'contract',
      'deal',
      'memorandum',
      'treaty',
      'pact',
      'accord',
      'protocol',
      'declaration',
      'communiqué',
      'mou',
      'convention',
      'truce',
      'ceasefire',
      'cease-fire',
      'armistice',
      'settlement',
      'compact',
      'concordat',
    ]),
    gives: 'AGREEMENT',
    shape: 'mutual',
    weak: true,
    dated: 'by-arc',
  },
  // The two services keep a channel open.
  {
    name: 'channel-noun',
    nouns: new Set([
      'channel',
      'relationship',
      'cooperation',
      'co-operation',
      'partnership',
      'collaboration',
      'liaison',
      'interaction',
      'hotline',
    ]),
    gives: 'COOPERATION',
    shape: 'mutual',
    kinds: ['agency'],
    dated: 'by-arc',
  },
  // The two services maintain relations.
  {
    name: 'relations-noun',
    nouns: new Set(['relation', 'tie', 'link']),
    gives: 'COOPERATION',
    shape: 'mutual',
    kinds: ['agency'],
    working: true,
  },
  // The two services planned a joint raid.
  {
    name: 'joint-noun',
    nouns: new Set([
      'operation',
      'investigation',
      'exercise',
      'drill',
      'patrol',
      'raid',
      'project',
      'work',
      'programme',
      'program',
      'mission',
      'task',
      'inquiry',
      'probe',
      'training',
      'effort',
      'team',
      'unit',
      'force',
      'group',
      'committee',
      'commission',
      'centre',
      'center',
    ]),
    modifiers: new Set(['joint', 'common', 'combined', 'working']),
    gives: 'COOPERATION',
    shape: 'mutual',
    kinds: ['agency'],
    gameLike: 'plainly',
  },
  // The exchange of information between the two services continues.
  {
    name: 'exchange-noun',
    nouns: new Set(['exchange', 'sharing']),
    gives: 'COOPERATION',
    of: new Set(['information', 'intelligence', 'data', 'datum', 'experience', 'evidence', 'file']),
    shape: 'mutual',
    kinds: ['agency'],
  },
];

/** All nouns of contact, in their dictionary forms. */
export const CONTACT_WORDS: ReadonlySet<string> = new Set(CONTACT_NOUNS.flatMap((row) => [...row.nouns]));

/** Nouns that tell of contact on their own, in their dictionary forms. */
export const EVENT_NOUNS: ReadonlySet<string> = new Set(
  CONTACT_NOUNS.filter((row) => !row.weak && !row.working && !row.modifiers && !row.lights).flatMap((row) => [
    ...row.nouns,
  ]),
);
