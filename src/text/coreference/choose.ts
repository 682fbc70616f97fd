import { modelOf, readWeights } from '../grammar/weights.ts';
import { type Decision, LOGIT_STEP, makeDecision } from '../learned/decision.ts';
import { makeFeatures } from '../learned/features.ts';
import type { Candidate } from './candidates.ts';
import { withFeatures } from './referent-features.ts';
import type { Referring } from './referring.ts';
import type { Choose, Walk } from './walk.ts';

/** Where the ranker's weights lie, and its name in the file. */
export const REFERENT_WEIGHTS = new URL('./weights/referents.bin.gz', import.meta.url);
export const REFERENT_MODEL = 'referents';

/** Below this agreement with all whom the words may mean the best candidate is refused, and nobody is meant: better none than a guess. */
const LEAST: Readonly<Record<Referring['kind'], number>> = {
  he: 0.4,
  it: 0.5,
  they: 0.15,
  we: 0.3,
  i: 0,
  person: 0.4,
  people: 0.3,
  body: 0.4,
  bodies: 0.3,
  pair: 0.15,
};

/** More members make a large group, which must be surer: each of them is taken to deal with everybody else. */
const LARGE = 5;
const LEAST_OF_LARGE = 0.6;

/** Below this probability that anybody named is meant, nobody is. */
const SOMEBODY = 0.5;
/** The same of a noun without an article ("terrorist organizations"), which seldom means anybody named. */
const SOMEBODY_BARE = 0.65;

let shipped: Choose | undefined;

/** Chooses by the weights as shipped, read from disk at the first call. @throws LiaisonError WEIGHTS_DAMAGED */
export const chooseReferent: Choose = (walk, referring, candidates) => {
  shipped ??= chooseBy(makeDecision(modelOf(readWeights(REFERENT_WEIGHTS), REFERENT_MODEL, REFERENT_WEIGHTS.pathname)));
  return shipped(walk, referring, candidates);
};

/** How likely each of the candidates is meant, of all that sum to 1. */
export type Weigh = (walk: Walk, referring: Referring, candidates: readonly Candidate[]) => readonly number[];

/** Weighs by a ranker. */
export function weighBy(decision: Decision): Weigh {
  const features = makeFeatures();
  return (walk, referring, candidates) => {
    const scores: number[] = [];
    withFeatures(walk, referring, candidates, features, (told) => scores.push(decision.scores(told)[0]! * LOGIT_STEP));
    const top = Math.max(...scores);
    const chances = scores.map((score) => Math.exp(score - top));
    const sum = chances.reduce((all, one) => all + one, 0);
    return chances.map((one) => one / sum);
  };
}

/** Chooses the one whom a ranker prefers; nobody (the last candidate) where nobody named is likelier than all the others, or none of them sure enough. */
export function chooseBy(decision: Decision): Choose {
  const weigh = weighBy(decision);
  return (walk, referring, candidates) => chosen(weigh(walk, referring, candidates), candidates, referring);
}

/**
 * The place of the candidate that is taken, by the chances of all: the one that agrees best with whom the words may mean, if it agrees enough. Two
 * groups agree by the share of their members that both have, so that several groups that are nearly one do not lose to nobody.
 */
export function chosen(chances: readonly number[], candidates: readonly Candidate[], referring: Referring): number {
  const somebody = chances.reduce((sum, one, at) => (candidates[at]!.members.length > 0 ? sum + one : sum), 0);
  if (somebody > (isBare(referring) ? SOMEBODY_BARE : SOMEBODY)) {
    const worth = candidates.map((one) =>
      candidates.reduce((sum, other, at) => sum + chances[at]! * agreement(one.members, other.members), 0),
    );
    const best = worth.indexOf(Math.max(...worth));
    const least = candidates[best]!.members.length > LARGE ? LEAST_OF_LARGE : LEAST[referring.kind];
    if (worth[best]! >= least) return best;
  }
  const open = chances.map((one, at) => (candidates[at]!.members.length > 0 ? 0 : one));
  return open.indexOf(Math.max(...open));
}

function isBare({ opening, pronoun, head }: Referring): boolean {
  return opening === 'none' && pronoun === undefined && head.text === head.lower;
}

/** Of all that two groups hold the share that both do; 0 with nobody. */
function agreement(one: readonly string[], other: readonly string[]): number {
  if (one.length === 0 || other.length === 0) return 0;
  const common = one.length === 1 ? (other.includes(one[0]!) ? 1 : 0) : one.filter((key) => other.includes(key)).length;
  return common / (one.length + other.length - common);
}

/** The named candidate last in view, and of several people or a description nobody: where training begins. */
export function mostInView(_walk: Walk, { plural, kind }: Referring, candidates: readonly Candidate[]): number {
  const isOpen = plural || kind === 'body' || kind === 'person';
  const at = isOpen
    ? -1
    : candidates.findIndex(({ referent, kind: own }) => referent !== undefined && own !== 'unnamed');
  return at === -1 ? candidates.length - 1 : at;
}
