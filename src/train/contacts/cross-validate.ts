import { articleContacts, claimFigures } from '../../text/contacts/learned/claim-figures.ts';
import { confidenceOf, oddsOf, type Proposal, proposalsOf, type Weighed } from '../../text/contacts/learned/decide.ts';
import { type ContactDecisions, type ContactModelName, decisionsOf } from '../../text/contacts/learned/models.ts';
import type { WeightRows } from '../../text/grammar/scorer.ts';
import { makeDecision } from '../../text/learned/decision.ts';
import { takenFeatures } from '../../text/learned/features.ts';
import { forestChance, forestOf } from '../../text/learned/forest.ts';
import { type FigureExample, type ForestSettings, trainForest } from '../learned/forest.ts';
import { type Example, type LogisticSettings, trainLogistic, trainRanker } from '../learned/logistic.ts';
import type { ContactArticle } from './contact-articles.ts';
import { CLASSES, type ContactExamples } from './examples.ts';
import { rightAbout } from './is-right.ts';
import { entitiesOfNames } from './same-entity.ts';

/** How each decision is trained. Strong regularisation: hundreds of articles, tens of thousands of features. */
export const contactSettings: Readonly<Record<ContactModelName, LogisticSettings>> = {
  trigger: { l2: 8, cut: 2, steps: 40 },
  type: { l2: 2.5, cut: 3, steps: 40 },
  party: { l2: 8, cut: 3, steps: 40 },
  realis: { l2: 3, cut: 3, steps: 40 },
  stance: { l2: 2, cut: 3, steps: 40 },
  date: { l2: 4, cut: 3, steps: 40 },
  confidence: { l2: 3, cut: 3, steps: 40 },
};

/** How the trees are trained that have the last word on a claim. */
export const claimSettings: ForestSettings = {
  trees: 300,
  depth: 4,
  rate: 0.05,
  l2: 5,
  least: 30,
  figures: 0.5,
  examples: 0.8,
  seed: 1,
};

export const FOLDS = 5;

export const train = (name: ContactModelName, examples: readonly Example[]): WeightRows =>
  trainLogistic(CLASSES[name], examples, contactSettings[name]);

/** The decisions about words as these articles teach them. */
export function trainDecisions(
  articles: readonly ContactArticle[],
): Readonly<Record<keyof ContactDecisions, WeightRows>> {
  const of = (name: Exclude<keyof ContactExamples, 'date'>): WeightRows =>
    train(
      name,
      articles.flatMap(({ examples }) => examples[name]),
    );
  const choices = articles.flatMap(({ examples }) => examples.date);
  return {
    trigger: of('trigger'),
    type: of('type'),
    party: of('party'),
    realis: of('realis'),
    stance: of('stance'),
    date: trainRanker(choices, contactSettings.date),
  };
}

/** A proposal made by decisions that never saw its article, and the annotated events that it is right about. */
export interface Judgement {
  readonly proposal: Proposal;
  readonly example: Example;
  /** Without the first, which the linear confidence gives. */
  readonly figures: Int16Array;
  readonly events: readonly number[];
}

/** For each article the proposals for each of its words, made by decisions that learned from the other folds (articles are dealt out in turn; `learns` may leave some out). */
export function crossValidate(
  articles: readonly ContactArticle[],
  learns: (article: number) => boolean,
  say: (line: string) => void,
): readonly (readonly (readonly Judgement[])[])[] {
  const found: (readonly (readonly Judgement[])[])[] = articles.map(() => []);
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const rows = trainDecisions(articles.filter((_, i) => i % FOLDS !== fold && learns(i)));
    const decisions = decisionsOf(rows);
    articles.forEach((article, i) => {
      if (i % FOLDS === fold) found[i] = judged(article, decisions);
    });
    say(`fold ${fold + 1} of ${FOLDS}`);
  }
  return found;
}

function judged({ site, annotation }: ContactArticle, decisions: ContactDecisions): readonly (readonly Judgement[])[] {
  const { scene } = site;
  const entities = entitiesOfNames(scene, annotation);
  const words = proposalsOf(site, decisions);
  const article = articleContacts(words.map(([first]) => first!.judged));
  return words.map((proposals) =>
    proposals.map((proposal) => {
      const events = rightAbout(site, proposal.told[0]!, annotation, entities);
      const example = { features: takenFeatures(confidenceOf(scene, proposal)), label: events.length > 0 ? 1 : 0 };
      return { proposal, events, example, figures: claimFigures(scene, article, proposal, 0) };
    }),
  );
}

type Judgements = readonly (readonly (readonly Judgement[])[])[];

/** For each article what its claims look like to the trees, the linear confidence in them by what was learned from the other folds. */
export function figureExamples(
  judgements: Judgements,
  learns: (article: number) => boolean,
): readonly (readonly FigureExample[])[] {
  const decisions = Array.from({ length: FOLDS }, (_, fold) =>
    makeDecision(
      train(
        'confidence',
        judgements.flatMap((article, i) =>
          i % FOLDS !== fold && learns(i) ? article.flat().map(({ example }) => example) : [],
        ),
      ),
    ),
  );
  return judgements.map((article, i) =>
    article.flat().map(({ example: { features, label }, figures }) => {
      const whole = Int16Array.from(figures);
      whole[0] = oddsOf(decisions[i % FOLDS]!, featuresOf(features));
      return { figures: whole, label };
    }),
  );
}

/** The proposals with their confidence, judged by what was learned from the other folds' proposals; `examples` are theirs, in their order. */
export function weigh(
  judgements: Judgements,
  examples: readonly (readonly FigureExample[])[],
  learns: (article: number) => boolean,
): readonly (readonly (readonly Weighed[])[])[] {
  const forests = Array.from({ length: FOLDS }, (_, fold) =>
    forestOf(
      trainForest(
        examples.flatMap((article, i) => (i % FOLDS !== fold && learns(i) ? article : [])),
        claimSettings,
      ),
    ),
  );
  return judgements.map((article, i) => {
    let next = 0;
    return article.map((word) =>
      word.map(({ proposal }) => ({
        proposal,
        confidence: forestChance(forests[i % FOLDS]!, examples[i]![next++]!.figures),
      })),
    );
  });
}

/** Features kept, as a decision takes them. */
function featuresOf(hashes: Int32Array): Parameters<ReturnType<typeof makeDecision>['probabilities']>[0] {
  const fixed = (): never => {
    throw new Error('these features are kept and take no more');
  };
  return { hashes, count: hashes.length, clear: fixed, add: fixed, word: fixed };
}
