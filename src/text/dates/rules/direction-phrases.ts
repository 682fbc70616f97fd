import type { Direction } from '../reference.ts';

/** Nouns of what is set for a day. */
const SET_NOUNS =
  'elections?|votes?|referendum|summit|match|game|debates?|meetings?|talks|deadline|primary|primaries|final|race|hearing|polls?|runoff|run-off|ballot|session|conference|visit|launch|ceremony|trial|verdict|inauguration|demonstrations?|protests?|rally|rallies|strikes?|march|marches|walkout';

/** Words right before a date, and where they put it. */
interface Phrase {
  readonly pattern: RegExp;
  readonly gives: Direction;
  /** Only where the date is a possessor ("Sunday's election"). */
  readonly owned?: true;
}

/** Words right before a date that say where it lies. */
export const directionPhrases: readonly Phrase[] = [
  // "a spokesman said Wednesday", "told reporters late on Monday"
  {
    pattern: /\b(?:said|says|told (?:the )?\w{1,20}|announced|reported|added|confirmed)(?: late| early)?(?: on)?\s$/i,
    gives: 'past',
  },
  // "ahead of Friday's vote", "by Sunday", "as early as Monday", "no later than May 3"
  {
    pattern:
      /\b(?:ahead of|as (?:soon|early) as|in time for|run-up to|by|no later than|deadline of|(?:starting|beginning|effective)(?: on)?)\s(?:the |this )?$/i,
    gives: 'future',
  },
  // "after Sunday's vote", "following her Monday speech"
  { pattern: /\b(?:after|following|since|in the wake of)\s(?:the |his |her |its |their )?$/i, gives: 'past' },
  // "before Sunday's election"
  { pattern: /\b(?:before|until|till)\s(?:the |this )?$/i, gives: 'future', owned: true },
  // "was scheduled for Friday": it may have come by now
  {
    pattern: /\b(?:was|were|had been) (?:scheduled|planned|slated|due|expected|set|called|booked) (?:for|on|in)\s$/i,
    gives: 'near',
  },
  // "put off till autumn, moved to May", "extended to 30 September"
  {
    pattern:
      /\b(?:postponed|put off|delayed|extended|adjourned|rescheduled|pushed back|moved|brought forward|valid|suspended)(?: \w{1,12}){0,2} (?:until|till|to|for)\s$/i,
    gives: 'future',
  },
  // "scheduled for Friday", "elections set for 5 May", "payable April 2"
  {
    pattern:
      /\b(?:scheduled|planned|slated|due|expected) (?:for|on|in|by)\s$|\b(?:set|called|booked|fixed|pencilled in|announced|agreed|proposed|earmarked) for\s$|\b(?:payable|of record)\s$/i,
    gives: 'future',
  },
  // "the vote is on 3 November"
  { pattern: /\b(?:is|are)(?: on| in)?\s$/, gives: 'future' },
  // "has until Friday to sign", "gave the firm until May"
  {
    pattern:
      /\b(?:ha(?:s|ve)|(?:gives?|gave|giv(?:en|ing)|grant(?:s|ed))(?: [\p{L}’'-]{1,20}){0,4}) until\s(?:the )?$/iu,
    gives: 'future',
  },
  // "called for a rally on Tuesday", "calls a vote for May"
  {
    pattern: new RegExp(
      `\\bcall(?:s|ed|ing)? (?:for )?(?:an? |the )?(?:\\p{Ll}{1,20} )?(?:${SET_NOUNS}) (?:on|for|in)\\s$`,
      'u',
    ),
    gives: 'future',
  },
  // "polls open at 7 a.m. on Sunday"
  {
    pattern: /\b(?:open|close|begin|start|end|resume)s? at (?:noon|midnight|[\d:.]{1,5}(?: ?[ap]\.?m\.?)?)(?: on)?\s$/,
    gives: 'future',
  },
];

/** "Friday's vote" may as well be the coming one. */
export const SET_FOR_A_DAY = new RegExp(`^['’]s (?:\\p{Ll}+ ){0,3}(?:${SET_NOUNS})\\b`, 'u');
