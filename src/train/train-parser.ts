import type { TreebankSentence } from '../eval/treebanks/conllu.ts';
import { ARC_FEATURES, type ArcInput, arcFeatures } from '../text/grammar/arc-features.ts';
import { arcInput } from '../text/grammar/arc-input.ts';
import { hashSet } from '../text/grammar/hash-set.ts';
import { labelIndex } from '../text/grammar/labels.ts';
import { lexemeOf } from '../text/grammar/lexeme.ts';
import { actionName, parseAction } from '../text/grammar/parser.ts';
import type { WeightRows } from '../text/grammar/scorer.ts';
import {
  type Action,
  applyForcedMove,
  applyMove,
  isFinished,
  isLegal,
  type ParseState,
  SHIFT,
  startState,
} from '../text/grammar/transitions.ts';
import { type FeatureIndex, featureIndex, selectFeatures } from './feature-index.ts';
import { actionCost, type GoldTree, goldTree, MOVES, moveCost } from './oracle.ts';
import { type Perceptron, perceptron } from './perceptron.ts';
import { keepLargest } from './prune.ts';
import { seededRandom, shuffle } from './random.ts';
import { averageOfRuns, quantiseKept, sparsePerceptron } from './sparse-perceptron.ts';

/** Settings of the parser's training; those shipped are in settings.ts. */
export interface ParserSettings {
  readonly epochs: number;
  /** Epochs of the second training, on the features that are kept. */
  readonly epochsPruned: number;
  /** Second trainings, each in another order of sentences, whose weights are averaged. */
  readonly runs: number;
  readonly margin: number;
  readonly cut: number;
  /** How many weights are kept for the second training, the largest. */
  readonly weights: number;
  /** Part of states from the second epoch on in which training goes where the model, not the oracle, goes. */
  readonly explore: number;
  readonly step: number;
  readonly seed: number;
}

/** A sentence to parse with the tags that a tagger gave that had not seen it. */
export interface TaggedSentence {
  readonly sentence: TreebankSentence;
  readonly tags: Uint8Array;
}

export interface TrainedParser {
  readonly rows: WeightRows;
  readonly knownWords: Int32Array;
}

interface Example {
  readonly input: ArcInput;
  readonly gold: GoldTree;
}

/** Trains the parser with a dynamic oracle and exploration (Goldberg & Nivre 2013), twice: on all features, then on those that matter. */
export function trainParser(tagged: readonly TaggedSentence[], settings: ParserSettings): TrainedParser {
  const knownWords = wordsSeenAgain(tagged);
  const known = hashSet(knownWords);
  const examples = tagged.map(({ sentence, tags }) => ({
    input: arcInput(sentence.words.map(lexemeOf), tags, known),
    gold: goldTree(sentence.heads, sentence.labels.map(labelIndex)),
  }));
  const { classes, index } = countFeatures(examples, settings.cut);
  const first = train(examples, perceptron(classes, index), settings.epochs, settings);
  const kept = keepLargest(index, first.average(), classes.length, settings.weights);
  const averaged = averageOfRuns(settings.runs, (run) => {
    const again = { ...settings, seed: settings.seed + run };
    return train(examples, sparsePerceptron(classes, kept), settings.epochsPruned, again).average();
  });
  return { rows: quantiseKept(classes, kept, averaged, settings.step), knownWords };
}

function wordsSeenAgain(tagged: readonly TaggedSentence[]): Int32Array {
  const counts = new Map<number, number>();
  for (const { sentence } of tagged) {
    for (const word of sentence.words) {
      const { low } = lexemeOf(word);
      counts.set(low, (counts.get(low) ?? 0) + 1);
    }
  }
  return Int32Array.from([...counts].filter(([hash, count]) => count > 1 && hash !== 0).map(([hash]) => hash)).sort();
}

const hashes = new Int32Array(ARC_FEATURES);
const numbers = new Int32Array(ARC_FEATURES);

/** The features and actions along the way of the oracle. */
function countFeatures(examples: readonly Example[], cut: number): { classes: readonly string[]; index: FeatureIndex } {
  const index = featureIndex();
  const actions = new Map<string, number>();
  for (const { input, gold } of examples) {
    const state = startState(input.size);
    while (!isFinished(state)) {
      if (applyForcedMove(state)) continue;
      const count = arcFeatures(input, state, hashes);
      for (let f = 0; f < count; f++) index.count(hashes[f]!);
      const action = oracleAction(state, gold);
      const name = actionName(action);
      actions.set(name, (actions.get(name) ?? 0) + 1);
      applyMove(state, action.move, action.label);
    }
  }
  const counts = index.counts();
  const classes = [...actions]
    .filter(([, count]) => count >= cut)
    .map(([name]) => name)
    .sort();
  return { classes, index: selectFeatures(index, (feature) => counts[feature]! >= cut) };
}

function oracleAction(state: ParseState, gold: GoldTree): Action {
  let chosen: (typeof MOVES)[number] = SHIFT;
  let lowest = Number.POSITIVE_INFINITY;
  for (const move of MOVES) {
    if (!isLegal(state, move)) continue;
    const cost = moveCost(state, gold, move);
    if (cost >= lowest) continue;
    lowest = cost;
    chosen = move;
  }
  return { move: chosen, label: chosen === SHIFT ? 0 : gold.labels[state.stack[state.depth - 1]!]! };
}

function train(examples: readonly Example[], model: Perceptron, epochs: number, settings: ParserSettings): Perceptron {
  const actions = model.classes.map(parseAction);
  const random = seededRandom(settings.seed);
  const order = [...examples];
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random);
    for (const item of order) learn(item, model, actions, settings.margin, epoch > 0 ? settings.explore : 0, random);
  }
  return model;
}

function learn(
  { input, gold }: Example,
  model: Perceptron,
  actions: readonly Action[],
  margin: number,
  explore: number,
  random: () => number,
): void {
  const state = startState(input.size);
  const scores = new Float32Array(actions.length);
  const costs = [0, 0, 0];
  while (!isFinished(state)) {
    if (applyForcedMove(state)) continue;
    const count = model.lookup(hashes, arcFeatures(input, state, hashes), numbers);
    model.score(numbers, count, scores);
    for (const move of MOVES)
      costs[move] = isLegal(state, move) ? moveCost(state, gold, move) : Number.POSITIVE_INFINITY;
    const least = Math.min(...costs);
    let right = -1;
    let wrong = -1;
    for (let a = 0; a < actions.length; a++) {
      const { move, label } = actions[a]!;
      if (costs[move] === Number.POSITIVE_INFINITY) continue;
      const good = costs[move] === least && actionCost(state, gold, move, label, 0) === 0;
      if (good) {
        if (right < 0 || scores[a]! > scores[right]!) right = a;
      } else if (wrong < 0 || scores[a]! > scores[wrong]!) wrong = a;
    }
    // No good action is known when its label is too rare: nothing to learn, go on by the model.
    if (right >= 0 && wrong >= 0 && scores[right]! < scores[wrong]! + margin) {
      model.update(numbers, count, right, 1);
      model.update(numbers, count, wrong, -1);
    }
    model.tick();
    const strays = wrong >= 0 && (right < 0 || (scores[wrong]! >= scores[right]! && random() < explore));
    const taken = actions[strays ? wrong : right]!;
    applyMove(state, taken.move, taken.label);
  }
}
