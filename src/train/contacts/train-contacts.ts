import { writeFileSync } from 'node:fs';
import { sureReadingOf } from '../../eval/corpus/read-corpus.ts';
import { standing, toldBy, type Weighed } from '../../text/contacts/learned/decide.ts';
import { CLAIM_TREES, CONTACT_WEIGHTS } from '../../text/contacts/learned/models.ts';
import { withContacts } from '../../text/contacts/stage.ts';
import { encodeWeights } from '../../text/grammar/weights.ts';
import { trainForest } from '../learned/forest.ts';
import { type ContactArticle, contactArticles } from './contact-articles.ts';
import { contactCard } from './contact-card.ts';
import {
  claimSettings,
  crossValidate,
  figureExamples,
  type Judgement,
  train,
  trainDecisions,
  weigh,
} from './cross-validate.ts';

type Say = (line: string) => void;

/** Trains the decisions about contacts on the corpus and writes their weights and model card. */
export function trainContactsAndWrite(corpus: string, say: Say): void {
  const articles = contactArticles(corpus);
  say(`${articles.length} articles`);
  const judgements = crossValidate(articles, everyArticle, say);
  const words = judgements.flat(2).map(({ example }) => example);
  const rows = { ...trainDecisions(articles), confidence: train('confidence', words) };
  const examples = figureExamples(judgements, everyArticle);
  const trees = trainForest(examples.flat(), claimSettings);
  const weights = encodeWeights({
    models: new Map(Object.entries(rows)),
    sets: new Map(),
    tables: new Map([[CLAIM_TREES, trees]]),
  });
  const figures = curveLines(articles, judgements, weigh(judgements, examples, everyArticle));
  for (const line of figures) say(line);
  writeFileSync(CONTACT_WEIGHTS, weights);
  writeFileSync(new URL('MODEL.md', CONTACT_WEIGHTS), contactCard(articles, weights.length, figures));
}

/** What twice as many articles give: cross-validated figures learned from every second article, and from all. */
export function printContactCurve(corpus: string, say: Say): void {
  const articles = contactArticles(corpus);
  for (const learns of [everySecond, everyArticle]) {
    const judgements = crossValidate(articles, learns, say);
    const weighed = weigh(judgements, figureExamples(judgements, learns), learns);
    const lines = curveLines(articles, judgements, weighed);
    say(`learned from ${learns === everyArticle ? 'all' : 'half'} of ${articles.length} articles`);
    for (const line of lines) say(line);
  }
}

const everyArticle = (): boolean => true;
const everySecond = (article: number): boolean => article % 2 === 0;

/** Writes cross-validated readings, in the order of the corpus: each by decisions that never saw its article. */
export function writeContactFolds(corpus: string, file: string, say: Say): void {
  const articles = contactArticles(corpus);
  const judgements = crossValidate(articles, everyArticle, say);
  const weighed = weigh(judgements, figureExamples(judgements, everyArticle), everyArticle);
  const lines = articles.map(({ site }, i) =>
    sureReadingOf(
      withContacts(
        site,
        weighed[i]!.flatMap((word) => toldBy(word)),
      ),
    ),
  );
  writeFileSync(
    file,
    `${lines.map(({ reading, confidences }) => JSON.stringify({ ...reading, confidences })).join('\n')}\n`,
  );
}

/** Precisions at which recall is told. */
const AT = [0.6, 0.7, 0.78];

/** Share of the events that must be found which are told rightly, where this share of the tellings is right; and the best F1. */
function curveLines(
  articles: readonly ContactArticle[],
  judgements: readonly (readonly (readonly Judgement[])[])[],
  weighed: readonly (readonly (readonly Weighed[])[])[],
): readonly string[] {
  const required = articles.map(
    ({ annotation }) =>
      new Set(
        annotation.events.flatMap((event, i) =>
          event.optional || event.sameAs !== undefined || event.parties.every(({ who }) => who === null) ? [] : [i],
        ),
      ),
  );
  const all = required.reduce((sum, events) => sum + events.size, 0);
  const told = weighed.flatMap((article, a) =>
    article.flatMap((word, w) =>
      tellings(word, judgements[a]![w]!).map(({ confidence, events }) => ({ a, confidence, events })),
    ),
  );
  told.sort((x, y) => y.confidence - x.confidence);
  const found = required.map(() => new Set<number>());
  let right = 0;
  let hit = 0;
  let best = 0;
  const recall = AT.map(() => 0);
  told.forEach(({ a, events }, i) => {
    if (events.length > 0) right += 1;
    for (const event of events) {
      if (!required[a]!.has(event) || found[a]!.has(event)) continue;
      found[a]!.add(event);
      hit += 1;
    }
    const precision = right / (i + 1);
    AT.forEach((at, k) => {
      if (precision >= at && i > 30) recall[k] = Math.max(recall[k]!, hit / all);
    });
    best = Math.max(best, (2 * precision * (hit / all)) / (precision + hit / all || 1));
  });
  return [
    `best F1 ${best.toFixed(3)}; recall ${AT.map((at, k) => `${recall[k]!.toFixed(3)} at precision ${at}`).join(', ')}`,
  ];
}

/** What would stand of one word's proposals, whatever the threshold. */
function tellings(
  word: readonly Weighed[],
  judgements: readonly Judgement[],
): readonly { readonly confidence: number; readonly events: readonly number[] }[] {
  const stands = standing(word, { learned: 0, trigger: 0, rule: 0, many: 0 });
  return word.flatMap((one, p) =>
    stands.includes(one) ? [{ confidence: one.confidence, events: judgements[p]!.events }] : [],
  );
}
