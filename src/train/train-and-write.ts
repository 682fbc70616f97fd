import { writeFileSync } from 'node:fs';
import { type TreebankFigures, treebankFigures } from '../eval/treebank-figures.ts';
import { analyseWith } from '../text/grammar/analyse.ts';
import type { Analysis } from '../text/grammar/analysis.ts';
import { loadParser, loadTagger, WEIGHTS_FOLDER } from '../text/grammar/models.ts';
import { encodeWeights } from '../text/grammar/weights.ts';
import { modelCard } from './model-card.ts';
import { shippedSettings } from './settings.ts';
import { trainGrammar } from './train-grammar.ts';
import { isNews, readTreebank, TEST_TREEBANK, TREEBANKS } from './treebanks.ts';

/** Trains on all treebanks of a folder, writes the weights and the card with figures on the treebank that is never trained on. */
export function trainAndWrite(folder: string, say: (line: string) => void): void {
  const sentences = TREEBANKS.flatMap((treebank) => readTreebank(folder, treebank));
  say(`${sentences.length} sentences`);
  const started = Date.now();
  const { tagger, parser } = trainGrammar(sentences, shippedSettings, (what) => {
    say(`${Math.round((Date.now() - started) / 1000)} s  ${what}`);
  });
  const files = { 'tagger.bin.gz': encodeWeights(tagger), 'parser.bin.gz': encodeWeights(parser) };
  for (const [name, bytes] of Object.entries(files)) writeFileSync(new URL(name, WEIGHTS_FOLDER), bytes);
  say(`${Math.round((Date.now() - started) / 1000)} s  figures`);
  const test = readTreebank(folder, TEST_TREEBANK);
  const models = {
    tagger: loadTagger(new URL('tagger.bin.gz', WEIGHTS_FOLDER)),
    parser: loadParser(new URL('parser.bin.gz', WEIGHTS_FOLDER)),
  };
  const read = (text: string): Analysis => analyseWith(models, text);
  const figures: Record<string, TreebankFigures> = {
    'PUD, news': treebankFigures(test.filter(isNews), read),
    'PUD, news and Wikipedia': treebankFigures(test, read),
  };
  const sizes = Object.entries(files).map(([name, bytes]) => ({ name, bytes: bytes.length }));
  writeFileSync(new URL('MODEL.md', WEIGHTS_FOLDER), modelCard({ sentences, sizes, figures }));
  for (const [name, { upos, uas, las }] of Object.entries(figures)) say(`${name}: UPOS ${upos} UAS ${uas} LAS ${las}`);
}
