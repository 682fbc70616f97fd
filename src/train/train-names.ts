import { lexemeOf } from '../text/grammar/lexeme.ts';
import { makeScorer, type WeightRows } from '../text/grammar/scorer.ts';
import { NAME_FEATURES, type NameHints, nameFeatures, transitionFeature } from '../text/names/tagger/name-features.ts';
import {
  bestLabels,
  CAPITALS,
  documentHints,
  labelUnit,
  makeNameTagger,
  NAME_LABELS,
} from '../text/names/tagger/name-tagger.ts';
import { type NameUnit, nameUnit } from '../text/names/tagger/name-words.ts';
import { type FeatureIndex, featureIndex, selectFeatures } from './feature-index.ts';
import type { NamedSentence } from './name-data.ts';
import { type Perceptron, perceptron, quantise } from './perceptron.ts';
import { seededRandom, shuffle } from './random.ts';

/** Settings of the name tagger's training. */
export interface NameSettings {
  readonly epochs: number;
  /** Features seen less often are left out. */
  readonly cut: number;
  /** What a wrong label is given beforehand, so that the right ones come to lead by it (Tsochantaridis et al. 2005). */
  readonly margin: number;
  /** Size of one unit of the whole-number weights. */
  readonly step: number;
  /** Parts that the documents are dealt into, to learn the second pass on the first one's mistakes. */
  readonly folds: number;
  readonly seed: number;
}

/** A sentence ready for training. */
export interface NameExample {
  readonly document: string;
  readonly unit: NameUnit;
  readonly labels: Uint8Array;
  readonly hints: NameHints | null;
}

const LABELS = NAME_LABELS.length;

/** Looks up the words; `tags` gives each sentence's predicted universal tags by number (0 for none). A name without any capital is not learned. */
export function nameExamples(
  sentences: readonly NamedSentence[],
  tags: (sentence: NamedSentence) => Uint8Array,
): readonly NameExample[] {
  return sentences.map((named) => {
    const unit = nameUnit(named.sentence.words.map(lexemeOf), tags(named));
    const labels = Uint8Array.from(named.labels);
    for (let i = 0; i < labels.length; i++) {
      if (!unit.open[i]) labels[i] = 0;
      // What goes on from a word that is now outside begins here.
      const isInside = labels[i]! > 0 && labels[i]! % 2 === 0;
      if (isInside && (i === 0 || (labels[i - 1] !== labels[i] && labels[i - 1] !== labels[i]! - 1))) labels[i]!--;
    }
    return { document: named.sentence.document, unit, labels, hints: null };
  });
}

/** Trains the first and the second pass. */
export function trainNames(
  examples: readonly NameExample[],
  settings: NameSettings,
): { readonly first: WeightRows; readonly second: WeightRows } {
  const hinted: NameExample[] = [];
  const documents = [...new Set(examples.map(({ document }) => document))];
  const foldOf = new Map(documents.map((document, i) => [document, i % settings.folds]));
  for (let fold = 0; fold < settings.folds; fold++) {
    const others = examples.filter(({ document }) => foldOf.get(document) !== fold);
    hinted.push(
      ...withHints(
        trainPass(others, settings),
        examples.filter(({ document }) => foldOf.get(document) === fold),
      ),
    );
  }
  return { first: trainPass(examples, settings), second: trainPass(hinted, settings) };
}

/** The examples with what a first pass makes of their documents. */
export function withHints(rows: WeightRows, examples: readonly NameExample[]): readonly NameExample[] {
  const tagger = makeNameTagger(makeScorer(rows));
  const byDocument = new Map<string, NameExample[]>();
  for (const example of examples)
    byDocument.set(example.document, [...(byDocument.get(example.document) ?? []), example]);
  return [...byDocument.values()].flatMap((list) => {
    const units = list.map(({ unit }) => unit);
    const hints = documentHints(
      units,
      units.map((unit) => labelUnit(tagger, unit, null, 0)),
    );
    return list.map((example, i) => ({ ...example, hints: hints[i]! }));
  });
}

/** A structured averaged perceptron (Collins 2002) with a margin. */
export function trainPass(examples: readonly NameExample[], settings: NameSettings): WeightRows {
  const index = countFeatures(examples, settings.cut);
  const model = perceptron(NAME_LABELS, index);
  const random = seededRandom(settings.seed);
  const order = [...examples].filter(({ unit }) => unit.open.includes(1));
  for (let epoch = 0; epoch < settings.epochs; epoch++) {
    shuffle(order, random);
    for (const example of order) learn(example, model, settings.margin);
  }
  return quantise(NAME_LABELS, index, model.average(), settings.step);
}

const hashes = new Int32Array(NAME_FEATURES);

function learn({ unit, labels, hints }: NameExample, model: Perceptron, margin: number): void {
  const count = unit.words.length;
  const emissions = new Float32Array(count * LABELS);
  const scores = new Float32Array(LABELS);
  const known: Int32Array[] = [];
  for (let i = 0; i < count; i++) {
    const features = new Int32Array(NAME_FEATURES);
    const found = unit.open[i] ? model.lookup(hashes, nameFeatures(unit, i, hints, hashes), features) : 0;
    known.push(features.subarray(0, found));
    if (!unit.open[i]) continue;
    model.score(known[i]!, found, scores);
    for (let label = 0; label < LABELS; label++)
      emissions[i * LABELS + label] = scores[label]! + (label === labels[i] ? 0 : margin);
  }
  const guess = bestLabels(unit, emissions, transitionScores(model));
  model.tick();
  for (let i = 0; i < count; i++) {
    if (!unit.open[i]) continue;
    const capital = unit.words[i]!.capital;
    const right = labels[i]!;
    const wrong = guess[i]!;
    if (right !== wrong) {
      model.update(known[i]!, known[i]!.length, right, 1);
      model.update(known[i]!, known[i]!.length, wrong, -1);
    }
    const rightBefore = labels[i - 1] ?? 0;
    const wrongBefore = guess[i - 1] ?? 0;
    if (right === wrong && rightBefore === wrongBefore) continue;
    updateTransition(model, rightBefore, capital, right, 1);
    updateTransition(model, wrongBefore, capital, wrong, -1);
  }
}

const transition = new Int32Array(1);
const transitionKnown = new Int32Array(1);

function updateTransition(model: Perceptron, before: number, capital: number, label: number, by: number): void {
  transition[0] = transitionFeature(before, capital);
  model.update(transitionKnown, model.lookup(transition, 1, transitionKnown), label, by);
}

function transitionScores(model: Perceptron): Float32Array {
  const all = new Float32Array(CAPITALS * LABELS * LABELS);
  const scores = new Float32Array(LABELS);
  for (let capital = 0; capital < CAPITALS; capital++) {
    for (let before = 0; before < LABELS; before++) {
      transition[0] = transitionFeature(before, capital);
      model.score(transitionKnown, model.lookup(transition, 1, transitionKnown), scores);
      all.set(scores, (capital * LABELS + before) * LABELS);
    }
  }
  return all;
}

function countFeatures(examples: readonly NameExample[], cut: number): FeatureIndex {
  const index = featureIndex();
  for (const { unit, hints } of examples) {
    for (let i = 0; i < unit.words.length; i++) {
      if (!unit.open[i]) continue;
      const count = nameFeatures(unit, i, hints, hashes);
      for (let f = 0; f < count; f++) index.count(hashes[f]!);
    }
  }
  for (let capital = 0; capital < CAPITALS; capital++)
    for (let before = 0; before < LABELS; before++)
      for (let i = 0; i < cut; i++) index.count(transitionFeature(before, capital));
  const counts = index.counts();
  return selectFeatures(index, (feature) => counts[feature]! >= cut);
}
