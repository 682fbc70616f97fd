import { EVENT_TYPES } from '../../../model/event-types.ts';
import type { EventType } from '../../../model/reading.ts';
import { once } from '../../once.ts';
import type { Scene } from '../../scene/scene.ts';
import type { Told } from '../merge.ts';
import { samePeople } from './confidence-features.ts';
import type { Proposal } from './decide.ts';
import type { Judged, JudgedParty } from './propose.ts';

/** What the words of an article tell of one word: how its trigger stands among them, and where its pair is met elsewhere. */
export interface ArticleContacts {
  /** What was judged, by sentence. */
  readonly bySentence: ReadonlyMap<number, readonly Judged[]>;
  /** The largest probabilities of contact, in order. */
  readonly triggers: readonly number[];
  /** The words that tell of a pair first of all, in the order of the text. */
  readonly byPair: ReadonlyMap<string, readonly Judged[]>;
}

/** As many words of one sentence or one pair are kept, and as many sentences of one entity are looked through: no article costs the square. */
const MOST = 64;

/** Gathers them. */
export function articleContacts(all: readonly Judged[]): ArticleContacts {
  const bySentence = new Map<number, Judged[]>();
  const byPair = new Map<string, Judged[]>();
  for (const judged of all) {
    listed(bySentence, judged.sentence, judged);
    const [first, second] = likeliest(judged.parties);
    if (first && second) listed(byPair, pairOf(first, second), judged);
  }
  return {
    bySentence,
    byPair,
    triggers: all
      .map(({ probability }) => probability)
      .toSorted((a, b) => b - a)
      .slice(0, LARGEST),
  };
}

function listed<Key>(table: Map<Key, Judged[]>, key: Key, judged: Judged): void {
  const list = table.get(key);
  if (list && list.length < MOST) list.push(judged);
  else if (!list) table.set(key, [judged]);
}

/** The named parties, the likeliest first. */
const likeliest = (parties: readonly JudgedParty[]): readonly JudgedParty[] =>
  parties.filter(({ candidate }) => candidate.entity !== null).toSorted((a, b) => b.probability - a.probability);

/** The same of two parties in either order. */
function pairOf({ candidate: a }: JudgedParty, { candidate: b }: JudgedParty): string {
  const [one, other] = [a.entity ?? '', b.entity ?? ''];
  return one < other ? `${one} ${other}` : `${other} ${one}`;
}

/** In which sentences each entity is mentioned; made once a scene. */
const sentencesOf = once((scene: Scene): ReadonlyMap<string, ReadonlySet<number>> => {
  const found = new Map<string, Set<number>>();
  for (const { index, sentence } of scene.tokens)
    for (const { entity } of scene.actorsAt(index)) {
      const own = found.get(entity);
      if (own) own.add(sentence);
      else found.set(entity, new Set([sentence]));
    }
  return found;
});

const TYPES = Object.keys(EVENT_TYPES) as readonly EventType[];
const REALIS = ['actual', 'planned', 'hypothetical'];
const STANCES = ['affirms', 'denies', 'abstains'];
const KINDS = ['person', 'agency', 'country', 'national', 'capital', 'unnamed'];
const FORMS = ['name', 'pronoun', 'nominal'];
const TAGS = ['VERB', 'NOUN', 'PROPN', 'AUX', 'ADJ'];
const LABELS = ['nsubj', 'nsubj:pass', 'obj', 'obl', 'nmod', 'nmod:poss', 'conj', 'appos', 'compound', 'amod', 'root'];

const FAR = 60;
const LARGEST = 999;
/** Figures are whole numbers; of a probability its log-odds in sixteenths. */
const PARTS = 16;
const odds = (p: number): number => Math.round(Math.log(Math.max(p, 1e-4) / Math.max(1 - p, 1e-4)) * PARTS);
const logOf = (p: number): number => Math.round(Math.log(Math.max(p, 1e-4)) * PARTS);
const percent = (share: number): number => Math.round(share * 100);
const capped = (count: number): number => Math.min(count, LARGEST);

/**
 * The figures by which a proposal is judged as a whole, against all that was judged in its article. The first is what the linear confidence says of it
 * (its log-odds in steps of `LOGIT_STEP`).
 */
export function claimFigures(
  scene: Scene,
  article: ArticleContacts,
  { judged, told: [told], byRule }: Proposal,
  linear: number,
): Int16Array {
  const figures = [
    linear,
    ...triggerFigures(scene, article, judged),
    ...tellingFigures(judged, told!, byRule),
    ...partyFigures(scene, article, judged, told!),
  ];
  return Int16Array.from(figures, (figure) => Math.max(-0x8000, Math.min(0x7ffe, figure)));
}

function triggerFigures(scene: Scene, { bySentence, triggers }: ArticleContacts, judged: Judged): readonly number[] {
  const { trigger, probability, sentence } = judged;
  const { tokens, tree } = scene;
  const { first, last } = tree.sentences[sentence]!;
  const others = (bySentence.get(sentence) ?? []).filter((other) => other !== judged);
  const best = (all: readonly Judged[]): number => all.reduce((most, one) => Math.max(most, one.probability), 0);
  return [
    odds(probability),
    rankIn(triggers, probability),
    rankIn(triggers, 0.5),
    odds(triggers[0]!),
    odds(best(others)),
    odds(best(others.filter((other) => other.trigger < trigger))),
    capped(sentence),
    capped(tree.sentences.length),
    percent(sentence / tree.sentences.length),
    capped(last - first),
    percent((trigger - first) / (last - first)),
    TAGS.indexOf(tokens[trigger]!.upos),
    LABELS.indexOf(tokens[trigger]!.label),
  ];
}

/** How many are larger. */
function rankIn(ordered: readonly number[], value: number): number {
  const rank = ordered.findIndex((other) => other <= value);
  return rank < 0 ? ordered.length : rank;
}

function tellingFigures(judged: Judged, told: Told, byRule: boolean): readonly number[] {
  const { fired } = judged;
  const { stance, realis } = told.sighting.shade;
  const same = fired.some(({ participants }) => samePeople(participants, told.participants));
  return [
    odds(judged.typeProbability),
    TYPES.indexOf(told.type),
    told.type === judged.type ? 1 : 0,
    REALIS.indexOf(realis),
    REALIS.indexOf(judged.shade.realis),
    realis === judged.realis ? 1 : 0,
    odds(judged.shadeProbability),
    STANCES.indexOf(stance),
    odds(judged.denied),
    byRule ? 1 : 0,
    fired.length,
    fired.length === 0 ? -1 : same ? 1 : 0,
    told.dated ? 1 : 0,
  ];
}

function partyFigures(
  scene: Scene,
  { byPair }: ArticleContacts,
  { trigger, probability, shadeProbability, parties }: Judged,
  { participants }: Told,
): readonly number[] {
  const named = likeliest(parties);
  const isIn = ({ candidate: { entity } }: JudgedParty): boolean =>
    participants.some((one) => one.entity === entity && entity !== null);
  const own = named.filter(isIn);
  const left = named.filter((party) => !isIn(party));
  const unnamed = Math.max(
    0,
    ...parties.filter(({ candidate }) => candidate.entity === null).map((one) => one.probability),
  );
  const count = participants.filter(({ entity }) => entity !== null).length;
  const [first, second, third] = own;
  const whole =
    logOf(probability) +
    logOf(shadeProbability) +
    own.reduce((sum, party) => sum + logOf(party.probability), 0) +
    left.reduce((sum, party) => sum + logOf(1 - party.probability), 0) +
    (count - own.length) * logOf(0);
  const pair = first && second ? (byPair.get(pairOf(first, second)) ?? []) : [];
  const best = (all: readonly Judged[]): number => odds(all.reduce((most, one) => Math.max(most, one.probability), 0));
  return [
    count,
    participants.length - count,
    odds(first?.probability ?? 0),
    odds(second?.probability ?? 0),
    odds(third?.probability ?? 0),
    odds(count > own.length ? 0 : (own.at(-1)?.probability ?? 0)),
    odds(left[0]?.probability ?? 0),
    odds(left[1]?.probability ?? 0),
    odds(unnamed),
    whole,
    named.length,
    ...oneFigures(scene, trigger, first),
    ...oneFigures(scene, trigger, second),
    Math.max(-1, ...own.map(({ candidate }) => candidate.back)),
    first && second ? percent(across(first, second)) : -1,
    first && second ? percent(first.sides[1] * second.sides[1] + first.sides[2] * second.sides[2]) : -1,
    first ? percent(first.sides[0]) : -1,
    capped(pair.length),
    best(pair.filter((other) => other.trigger < trigger)),
    best(pair.filter((other) => other.trigger > trigger)),
    first && second ? sharedSentences(scene, first, second) : -1,
  ];
}

/** How probable it is that two are not on the same side. */
const across = ({ sides: [all, one, two] }: JudgedParty, { sides }: JudgedParty): number =>
  all * sides[0] + one * sides[2] + two * sides[1];

function oneFigures(scene: Scene, trigger: number, party: JudgedParty | undefined): readonly number[] {
  if (!party) return [-1, -1, -1, -1, -1, -1, -1];
  const { kind, actor, back, head, first, entity } = party.candidate;
  return [
    KINDS.indexOf(kind),
    FORMS.indexOf(actor?.mention.form ?? ''),
    back,
    Math.min(Math.abs(head - trigger), FAR),
    first > trigger ? 1 : 0,
    LABELS.indexOf(scene.tokens[head]!.label),
    capped(sentencesOf(scene).get(actor?.entity ?? entity ?? '')?.size ?? 0),
  ];
}

function sharedSentences(scene: Scene, a: JudgedParty, b: JudgedParty): number {
  const all = sentencesOf(scene);
  const one = all.get(a.candidate.actor?.entity ?? '');
  const other = all.get(b.candidate.actor?.entity ?? '');
  if (!one || !other) return 0;
  const [fewer, more] = one.size < other.size ? [one, other] : [other, one];
  let shared = 0;
  let seen = 0;
  for (const sentence of fewer) {
    if (more.has(sentence)) shared += 1;
    seen += 1;
    if (seen === MOST) break;
  }
  return shared;
}
