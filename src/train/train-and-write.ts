import { readFileSync, writeFileSync } from 'node:fs';
import type { TreebankSentence } from '../eval/treebanks/conllu.ts';
import { type TreebankFigures, treebankFigures } from '../eval/treebanks/treebank-figures.ts';
import { isNews, readTreebank, TEST_TREEBANK, TREEBANKS } from '../eval/treebanks/treebanks.ts';
import { analyse } from '../text/grammar/analyse.ts';
import { models, WEIGHTS_FOLDER } from '../text/grammar/models.ts';
import { encodeWeights } from '../text/grammar/weights.ts';
import { jackknifeTags } from './jackknife.ts';
import { modelCard } from './model-card.ts';
import { nameFigures } from './name-figures.ts';
import { shippedSettings } from './settings.ts';
import { trainGrammar } from './train-grammar.ts';
import { nameSettings, trainNameTagger } from './train-name-tagger.ts';

const FILES = { tagger: 'tagger.bin.gz', parser: 'parser.bin.gz', names: 'names.bin.gz' } as const;

/** Trains on all treebanks of a folder and writes the weights and the card. */
export function trainAndWrite(folder: string, say: (line: string) => void): void {
  const sentences = trainingSentences(folder);
  say(`${sentences.length} sentences`);
  const started = Date.now();
  const trained = trainGrammar(sentences, shippedSettings, (what) => {
    say(`${Math.round((Date.now() - started) / 1000)} s  ${what}`);
  });
  for (const model of ['tagger', 'parser'] as const) {
    writeFileSync(new URL(FILES[model], WEIGHTS_FOLDER), encodeWeights(trained[model]));
  }
  say(`${Math.round((Date.now() - started) / 1000)} s  names`);
  const names = trainNameTagger(folder, trained.tagged, trained.classes, nameSettings);
  writeFileSync(new URL(FILES.names, WEIGHTS_FOLDER), encodeWeights(names));
  say(`${Math.round((Date.now() - started) / 1000)} s  figures`);
  writeCard(folder);
}

/** Trains the name tagger alone, for the tagger that is there; gives what the whole training would. */
export function trainNamesAndWrite(folder: string, say: (line: string) => void): void {
  const { classes } = models().tagger.scorer;
  say('tags for the name tagger');
  const tagged = jackknifeTags(trainingSentences(folder), shippedSettings.folds, classes, shippedSettings.jackknife);
  say('names');
  const names = trainNameTagger(folder, tagged, classes, nameSettings);
  writeFileSync(new URL(FILES.names, WEIGHTS_FOLDER), encodeWeights(names));
  writeCard(folder);
}

/** Measures the weights that are there on the treebank that is never trained on, and writes the card. */
export function writeCard(folder: string): void {
  const test = readTreebank(folder, TEST_TREEBANK);
  const figures: Record<string, TreebankFigures> = {
    'PUD, news': treebankFigures(test.filter(isNews), analyse),
    'PUD, news and Wikipedia': treebankFigures(test, analyse),
  };
  const sizes = Object.values(FILES).map((name) => ({
    name,
    bytes: readFileSync(new URL(name, WEIGHTS_FOLDER)).length,
  }));
  const names = nameFigures(folder, test);
  const card = modelCard({ sentences: trainingSentences(folder), sizes, figures, names });
  writeFileSync(new URL('MODEL.md', WEIGHTS_FOLDER), card);
}

function trainingSentences(folder: string): readonly TreebankSentence[] {
  return TREEBANKS.flatMap((treebank) => readTreebank(folder, treebank));
}
