import type { EventType, Participant, Realis, Stance } from '../../../model/reading.ts';
import { governor } from '../../grammar/arguments-tree.ts';
import type { Features } from '../../learned/features.ts';
import type { Actor, Scene } from '../../scene/scene.ts';
import type { Told } from '../merge.ts';
import { LIGHT_VERBS } from '../rules/light-verbs.ts';
import type { Settled } from '../settle.ts';
import { shadeOf } from '../shade.ts';
import type { Shade } from '../shade-state.ts';
import { gathered } from './gathered.ts';
import type { ContactDecisions } from './models.ts';
import { type PartyCandidate, partiesAround } from './parties-around.ts';
import { type PartyScene, partyFeatures } from './party-features.ts';
import { shadeFeatures } from './shade-features.ts';
import { roleOf, type Side } from './sides.ts';
import { isTrigger, triggerFeatures } from './trigger-features.ts';

/** A party that was judged: how probable it takes part, and where it would stand. */
export interface JudgedParty {
  readonly candidate: PartyCandidate;
  /** Of taking part at all. */
  readonly probability: number;
  /** Of no side, side 1, side 2, given that it takes part. */
  readonly sides: readonly [number, number, number];
}

/** What the decisions make of one word. */
export interface Judged {
  readonly trigger: number;
  readonly sentence: number;
  readonly probability: number;
  readonly type: EventType;
  readonly typeProbability: number;
  readonly parties: readonly JudgedParty[];
  readonly stance: Stance;
  /** How probable it is that this is denied. */
  readonly denied: number;
  readonly realis: Realis;
  readonly shadeProbability: number;
  readonly shade: Shade;
  /** What the rules made of the same word. */
  readonly fired: readonly Told[];
}

const SURELY_DONE = 0.85;
/** Below this no word is looked at any further, unless a rule fired on it. */
const LEAST_TRIGGER = 0.02;

/** The word whose auxiliaries shade what a noun tells: its light verb, or itself. */
export function anchorOf(scene: Scene, trigger: number): number {
  const { upos, label } = scene.tokens[trigger]!;
  if (upos === 'VERB' || (label !== 'obj' && label !== 'nsubj:pass')) return trigger;
  const head = governor(scene.tree, trigger);
  return head?.upos === 'VERB' && ALL_LIGHT.has(head.lemma) ? head.index : trigger;
}

const ALL_LIGHT: ReadonlySet<string> = new Set(Object.values(LIGHT_VERBS).flatMap((verbs) => [...verbs]));

/** The shade that the rules give a word. */
export function ruleShade(scene: Scene, trigger: number, fired: readonly Told[]): Shade {
  if (fired.length > 0) return fired[0]!.sighting.shade;
  const anchor = anchorOf(scene, trigger);
  return shadeOf(scene, anchor, scene.tokens[trigger]!.upos === 'VERB' ? undefined : trigger, false);
}

/** What the decisions make of a word, or undefined where it is no word that may tell of contact, or surely doesn't. */
export function judge(
  scene: Scene,
  models: ContactDecisions,
  trigger: number,
  rules: (token: number) => readonly Told[],
): Judged | undefined {
  const fired = rules(trigger);
  if (!isTrigger(scene, trigger) && fired.length === 0) return undefined;
  const own = gathered((f) => triggerFeatures(scene, trigger, rules, f));
  const probability = models.trigger.probabilities(own)[1]!;
  if (probability < LEAST_TRIGGER && fired.length === 0) return undefined;
  const types = models.type.probabilities(own);
  const top = indexOfLargest(types);
  const type = models.type.classes[top] as EventType;
  const candidates = partiesAround(scene, trigger);
  const site: PartyScene = { scene, trigger, type, candidates, fired };
  const parties = candidates.map((candidate): JudgedParty => {
    const [none, one, two, all] = models.party.probabilities(gathered((f) => partyFeatures(site, candidate, f)));
    const some = Math.max(1e-9, 1 - none!);
    return { candidate, probability: 1 - none!, sides: [all! / some, one! / some, two! / some] };
  });
  const shade = ruleShade(scene, trigger, fired);
  const around = (): Features => gathered((f) => shadeFeatures(scene, trigger, type, shade, f));
  const shades = models.realis.probabilities(around());
  const likeliest = indexOfLargest(shades);
  const ruled = models.realis.classes.indexOf(shade.realis);
  // What the words around it make a plan or a wish is told as done only where that is all but sure.
  const shown = ruled > 0 && likeliest === 0 && shades[0]! < SURELY_DONE ? ruled : likeliest;
  const realis = models.realis.classes[shown] as Realis;
  const shadeProbability = shades[shown]!;
  const denied = models.stance.probabilities(around())[1]!;
  return {
    trigger,
    sentence: scene.tokens[trigger]!.sentence,
    probability,
    type,
    typeProbability: types[top]!,
    parties,
    stance: stanceOf(shade.stance, denied),
    denied,
    realis,
    shadeProbability,
    shade,
    fired,
  };
}

/** From here on what no rule takes for denied is, and below what a rule takes for denied is not. */
const SURELY_DENIED = 0.6;
export const LEAST_DENIED = 0.05;

function stanceOf(ruled: Stance, denied: number): Stance {
  if (ruled === 'affirms') return denied >= SURELY_DENIED ? 'denies' : 'affirms';
  return ruled === 'denies' && denied < LEAST_DENIED ? 'affirms' : ruled;
}

export function indexOfLargest(values: Float64Array): number {
  let best = 0;
  for (let i = 1; i < values.length; i += 1) if (values[i]! > values[best]!) best = i;
  return best;
}

/** From here on a party takes part; the second one already from the lower bound, where a contact would lack its other side. */
const PARTY = 0.5;
const SECOND = 0.3;
/** From here on the third and the fourth likeliest are tried beside the first two, and the third in the second's place. */
const THIRD = 0.15;
const FOURTH = 0.25;
const INSTEAD = 0.2;
const LONE: ReadonlySet<EventType> = new Set(['VISIT', 'APPOINTMENT', 'DEPARTURE']);
const OFFICES: ReadonlySet<EventType> = new Set(['APPOINTMENT', 'DEPARTURE']);

/** Those who take part as it seems word by word, and other sets of the likeliest that are worth a look; the first is the likeliest. */
export function partySets({ parties, type }: Judged): readonly (readonly JudgedParty[])[] {
  const isOffice = OFFICES.has(type);
  const ordered = parties
    .filter(({ candidate: { kind } }) => !isOffice || kind === 'person' || kind === 'unnamed')
    .toSorted((a, b) => b.probability - a.probability);
  const chosen = ordered.filter(({ probability }) => probability >= PARTY);
  if (chosen.length < 2 && !LONE.has(type)) {
    for (const next of ordered.slice(chosen.length))
      if (chosen.length < 2 && next.probability >= SECOND) chosen.push(next);
  }
  const named = ordered.filter(({ candidate }) => candidate.entity !== null);
  const unnamed = chosen.filter(({ candidate }) => candidate.entity === null);
  const [first, second, third, fourth] = named;
  const sets: (readonly JudgedParty[])[] = [chosen];
  if (first) sets.push([first]);
  if (isOffice) return sets;
  if (first && second) sets.push([first, second]);
  if (third && third.probability > INSTEAD) sets.push([first!, third]);
  if (third && third.probability > THIRD) sets.push(named.slice(0, 3));
  if (fourth && fourth.probability > FOURTH) sets.push(named.slice(0, 4));
  return sets.map((set, i) => (i === 0 ? set : [...set, ...unnamed]));
}

/** Parties with their sides: all together, or each on the likelier of the two. */
export function withSides(
  type: EventType,
  chosen: readonly JudgedParty[],
): readonly { readonly party: JudgedParty; readonly side: Side }[] {
  if (OFFICES.has(type)) return chosen.map((party) => ({ party, side: undefined }));
  let together = 0;
  let opposite = 0;
  for (const { sides } of chosen) {
    together += Math.log(Math.max(sides[0], 1e-4));
    opposite += Math.log(Math.max(sides[1], sides[2], 1e-4));
  }
  return chosen.map((party) => ({
    party,
    side: together >= opposite ? undefined : party.sides[1] >= party.sides[2] ? 1 : 2,
  }));
}

/** Below this a type says little: the telling joins another of the same people and leaves it its type. */
const SURELY_TYPED = 0.7;

/** The telling that the learned decisions make of a word with these parties. */
export function learnedTelling(
  scene: Scene,
  judged: Judged,
  parties: readonly JudgedParty[],
  realis: Realis,
): Settled | undefined {
  const chosen = withSides(judged.type, parties);
  const named = chosen.filter(({ party }) => party.candidate.entity !== null);
  if (named.length === 0) return undefined;
  const participants: Participant[] = chosen.map(({ party, side }) =>
    participantOf(scene, judged.type, party.candidate, side),
  );
  const actors = named.flatMap(({ party }): readonly Actor[] => (party.candidate.actor ? [party.candidate.actor] : []));
  const { trigger, shade, stance, type } = judged;
  return {
    sighting: {
      type,
      rule: `contact/${scene.tokens[trigger]!.lemma}`,
      trigger,
      anchor: anchorOf(scene, trigger),
      parts: actors.map((actor, i) => ({ actor, role: participants[i]!.role })),
      group: undefined,
      unnamed: chosen.length > named.length,
      shade: { ...shade, stance, realis },
      pointsBack: false,
      weak: judged.typeProbability < SURELY_TYPED,
      level: undefined,
      place: undefined,
    },
    type,
    level: named.every(({ party }) => party.candidate.kind === 'person') ? 'person' : 'agency',
    participants,
    actors,
  };
}

function participantOf(
  scene: Scene,
  type: EventType,
  { entity, first, last }: PartyCandidate,
  side: Side,
): Participant {
  const { start } = scene.tokens[first]!;
  const { end } = scene.tokens[last]!;
  return {
    entity,
    role: roleOf(type, side),
    ...(side === undefined ? {} : { side }),
    as: { start, end, text: scene.tree.text.slice(start, end) },
  };
}
