import type { TreebankSentence } from '../eval/treebanks/conllu.ts';
import type { Lexeme } from '../text/grammar/lexeme.ts';
import { lexemeOf } from '../text/grammar/lexeme.ts';
import type { WeightRows } from '../text/grammar/scorer.ts';
import { NO_TAG, TAG_FEATURES, tagFeatures } from '../text/grammar/tag-features.ts';
import { featureIndex, selectFeatures } from './feature-index.ts';
import { type Perceptron, perceptron } from './perceptron.ts';
import { keepLargest } from './prune.ts';
import { seededRandom, shuffle } from './random.ts';
import { averageOfRuns, quantiseKept, sparsePerceptron } from './sparse-perceptron.ts';

/** Settings of the tagger's training; those shipped are in settings.ts. */
export interface TaggerSettings {
  readonly epochs: number;
  /** Epochs of the second training, on the weights that are kept. */
  readonly epochsPruned: number;
  /** Second trainings, each in another order of sentences, whose weights are averaged. */
  readonly runs: number;
  /** How many weights are kept for the second training, the largest. */
  readonly weights: number;
  /** By how much the right tag must lead. */
  readonly margin: number;
  /** Features seen less often are left out. */
  readonly cut: number;
  /** Pairs of tags seen less often are written as the commonest pair of the same universal tag. */
  readonly rarestTag: number;
  /** Size of one unit of the whole-number weights. */
  readonly step: number;
  readonly seed: number;
}

interface Example {
  readonly words: readonly Lexeme[];
  readonly tags: Uint8Array;
}

/** Trains the greedy averaged perceptron tagger (Collins 2002) on the gold tags before each word for counting, on its own in training. */
export function trainTagger(sentences: readonly TreebankSentence[], settings: TaggerSettings): WeightRows {
  const classes = tagClasses(sentences, settings.rarestTag);
  const examples = sentences.map((sentence) => example(sentence, classes));
  const index = countFeatures(examples, settings.cut);
  const first = train(examples, perceptron(classes, index), settings.epochs, settings);
  const kept = keepLargest(index, first.average(), classes.length, settings.weights);
  const averaged = averageOfRuns(settings.runs, (run) => {
    const again = { ...settings, seed: settings.seed + run };
    return train(examples, sparsePerceptron(classes, kept), settings.epochsPruned, again).average();
  });
  return quantiseKept(classes, kept, averaged, settings.step);
}

function train(examples: readonly Example[], model: Perceptron, epochs: number, settings: TaggerSettings): Perceptron {
  const random = seededRandom(settings.seed);
  const order = [...examples];
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random);
    for (const item of order) learn(item, model, settings.margin);
  }
  return model;
}

function learn({ words, tags }: Example, model: Perceptron, margin: number): void {
  const scores = new Float32Array(model.classes.length);
  let tag1 = NO_TAG;
  let tag2 = NO_TAG;
  for (let i = 0; i < words.length; i++) {
    const count = model.lookup(hashes, tagFeatures(words, i, tag1, tag2, hashes), known);
    model.score(known, count, scores);
    const gold = tags[i]!;
    let rival = -1;
    for (let c = 0; c < scores.length; c++) if (c !== gold && (rival < 0 || scores[c]! > scores[rival]!)) rival = c;
    if (scores[gold]! < scores[rival]! + margin) {
      model.update(known, count, gold, 1);
      model.update(known, count, rival, -1);
    }
    model.tick();
    tag2 = tag1;
    tag1 = scores[rival]! > scores[gold]! ? rival : gold;
  }
}

const hashes = new Int32Array(TAG_FEATURES);
const known = new Int32Array(TAG_FEATURES);

function countFeatures(examples: readonly Example[], cut: number): ReturnType<typeof featureIndex> {
  const index = featureIndex();
  for (const { words, tags } of examples) {
    for (let i = 0; i < words.length; i++) {
      const count = tagFeatures(words, i, tags[i - 1] ?? NO_TAG, tags[i - 2] ?? NO_TAG, hashes);
      for (let f = 0; f < count; f++) index.count(hashes[f]!);
    }
  }
  const counts = index.counts();
  return selectFeatures(index, (feature) => counts[feature]! >= cut);
}

function tagClasses(sentences: readonly TreebankSentence[], rarest: number): readonly string[] {
  const counts = new Map<string, number>();
  for (const { upos, xpos } of sentences) {
    for (let i = 0; i < upos.length; i++) {
      const pair = `${upos[i]}/${xpos[i]}`;
      counts.set(pair, (counts.get(pair) ?? 0) + 1);
    }
  }
  return [...counts]
    .filter(([, count]) => count >= rarest)
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .map(([pair]) => pair);
}

function example(sentence: TreebankSentence, classes: readonly string[]): Example {
  const tags = new Uint8Array(sentence.words.length);
  for (let i = 0; i < tags.length; i++) tags[i] = tagClass(classes, sentence.upos[i]!, sentence.xpos[i]!);
  return { words: sentence.words.map(lexemeOf), tags };
}

/** The class of a pair; of a rare pair the commonest with the same universal tag, else "X/FW" or the first. */
function tagClass(classes: readonly string[], upos: string, xpos: string): number {
  const exact = classes.indexOf(`${upos}/${xpos}`);
  if (exact >= 0) return exact;
  const near = classes.findIndex((name) => name.startsWith(`${upos}/`));
  return Math.max(near, 0);
}
