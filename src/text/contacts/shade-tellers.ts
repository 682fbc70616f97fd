import type { Token } from '../grammar/analysis.ts';
import { agents, subjects } from '../grammar/arguments.ts';
import { dependents, governor } from '../grammar/arguments-tree.ts';
import { type VerbGroup, verbGroup } from '../grammar/arguments-verb.ts';
import type { Scene } from '../scene/scene.ts';
import { firstOfPair } from './acting-by-place.ts';
import { partyOf } from './parties.ts';
import { DECLINING, TELLING } from './rules/shades.ts';
import type { State } from './shade-state.ts';
import { partyLeftOf } from './windows.ts';

/** "Neither aide would tell", "nobody confirmed". */
export function nobodyActs(scene: Scene, head: Token): boolean {
  return dependents(scene.tree, head.index, 'nsubj', 'nsubj:pass').some((subject) => {
    const lower = scene.tokens[subject]!.lower;
    return (
      lower === 'nobody' ||
      lower === 'none' ||
      lower === 'neither' ||
      scene.tree.children(subject).some((child) => ['no', 'neither'].includes(scene.tokens[child]!.lower))
    );
  });
}

/** "would not say", "declined to comment", "could not be confirmed". */
export function isWithheld(scene: Scene, telling: Token, negated: boolean, group: VerbGroup): boolean {
  if (negated) return true;
  const first = firstOfPair(scene, telling);
  const above = governor(scene.tree, first.index);
  const infinitive = group.infinitive || (first !== telling && verbGroup(scene.tree, first.index).infinitive);
  return (infinitive || telling.xpos === 'VBG') && above !== undefined && DECLINING.has(above.lemma);
}

/** The subjects of a word of telling. Where what is told stands before it, a subject before that is none: "The services cooperate, Ray said". */
function speakersOf(scene: Scene, head: Token): readonly number[] {
  const { tree } = scene;
  const heads = agents(tree, head.index);
  const told = dependents(tree, head.index, 'ccomp').find((clause) => clause < head.index);
  const fitting = told === undefined ? heads : heads.filter((index) => index > told);
  return fitting.length > 0 || head.upos !== 'NOUN' ? fitting : subjects(tree, head.index);
}

export function addClaimants(scene: Scene, state: State, head: Token): void {
  const first = firstOfPair(scene, head);
  const heads = speakersOf(scene, head);
  const arcs = partyOf(scene, heads, 'subject');
  const placed = arcs.actors.length === 0 && (heads.length === 0 || head.upos === 'VERB') && isActive(scene, first);
  const found = placed ? partyLeftOf(scene, first.index) : arcs;
  const people = found.actors.filter((actor) => actor.kind === 'person');
  const speaking = people.length > 0 ? people : found.actors.slice(0, 1);
  state.claimants = [
    ...speaking.filter((actor) => !state.claimants.some((known) => known.entity === actor.entity)),
    ...state.claimants,
  ];
}

const HEARSAY = new Set(['rumour', 'rumor', 'gossip', 'speculation', 'hearsay']);
const UNSURE = new Set(['unconfirmed', 'unverified', 'uncorroborated']);

/** "Rumours say", "unconfirmed reports said": nobody stands behind it. */
export function isHearsay(scene: Scene, telling: Token): boolean {
  return agents(scene.tree, telling.index).some((subject) => isUnsure(scene, subject));
}

const isUnsure = ({ tokens }: Scene, noun: number): boolean =>
  HEARSAY.has(tokens[noun]!.lemma) || UNSURE.has(tokens[noun - 1]?.lower ?? '');

/** "according to press reports", "according to rumours": reports of nobody. One of somebody ("a report in Kuryer") has its claimant. */
export function accordingToHearsay(scene: Scene, anchor: number): boolean {
  const { tokens } = scene;
  const sentence = scene.tree.sentences[tokens[anchor]!.sentence]!;
  const to = Math.min(sentence.last, anchor + MAX_ACCORDING);
  for (let at = Math.max(sentence.first, anchor - MAX_ACCORDING); at < to; at += 1) {
    if (tokens[at]!.lower !== 'according' || tokens[at + 1]?.lower !== 'to') continue;
    let noun = at + 2;
    while (noun < to && ['DET', 'ADJ', 'NOUN', 'VERB'].includes(tokens[noun]!.upos) && !scene.inName(noun)) noun += 1;
    const { lemma, lower } = tokens[noun - 1]!;
    const next = tokens[noun];
    const owned = next !== undefined && (next.upos === 'ADP' || scene.inName(noun));
    return isUnsure(scene, noun - 1) || (lemma === 'report' && lower === 'reports' && !owned);
  }
  return false;
}

const MAX_ACCORDING = 60;

/** What one may refuse beside telling: "dodged questions", "nothing to add". */
const ANSWERING = new Set(['add', 'question', 'offer']);

/** Told in the active voice, whatever form the tagger sees: "neither confirmed nor denied". */
function isActive({ tree }: Scene, head: Token): boolean {
  if (head.upos !== 'VERB') return head.lower === 'accused';
  return !verbGroup(tree, head.index).auxiliaries.some((token) => token.lemma === 'be' || token.lemma === 'get');
}

/** The verb of a refusal to tell in the same sentence, where the arcs don't lead to it. */
export function refusalNearby(scene: Scene, anchor: number): number | undefined {
  const { tokens } = scene;
  const sentence = scene.tree.sentences[tokens[anchor]!.sentence]!;
  const from = Math.max(sentence.first, anchor - 60);
  const to = Math.min(sentence.last, anchor + 60);
  for (let at = from; at < to; at += 1) {
    if (!TELLING.has(tokens[at]!.lemma) && !ANSWERING.has(tokens[at]!.lemma)) continue;
    for (let left = at - 1; left >= from && at - left <= 3; left -= 1) {
      if (DECLINING.has(tokens[left]!.lemma)) return left;
      if (['not', "n't", 'n’t', 'never', 'neither', 'no', 'nothing'].includes(tokens[left]!.lower))
        return tokens[at]!.upos === 'NOUN' ? (governor(scene.tree, at)?.index ?? at) : at;
    }
  }
  return undefined;
}
