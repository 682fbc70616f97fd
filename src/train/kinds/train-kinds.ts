import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { loadCorpus } from '../../corpus/load-corpus.ts';
import type { WeightRows } from '../../text/grammar/scorer.ts';
import { encodeWeights } from '../../text/grammar/weights.ts';
import { chancesBy, KIND_MODEL, KIND_WEIGHTS, NAME_KINDS } from '../../text/names/name-kinds.ts';
import { trainLogistic } from '../learned/logistic.ts';
import { type KindExample, kindExamples } from './kind-examples.ts';

/** Chosen by five folds over the train articles. */
const settings = { l2: 2, cut: 3 } as const;
const FOLDS = 5;

/** Trains what kind of thing names are on the lists of people and agencies of the train articles; writes the weights and their card. Deterministic. */
export function trainKindsAndWrite(corpus: string, say: (line: string) => void): void {
  const articles = loadCorpus(corpus, 'train').map(kindExamples);
  const examples = articles.flat();
  const folds = foldFigures(articles);
  say(`${examples.length} names in ${articles.length} articles; ${folds}`);
  const weights = trainOn(examples);
  mkdirSync(new URL('.', KIND_WEIGHTS), { recursive: true });
  writeFileSync(KIND_WEIGHTS, encodeWeights({ models: new Map([[KIND_MODEL, weights]]), sets: new Map() }));
  writeFileSync(
    new URL('MODEL.md', KIND_WEIGHTS),
    `# What a name names

Whether the names of one group, taken for a person's, are one's, an agency's or neither: multinomial logistic regression over hashed features of the rules that took them so, their words, and all that stands around them; whole-number weights.
${weights.hashes.length} features, ${readFileSync(KIND_WEIGHTS).length} bytes; L2 ${settings.l2}, features of ${settings.cut} names at least. Written by \`npm run train -- --kinds\`.

Trained on the lists of people and agencies of \`corpus/\`, train: ${examples.length} names in ${articles.length} articles (texts under the licences named in corpus/README.md, annotation Apache-2.0). The weights are under CC BY-SA 4.0, as those of the grammar are.

${FOLDS} folds over the articles: ${folds}.
`,
  );
}

function trainOn(examples: readonly KindExample[]): WeightRows {
  return trainLogistic(NAME_KINDS, examples, settings);
}

/** What is right of the articles that a fold is not trained on, by how likely a person must be. */
function foldFigures(articles: readonly (readonly KindExample[])[]): string {
  const levels = [0.3, 0.4, 0.5, 0.6].map((level) => ({ level, kept: 0, right: 0 }));
  const count = { taken: 0, people: 0 };
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const chances = chancesBy(trainOn(articles.filter((_, at) => at % FOLDS !== fold).flat()));
    for (const { features, label, isTold } of articles.filter((_, at) => at % FOLDS === fold).flat()) {
      const [person = 0] = chances(features);
      count.taken += 1;
      if (label === 0) count.people += 1;
      for (const each of levels) {
        if (person < each.level && !isTold) continue;
        each.kept += 1;
        if (label === 0) each.right += 1;
      }
    }
  }
  const share = (part: number, whole: number): string => (part / whole).toFixed(3);
  const at = levels.map(
    ({ level, kept, right }) =>
      `where ${level} is asked for, ${share(right, kept)} of those kept are and ${share(right, count.people)} of the people are kept`,
  );
  return `of ${count.taken} taken for a person's ${share(count.people, count.taken)} are; ${at.join('; ')}`;
}
