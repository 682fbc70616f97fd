import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { type CorpusArticle, loadCorpus } from '../../corpus/load-corpus.ts';
import { goldOf } from '../../eval/corpus/gold.ts';
import { alike } from '../../eval/corpus/likeness.ts';
import { english } from '../../text/english.ts';
import type { WeightRows } from '../../text/grammar/scorer.ts';
import { encodeWeights } from '../../text/grammar/weights.ts';
import { draftOf } from '../../text/read.ts';
import { sceneOf } from '../../text/scene/scene.ts';
import { chanceBy, openStates, STATE_MODEL, STATE_WEIGHTS } from '../../text/states/acting-states.ts';
import { countryOf } from '../../text/words/countries.ts';
import { type Example, trainLogistic } from '../learned/logistic.ts';

/** Chosen by five folds over the train articles. */
const settings = { l2: 2, cut: 3 } as const;
const FOLDS = 5;

/** Trains which states act on the lists of agencies of the train articles; writes the weights and their card. Deterministic. */
export function trainStatesAndWrite(corpus: string, say: (line: string) => void): void {
  const stages = english.slice(
    0,
    english.findIndex(({ name }) => name === 'states'),
  );
  const articles = loadCorpus(corpus, 'train').map((each) => stateExamples(each, stages));
  const examples = articles.flat();
  const folds = foldFigures(articles);
  say(`${examples.length} states in ${articles.length} articles; ${folds}`);
  const weights = trainOn(examples);
  mkdirSync(new URL('.', STATE_WEIGHTS), { recursive: true });
  writeFileSync(STATE_WEIGHTS, encodeWeights({ models: new Map([[STATE_MODEL, weights]]), sets: new Map() }));
  writeFileSync(
    new URL('MODEL.md', STATE_WEIGHTS),
    `# Which states act

Whether a state that neither speaks nor is in touch with anybody acts in an article all the same, and at which of its words: logistic regression over hashed features, whole-number weights. It learns from the features of all its words together, and is asked of each by itself.
${weights.hashes.length} features, ${readFileSync(STATE_WEIGHTS).length} bytes; L2 ${settings.l2}, features of ${settings.cut} states at least. Written by \`npm run train -- --states\`.

Trained on the lists of agencies of \`corpus/\`, train: ${examples.length} states in ${articles.length} articles (texts under the licences named in corpus/README.md, annotation Apache-2.0). The weights are under CC BY-SA 4.0, as those of the grammar are.

${FOLDS} folds over the articles: ${folds}.
`,
  );
}

/** The states of one article, read up to here; those act that the annotation has among the agencies. */
function stateExamples({ article, annotation }: CorpusArticle, stages: typeof english): readonly Example[] {
  const { agencies } = goldOf(annotation);
  return openStates(sceneOf(draftOf(article, stages))).map(({ government, features }) => {
    const known = { ...government, aliases: countryOf(government.country ?? '')?.names ?? [] };
    return { features, label: agencies.some((name) => alike(name, known) >= 0.9) ? 1 : 0 };
  });
}

function trainOn(examples: readonly Example[]): WeightRows {
  return trainLogistic(['no', 'yes'], examples, settings);
}

/** What is right of the articles that a fold is not trained on, by how likely it must be that a state acts. */
function foldFigures(articles: readonly (readonly Example[])[]): string {
  const levels = [0.3, 0.4, 0.5].map((level) => ({ level, given: 0, right: 0 }));
  let act = 0;
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const chance = chanceBy(trainOn(articles.filter((_, at) => at % FOLDS !== fold).flat()));
    for (const { features, label } of articles.filter((_, at) => at % FOLDS === fold).flat()) {
      act += label;
      for (const each of levels) {
        if (chance(features) < each.level) continue;
        each.given += 1;
        each.right += label;
      }
    }
  }
  const share = (part: number, whole: number): string => (part / whole).toFixed(3);
  const at = levels.map(
    ({ level, given, right }) =>
      `where ${level} is asked for, ${share(right, act)} are found and ${share(right, given)} of those found act`,
  );
  return `of ${act} that act ${at.join('; ')}`;
}
