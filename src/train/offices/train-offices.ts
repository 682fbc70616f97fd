import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { loadCorpus } from '../../corpus/load-corpus.ts';
import { english } from '../../text/english.ts';
import type { WeightRows } from '../../text/grammar/scorer.ts';
import { encodeWeights } from '../../text/grammar/weights.ts';
import { type Choose, OFFICE_WEIGHTS, type OfficeModel, rankedBy } from '../../text/positions/office-models.ts';
import { draftOf } from '../../text/read.ts';
import { type LogisticSettings, trainRanker } from '../learned/logistic.ts';
import { type ArticleOffices, type OfficeChoice, officeChoices } from './office-choices.ts';

/** Chosen by five folds over the train articles. `told` is the weight of a choice that the annotation has something for: it names few of the bodies that a reader would. */
const settings: Readonly<Record<OfficeModel, LogisticSettings & { readonly told: number }>> = {
  'office-holder': { l2: 2, cut: 3, told: 1 },
  'office-body': { l2: 4, cut: 2, told: 3 },
  'office-country': { l2: 2, cut: 3, told: 1 },
};
const FOLDS = 5;

/** Trains who holds an office, and which body and country it belongs to, on the train articles of the corpus; writes the weights and their card. Deterministic. */
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

/** Trains on the choices of each article and writes. Each ranker learns on what folds that have not seen the article chose before it. */
export function trainFrom(articles: readonly ArticleOffices[], say: (line: string) => void): void {
  const holders = articles.map((article) => article.holders);
  const chooseHolder = foldChoosers('office-holder', holders);
  const holderOf = (at: number): Choose => chooseHolder[at % FOLDS]!;
  const bodies = articles.map((article, at) => article.bodies(holderOf(at)));
  const chooseBody = foldChoosers('office-body', bodies);
  const countries = articles.map((article, at) => article.countries(holderOf(at), chooseBody[at % FOLDS]!));
  say(`${holders.flat().length} offices in ${articles.length} articles`);
  const figures = [
    `who holds it: ${foldFigures(holders, chooseHolder)}`,
    `the body: ${foldFigures(bodies, chooseBody)}`,
    `the country: ${foldFigures(countries, foldChoosers('office-country', countries))}`,
  ];
  for (const figure of figures) say(figure);
  const models = new Map<OfficeModel, WeightRows>([
    ['office-holder', trainOn('office-holder', holders.flat())],
    ['office-body', trainOn('office-body', bodies.flat())],
    ['office-country', trainOn('office-country', countries.flat())],
  ]);
  mkdirSync(new URL('.', OFFICE_WEIGHTS), { recursive: true });
  writeFileSync(OFFICE_WEIGHTS, encodeWeights({ models, sets: new Map() }));
  const features = [...models].map(
    ([name, { hashes }]) =>
      `${hashes.length} features of ${name} (L2 ${settings[name].l2}, each of ${settings[name].cut} candidates at least)`,
  );
  writeFileSync(
    new URL('MODEL.md', OFFICE_WEIGHTS),
    `# Offices

Three rankers: of who may hold an office, of the bodies that it may be of, and of the countries that it may belong to, none among them each: conditional logit over hashed features, whole-number weights.
${features.join(', ')}; ${readFileSync(OFFICE_WEIGHTS).length} bytes. Written by \`npm run train -- --offices\`.

Trained on the positions of \`corpus/\`, train: ${holders.flat().length} words for an office, ${bodies.flat().length} tellings of one that somebody holds, in ${articles.length} articles (texts under the licences named in corpus/README.md, annotation Apache-2.0). The weights are under CC BY-SA 4.0, as those of the grammar are.

${FOLDS} folds over the articles:

${figures.map((figure) => `- ${figure}`).join('\n')}
`,
  );
}

/** A chooser for each fold, trained on the articles that are not in it. */
function foldChoosers(model: OfficeModel, articles: readonly (readonly OfficeChoice[])[]): readonly Choose[] {
  return Array.from({ length: FOLDS }, (_, fold) =>
    rankedBy(trainOn(model, articles.filter((_article, at) => at % FOLDS !== fold).flat())),
  );
}

function trainOn(model: OfficeModel, choices: readonly OfficeChoice[]): WeightRows {
  const { told, ...rest } = settings[model];
  return trainRanker(
    choices.flatMap(({ candidates, right, isTold }) =>
      right.length === 0
        ? []
        : [
            {
              candidates: candidates.map(({ features }) => features),
              right,
              weight: isTold && right[0]! > 0 ? told : 1,
            },
          ],
    ),
    rest,
  );
}

/** What is right of the articles that a fold is not trained on. The first candidate is none. */
function foldFigures(articles: readonly (readonly OfficeChoice[])[], choosers: readonly Choose[]): string {
  const count = { all: 0, right: 0, told: 0, found: 0, reached: 0, given: 0 };
  articles.forEach((choices, article) => {
    for (const { candidates, right, isTold } of choices) {
      const chosen = candidates.indexOf(choosers[article % FOLDS]!(candidates)!);
      const isRight = right.includes(chosen);
      count.all += 1;
      if (isRight) count.right += 1;
      if (chosen > 0) count.given += 1;
      if (!isTold) continue;
      count.told += 1;
      if (right.length > 0 && right[0]! > 0) count.reached += 1;
      if (isRight && chosen > 0) count.found += 1;
    }
  });
  const share = (part: number, whole: number): string => (part / whole).toFixed(3);
  return `right ${share(count.right, count.all)} of all; where the text tells one (${count.told}) it is given by ${share(count.found, count.told)}, and in reach of ${share(count.reached, count.told)}; of those given ${share(count.found, count.given)} are right`;
}
