import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { loadCorpus } from '../../corpus/load-corpus.ts';
import { english } from '../../text/english.ts';
import type { WeightRows } from '../../text/grammar/scorer.ts';
import { encodeWeights } from '../../text/grammar/weights.ts';
import { COUNTRY_MODEL, countryBy, OFFICE_WEIGHTS } from '../../text/positions/office-country.ts';
import { draftOf } from '../../text/read.ts';
import { trainRanker } from '../learned/logistic.ts';
import { type OfficeChoice, officeChoices } from './office-choices.ts';

/** Chosen by five folds over the train articles. */
const settings = { l2: 2, cut: 3 } as const;
const FOLDS = 5;

/** Trains which country an office belongs to on the train articles of the corpus; writes the weights and their card. Deterministic. */
export function trainOfficesAndWrite(corpus: string, say: (line: string) => void): void {
  const stages = english.slice(
    0,
    english.findIndex(({ name }) => name === 'positions'),
  );
  trainFrom(
    loadCorpus(corpus, 'train').map((each) => officeChoices(each, draftOf(each.article, stages))),
    say,
  );
}

/** Trains on the choices of each article and writes. */
export function trainFrom(articles: readonly (readonly OfficeChoice[])[], say: (line: string) => void): void {
  const choices = articles.flat();
  say(`${choices.length} offices in ${articles.length} articles`);
  const folds = foldFigures(articles);
  say(folds);
  const weights = trainOn(choices);
  mkdirSync(new URL('.', OFFICE_WEIGHTS), { recursive: true });
  writeFileSync(OFFICE_WEIGHTS, encodeWeights({ models: new Map([[COUNTRY_MODEL, weights]]), sets: new Map() }));
  writeFileSync(
    new URL('MODEL.md', OFFICE_WEIGHTS),
    `# Which country an office belongs to

A ranker of the countries that the text tells, none among them: conditional logit over hashed features, whole-number weights.
${weights.hashes.length} features, ${readFileSync(OFFICE_WEIGHTS).length} bytes; L2 ${settings.l2}, features of ${settings.cut} candidates at least. Written by \`npm run train -- --offices\`.

Trained on the positions of \`corpus/\`, train: ${choices.length} tellings of an office in ${articles.length} articles (texts under the licences named in corpus/README.md, annotation Apache-2.0). The weights are under CC BY-SA 4.0, as those of the grammar are.

${FOLDS} folds over the articles: ${folds}.
`,
  );
}

function trainOn(choices: readonly OfficeChoice[]): WeightRows {
  return trainRanker(
    choices.flatMap(({ candidates, country }) => {
      const right = candidates.findIndex(({ code }) => code === country);
      return right === -1 ? [] : [{ candidates: candidates.map(({ features }) => features), right: [right] }];
    }),
    settings,
  );
}

/** What is right of the articles that a fold is not trained on. */
function foldFigures(articles: readonly (readonly OfficeChoice[])[]): string {
  const count = { all: 0, right: 0, told: 0, found: 0, reached: 0, given: 0 };
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const choose = countryBy(trainOn(articles.filter((_, at) => at % FOLDS !== fold).flat()));
    for (const { candidates, country } of articles.filter((_, at) => at % FOLDS === fold).flat()) {
      const chosen = choose(candidates) ?? null;
      count.all += 1;
      if (chosen === country) count.right += 1;
      if (chosen !== null) count.given += 1;
      if (country === null) continue;
      count.told += 1;
      if (candidates.some(({ code }) => code === country)) count.reached += 1;
      if (chosen === country) count.found += 1;
    }
  }
  const share = (part: number, whole: number): string => (part / whole).toFixed(3);
  return `right ${share(count.right, count.all)} of all; where the text tells a country (${count.told}) it is given by ${share(count.found, count.told)}, and in reach of ${share(count.reached, count.told)}; of the countries given ${share(count.found, count.given)} are right`;
}
