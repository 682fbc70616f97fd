/** What a verb of speech puts its content in. */
export type Content =
  /** A clause, with or without "that": "She said the road was open." */
  | 'clause'
  /** What follows it as a phrase: "She described the plan as a risk." */
  | 'phrase'
  /** A question: "She asked whether the road was open." */
  | 'question'
  /** Quotation marks only: "“No,” she laughed." */
  | 'marks';

/** A row of the table: the verb, what it takes, and whether the person spoken to may stand before the content ("told reporters"). */
interface Row {
  readonly verbs: readonly string[];
  readonly takes: readonly Content[];
  readonly addressee: boolean;
}

/** A verb of speech, by its dictionary form. */
export interface SpeechVerb {
  readonly verb: string;
  readonly takes: ReadonlySet<Content>;
  readonly addressee: boolean;
}

const words = (text: string): readonly string[] => text.trim().split(/\s+/);

const ROWS: readonly Row[] = [
  // The mayor said the bridge was safe. “The bridge is safe,” the mayor said.
  {
    verbs:
      words(`say add note state declare announce claim argue assert insist allege maintain explain admit acknowledge concede confess
      confirm reply respond answer write report reveal disclose warn suggest indicate observe remark comment stress emphasize emphasise
      reiterate recall recount conclude contend counter boast complain caution clarify predict estimate testify tweet retort quip
      lament repeat signal conjecture joke muse proclaim posit relate underline underscore affirm attest vow pledge promise swear
      agree protest interject volunteer deny rule hint imply demand recommend propose request stipulate opine reason speculate post blog surmise forecast advise assure`),
    takes: ['clause', 'marks'],
    addressee: false,
  },
  // The mayor told reporters that the bridge was safe.
  {
    verbs: words('tell inform remind notify convince persuade reassure brief'),
    takes: ['clause', 'marks'],
    addressee: true,
  },
  // The mayor described the bridge as a danger. The mayor criticized the firm for its haste. Not: discuss, reject, defend, which name no words.
  {
    verbs:
      words(`describe mention criticize criticise denounce call label brand dub blast slam condemn praise highlight dispute
      decry deride hail characterize characterise propose recommend accuse blame demand urge
      announce report suggest claim deny confirm admit acknowledge predict present estimate`),
    takes: ['phrase'],
    addressee: false,
  },
  // The mayor asked whether the bridge was safe.
  { verbs: words('ask inquire enquire wonder question'), takes: ['question', 'marks'], addressee: true },
  // “Is it safe?” the mayor asked. “It is,” the engineer went on.
  {
    verbs:
      words(`ask inquire wonder shout yell cry scream exclaim whisper murmur mutter mumble laugh sigh chuckle smile shrug grin nod
      snap bark growl groan sneer scoff gush enthuse continue go begin start chime offer recite read chant sing plead beg urge demand
      implore cite quote intone deadpan crack cut finish think put persist joke thunder fume rant rail charge challenge accuse tease press
      interrupt elaborate summarize summarise advise assure`),
    takes: ['marks'],
    addressee: true,
  },
];

/** Past tense and past participle of those that don't take "-ed". */
const IRREGULAR: Readonly<Record<string, readonly string[]>> = {
  say: ['said', 'says', 'saying'],
  tell: ['told'],
  write: ['wrote', 'written'],
  swear: ['swore', 'sworn'],
  sing: ['sang', 'sung'],
  begin: ['began', 'begun', 'beginning'],
  go: ['went', 'gone'],
  read: ['read'],
  think: ['thought'],
  put: ['put', 'putting'],
  cut: ['cut', 'cutting'],
  quip: ['quipped', 'quipping'],
  forecast: ['forecast', 'forecasting'],
  admit: ['admitted', 'admitting'],
  posit: ['posited', 'positing'],
  cry: ['cried', 'cries', 'crying'],
  reply: ['replied', 'replies', 'replying'],
  imply: ['implied', 'implies', 'implying'],
  testify: ['testified', 'testifies', 'testifying'],
  clarify: ['clarified', 'clarifies', 'clarifying'],
  notify: ['notified', 'notifies', 'notifying'],
  decry: ['decried', 'decries', 'decrying'],
  deny: ['denied', 'denies', 'denying'],
  snap: ['snapped', 'snapping'],
  dub: ['dubbed', 'dubbing'],
  slam: ['slammed', 'slamming'],
  beg: ['begged', 'begging'],
  nod: ['nodded', 'nodding'],
  grin: ['grinned', 'grinning'],
  blog: ['blogged', 'blogging'],
  rebut: ['rebutted', 'rebutting'],
  label: ['labeled', 'labelled', 'labeling', 'labelling'],
  signal: ['signaled', 'signalled', 'signaling', 'signalling'],
};

/** Words that are a verb of speech with a small word after them: "pointed out that". */
export const PARTICLES: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    point: ['out'],
    go: ['on'],
    chime: ['in'],
    make: ['clear'],
    spell: ['out'],
    blurt: ['out'],
    cut: ['in'],
    rule: ['out'],
  }),
);

const BY_VERB = new Map<string, SpeechVerb>();
const BY_FORM = new Map<string, SpeechVerb>();

for (const row of ROWS) {
  for (const verb of row.verbs) {
    const known = BY_VERB.get(verb);
    BY_VERB.set(verb, {
      verb,
      takes: new Set([...(known?.takes ?? []), ...row.takes]),
      addressee: row.addressee || (known?.addressee ?? false),
    });
  }
}
BY_VERB.set('point', { verb: 'point', takes: new Set(['clause', 'marks'] as const), addressee: false });
for (const entry of BY_VERB.values()) for (const form of formsOf(entry.verb)) BY_FORM.set(form, entry);

function formsOf(verb: string): readonly string[] {
  const stem = verb.endsWith('e') ? verb.slice(0, -1) : verb;
  const sibilant = /(?:s|x|z|ch|sh|o)$/.test(verb);
  const regular = [`${verb}${sibilant ? 'es' : 's'}`, `${stem}ing`, `${stem}ed`];
  return [verb, ...(IRREGULAR[verb] ?? []), ...regular];
}

/** The verb of speech that a word may be a form of, in lower case; undefined for other words. */
export function speechVerb(lower: string): SpeechVerb | undefined {
  return BY_FORM.get(lower);
}
