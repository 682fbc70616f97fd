import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readSource } from '../eval/treebanks/source-text.ts';
import type { WeightsFile } from '../text/grammar/weights.ts';
import { uposNumber } from '../text/names/tagger/tag-names.ts';
import { type NamedSentence, readGum, readUner } from './name-data.ts';
import type { NameSettings } from './train-names.ts';
import { nameExamples, trainNames } from './train-names.ts';
import type { TaggedSentence } from './train-parser.ts';

/** Universal NER over the English Web Treebank: marks of names that the treebank lacks. */
export const NAME_FILES = ['uner-ewt-train.iob2', 'uner-ewt-dev.iob2', 'uner-ewt-test.iob2'] as const;

/** What the shipped name tagger is trained with. */
export const nameSettings: NameSettings = { epochs: 8, cut: 2, margin: 1, step: 0.6, folds: 3, seed: 7 };

/** For the check on a sample: the same steps in seconds. */
export const checkNameSettings: NameSettings = { ...nameSettings, epochs: 2, folds: 2 };

/**
 * Trains the name tagger on sentences that were tagged by taggers that had not seen them: the Web Treebank with the labels of Universal NER (where
 * the folder has them), GUM with its own entities. `classes` are the tagger's.
 */
export function trainNameTagger(
  folder: string,
  tagged: readonly TaggedSentence[],
  classes: readonly string[],
  settings: NameSettings,
): WeightsFile {
  const numbers = classes.map((pair) => uposNumber(pair.slice(0, pair.indexOf('/'))));
  const tagsOf = new Map(
    tagged.map(({ sentence, tags }) => [sentence, Uint8Array.from(tags, (tag) => numbers[tag] ?? 0)]),
  );
  const sentences = tagged.map(({ sentence }) => sentence);
  const gum = sentences.filter(({ document }) => document.startsWith('GUM_'));
  const web = sentences.filter(({ document }) => !document.startsWith('GUM_'));
  const files = NAME_FILES.filter((file) => existsSync(join(folder, `${file}.gz`)));
  const named: readonly NamedSentence[] = [
    ...files.flatMap((file) => readUner(readSource(folder, file), web)),
    ...readGum(gum),
  ];
  const examples = nameExamples(named, ({ sentence }) => tagsOf.get(sentence) ?? new Uint8Array(sentence.words.length));
  const { first, second } = trainNames(examples, settings);
  return {
    models: new Map([
      ['names-1', first],
      ['names-2', second],
    ]),
    sets: new Map(),
  };
}
