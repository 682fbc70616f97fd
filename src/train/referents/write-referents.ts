import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { REFERENT_MODEL, REFERENT_WEIGHTS } from '../../text/coreference/choose.ts';
import { encodeWeights } from '../../text/grammar/weights.ts';
import { FOLD_WEIGHTS, foldModel } from './held-out.ts';
import { referentSettings } from './ranker.ts';
import { type TrainedReferents, trainReferents } from './train-referents.ts';

/** Trains the ranker of whom words mean and writes its weights and its card. */
export function trainReferentsAndWrite(data: string, corpus: string, say: (line: string) => void): void {
  const trained = trainReferents(data, corpus, say);
  mkdirSync(new URL('.', REFERENT_WEIGHTS), { recursive: true });
  const file = { models: new Map([[REFERENT_MODEL, trained.weights]]), sets: new Map<string, Int32Array>() };
  writeFileSync(REFERENT_WEIGHTS, encodeWeights(file));
  const folds = trained.foldWeights.map((weights, fold) => [foldModel(fold), weights] as const);
  writeFileSync(FOLD_WEIGHTS, encodeWeights({ models: new Map(folds), sets: new Map() }));
  writeFileSync(new URL('MODEL.md', REFERENT_WEIGHTS), card(trained, readFileSync(REFERENT_WEIGHTS).length));
}

function card({ weights, folds, gap }: TrainedReferents, bytes: number): string {
  const rows = Object.entries(folds).map(
    ([kind, { choices, right, reachable }]) =>
      `| ${kind} | ${choices} | ${(right / choices).toFixed(3)} | ${(reachable / choices).toFixed(3)} |`,
  );
  return `# Whom words mean

A ranker of those whom a pronoun or description may mean: conditional logit over hashed features, whole-number weights, nobody among the candidates.
${weights.hashes.length} features, ${bytes} bytes. Written by \`npm run train -- --referents\`.

| trained on | what it tells | licence |
|---|---|---|
| corpus/, train | parties, speakers and descriptions of news | texts as in corpus/README.md, annotation Apache-2.0 |
| GAP, development and validation (Webster et al. 2018) | he and she between two names | Apache-2.0, texts CC BY-SA (Wikipedia) |
| MEANTIME, English (Minard et al. 2016) | people and bodies of news | CC BY 4.0, texts CC BY 2.5 (Wikinews) |
| GUM, the texts beside its treebank (Zeldes 2017) | who is meant, several, nobody; the parser has seen these sentences | CC BY 4.0, texts as for the grammar |
| LitBank, forty novels (Bamman et al. 2020) | pronouns | CC BY 4.0, texts in the public domain |

The weights are under CC BY-SA 4.0, as those of the grammar are. L2 ${referentSettings.l2}, features of ${referentSettings.cut} choices at least.

${referentSettings.folds} folds over the articles of the corpus: how many choices are right, and of how many the right one is among the candidates at all.

| words | choices | right | in reach |
|---|---|---|---|
${rows.join('\n')}

GAP, by a ranker trained without it, the two names given as in its own bars: F1 ${gap.toFixed(3)}.
`;
}
