/**
 * What a governing word does to what is told under it. After FactBank (Saurí and Pustejovsky 2009): who commits to what, and
 * how firmly. Each row has an invented example.
 */
export type ShadeEffect =
  | 'denies'
  | 'abstains'
  | 'planned'
  | 'hypothetical'
  | 'probable'
  | 'possible'
  | 'cancelled'
  | 'postponed'
  | 'claims'
  | 'transparent'
  | 'fails';

/** How the telling word hangs on the governing one. */
export type ShadeLink = 'infinitive' | 'gerund' | 'clause' | 'object' | 'subject' | 'passive';

export interface ShadeRow {
  readonly name: string;
  readonly words: ReadonlySet<string>;
  readonly links: readonly ShadeLink[];
  readonly gives: ShadeEffect;
  /** The opposite when the governing word is negated; nothing changes unless given. */
  readonly negated?: ShadeEffect;
  /** Does the subject of the governing word stand behind what is told? */
  readonly by?: true;
  /** What it gives instead where "against" stands before the words ("decided against meeting him"). */
  readonly against?: ShadeEffect;
  /** Does the claim end at the word, so that what stands above it shades the telling and no more what is told? */
  readonly ends?: true;
  /** Does it call off, or put off, what was to come? */
  readonly undoes?: 'calledOff' | 'putOff';
}

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

/** Words for what is no true account. */
export const UNTRUE = words(
  'false untrue wrong baseless unfounded fabricated incorrect nonsense fiction lie hoax invention',
);

/** Words that tell of a thing as it happened. */
export const REPORTING = words(
  `say tell admit confirm acknowledge claim report state add note recall remember announce insist maintain confess concede recount mention
  reveal disclose testify write declare explain argue assert stress claim report statement admission find show learn discover`,
);

export const SHADES: readonly ShadeRow[] = [
  // She declined to say whether they met. (the inner "say" abstains once "declined" is seen: see DECLINING)
  // She denied meeting him. · He disputed that they met.
  {
    name: 'denial',
    words: words('deny rebut refute dispute contradict disavow denial'),
    links: ['gerund', 'clause', 'object', 'infinitive', 'passive'],
    gives: 'denies',
    negated: 'abstains',
    ends: true,
  },
  // It is false that they met.
  {
    name: 'untrue',
    words: UNTRUE,
    links: ['clause', 'subject'],
    gives: 'denies',
    negated: 'claims',
  },
  {
    name: 'true',
    words: words('true truth correct accurate'),
    links: ['object', 'clause', 'subject'],
    gives: 'claims',
    negated: 'denies',
  },
  // There is no evidence that they met.
  {
    name: 'evidence',
    words: words('evidence proof record indication sign trace confirmation'),
    links: ['clause'],
    gives: 'probable',
    negated: 'abstains',
  },
  // It is unclear whether they met.
  {
    name: 'unclear',
    words: words('unclear unknown uncertain unconfirmed unsure'),
    links: ['clause', 'subject'],
    gives: 'abstains',
  },
  {
    name: 'clear',
    words: words('clear known certain sure confirmed established'),
    links: ['clause'],
    gives: 'claims',
    negated: 'abstains',
  },
  // The court does not rule out that they met.
  { name: 'ruled-out', words: words('rule_out exclude'), links: ['clause'], gives: 'denies', negated: 'possible' },
  // She refused to meet him. · She rejected talks.
  {
    name: 'refusal',
    words: words(
      'refuse decline reject rebuff spurn rule oppose resist shun unwilling reluctant refusal loath turn_down rule_out',
    ),
    links: ['infinitive', 'object', 'gerund', 'passive'],
    gives: 'hypothetical',
  },
  // She failed to reach him. · She was unable to meet him.
  {
    name: 'failure',
    words: words('fail unable unavailable forget neglect omit'),
    links: ['infinitive', 'object'],
    gives: 'fails',
    negated: 'transparent',
  },
  // He avoided meeting her.
  {
    name: 'avoidance',
    words: words('avoid dodge evade stop prevent prohibit forbid bar block ban preclude'),
    links: ['gerund', 'infinitive', 'object'],
    gives: 'denies',
    negated: 'hypothetical',
  },
  // She plans to meet him. · She is due to meet him. · They agreed to meet.
  {
    name: 'plan',
    words: words(
      'plan intend expect schedule set due prepare agree promise vow pledge hope aim slate going suppose ready arrange decide anticipate poised tip book await plan intention decision promise pledge agreement announce prepare about prospect',
    ),
    links: ['infinitive', 'object', 'passive', 'gerund'],
    gives: 'planned',
    negated: 'cancelled',
    against: 'hypothetical',
  },
  // She was invited to visit Riga.
  {
    name: 'invited',
    words: words('invite invitation'),
    links: ['infinitive'],
    gives: 'planned',
    negated: 'hypothetical',
  },
  // She wants to meet him. · He offered to meet her. · She called for talks.
  {
    name: 'wish',
    words: words(
      'want wish like ask request seek offer propose suggest urge demand need try attempt willing eager ready consider mull press push appeal encourage advise recommend desire proposal suggestion request attempt call beg order instruct allow let permit help threaten afford dare long wait desire discuss contemplate weigh explore',
    ),
    links: ['infinitive', 'object', 'gerund', 'passive'],
    gives: 'hypothetical',
  },
  // She was told to meet him. · It was a chance to meet him. (but: she was told of a meeting)
  {
    name: 'told-or-free-to',
    words: words('tell chance opportunity occasion'),
    links: ['infinitive'],
    gives: 'hypothetical',
  },
  // The visit was cancelled. · She called off the meeting. · He missed the meeting.
  {
    name: 'cancel',
    words: words(
      'cancel scrap abort miss skip scupper axe nix shelve boycott cancellation derail abandon ditch scuttle call_off pull_out back_out fall_through',
    ),
    links: ['object', 'passive', 'subject', 'infinitive'],
    gives: 'cancelled',
    negated: 'planned',
    undoes: 'calledOff',
  },
  // The visit was put off.
  {
    name: 'postpone',
    words: words('put_off push_back put_back postpone delay defer reschedule adjourn postponement'),
    links: ['object', 'passive', 'subject'],
    gives: 'postponed',
    negated: 'planned',
    undoes: 'putOff',
  },
  // She is thought to have met him. · He is said to have called.
  {
    name: 'believed',
    words: words('believe think say report understand suspect allege rumour rumor presume assume reckon know'),
    links: ['infinitive'],
    gives: 'probable',
  },
  // They appear to have met. · He is likely to have called.
  { name: 'seeming', words: words('appear seem likely'), links: ['infinitive', 'clause'], gives: 'probable' },
  // She is unlikely to meet him. · A meeting is possible.
  {
    name: 'open',
    words: words('unlikely improbable doubtful impossible conceivable unthinkable'),
    links: ['infinitive', 'clause', 'subject'],
    gives: 'hypothetical',
  },
  {
    name: 'open-subject',
    words: words('possible likely necessary essential needed'),
    links: ['subject'],
    gives: 'hypothetical',
  },
  // The files suggest that they met.
  { name: 'hint', words: words('suggest indicate imply hint'), links: ['clause'], gives: 'probable' },
  // It is possible that they met.
  {
    name: 'possibility',
    words: words('possible possibility chance conceivable'),
    links: ['clause', 'infinitive'],
    gives: 'possible',
  },
  // He claims to have met her.
  {
    name: 'claims-to',
    words: words('claim profess admit confess'),
    links: ['infinitive'],
    gives: 'claims',
    ends: true,
  },
  // He is accused of meeting her. · He is suspected of calling her.
  {
    name: 'accused',
    words: words('accuse accused suspect allegation suspicion rumour rumor speculation speculate accusation'),
    links: ['gerund', 'clause', 'object'],
    gives: 'probable',
    by: true,
  },
  // He believes that they met. · Prosecutors allege that they met.
  {
    name: 'opinion',
    words: words('believe think suspect assume reckon presume guess imagine doubt allege'),
    links: ['clause'],
    gives: 'probable',
    negated: 'denies',
    by: true,
  },
  // She admitted meeting him. · He said they had met. · The report that they met …
  {
    name: 'report',
    words: REPORTING,
    links: ['clause', 'gerund', 'object', 'passive'],
    gives: 'claims',
    negated: 'abstains',
    ends: true,
  },
];

/** Verbs of telling that turn into an abstention under refusal or negation: "declined to confirm", "would not say whether". */
export const TELLING: ReadonlySet<string> = words(
  'say tell confirm comment disclose discuss reveal answer elaborate deny address specify know acknowledge respond reply clarify verify draw',
);
/** Nouns for what is told of somebody: rejecting one is a denial of what it tells. */
export const ACCOUNTS: ReadonlySet<string> = words(
  'claim report allegation accusation rumour rumor story suggestion assertion account charge speculation statement insinuation',
);
/** What rejects an account. */
export const REJECTING: ReadonlySet<string> = words('reject dismiss deny refute dispute rebut decry scorn');

/** Words of refusal over a verb of telling. */
export const DECLINING: ReadonlySet<string> = words(
  'decline refuse unable unwilling avoid dodge duck short ignore deflect sidestep evade skirt parry',
);

/** Adverbs by what they do to certainty. */
export const ADVERB_CERTAINTY: ReadonlyMap<string, 'probable' | 'possible'> = new Map(
  Object.entries<'probable' | 'possible'>({
    reportedly: 'probable',
    allegedly: 'probable',
    apparently: 'probable',
    presumably: 'probable',
    probably: 'probable',
    supposedly: 'probable',
    purportedly: 'probable',
    likely: 'probable',
    seemingly: 'probable',
    possibly: 'possible',
    perhaps: 'possible',
    maybe: 'possible',
    conceivably: 'possible',
  }),
);

/** Adjectives of a noun of contact by what they do to it. */
export const ADJECTIVE_SHADES: ReadonlyMap<string, ShadeEffect> = new Map(
  Object.entries<ShadeEffect>({
    planned: 'planned',
    upcoming: 'planned',
    forthcoming: 'planned',
    scheduled: 'planned',
    future: 'planned',
    expected: 'planned',
    prospective: 'planned',
    impending: 'planned',
    next: 'planned',
    proposed: 'hypothetical',
    possible: 'hypothetical',
    potential: 'hypothetical',
    hypothetical: 'hypothetical',
    requested: 'hypothetical',
    alleged: 'probable',
    reported: 'probable',
    supposed: 'probable',
    purported: 'probable',
    rumoured: 'probable',
    rumored: 'probable',
    cancelled: 'cancelled',
    canceled: 'cancelled',
    aborted: 'cancelled',
    abortive: 'cancelled',
    postponed: 'postponed',
  }),
);

/** Prepositions and conjunctions that shade the event after them. */
export const LINK_WORDS: ReadonlyMap<string, ShadeEffect> = new Map(
  Object.entries<ShadeEffect>({
    without: 'denies',
    'instead of': 'denies',
    'rather than': 'denies',
    before: 'transparent',
    'ahead of': 'planned',
    ahead: 'planned',
    for: 'planned',
    if: 'hypothetical',
    unless: 'hypothetical',
    should: 'hypothetical',
    until: 'hypothetical',
  }),
);
