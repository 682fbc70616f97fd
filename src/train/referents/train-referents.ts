import { loadCorpus } from '../../corpus/load-corpus.ts';
import { chooseBy } from '../../text/coreference/choose.ts';
import { referringWords } from '../../text/coreference/referring-words.ts';
import type { Choose } from '../../text/coreference/walk.ts';
import type { Draft } from '../../text/draft.ts';
import { english } from '../../text/english.ts';
import { makeScorer, type Scorer, score, type WeightRows } from '../../text/grammar/scorer.ts';
import { makeDecision } from '../../text/learned/decision.ts';
import { draftOf } from '../../text/read.ts';
import { readGum, readLitbank, readMeantime } from './chain-text.ts';
import { corpusText } from './corpus-answers.ts';
import { type GapRow, gapKeys, gapText, readGap, unitsBefore, withGivenNames } from './gap-text.ts';
import { foldOf } from './held-out.ts';
import { referentSettings, trainOn } from './ranker.ts';
import { choicesOf, type ReferentChoice } from './referent-choices.ts';
import type { Answers, ReferentText } from './referent-text.ts';

/** Shares of the choices that are right, by the sort of the words; and how often the right one was among the candidates at all. */
export interface ReferentFigures {
  readonly choices: number;
  readonly right: number;
  readonly reachable: number;
}

export interface TrainedReferents {
  readonly weights: WeightRows;
  /** By fold of the corpus, the ranker that has learned from the others. */
  readonly foldWeights: readonly WeightRows[];
  /** Over the folds of the corpus, by the sort of the words. */
  readonly folds: Readonly<Record<string, ReferentFigures>>;
  /** F1 on GAP of a ranker trained without it, the two names given. */
  readonly gap: number;
}

/** Novels of LitBank that are read: half of the pronouns come from them already. */
const NOVELS = 40;

/** Trains the ranker on the corpus and the sets of the data folder. Deterministic. @throws LiaisonError where a source is missing or no such */
export function trainReferents(data: string, corpus: string, say: (line: string) => void): TrainedReferents {
  const chains = prepared([...readMeantime(data), ...readGum(data), ...readLitbank(data).slice(0, NOVELS)]);
  const other = chains.flatMap(({ draft, answers }) => choicesOf(draft, answers));
  say(`${chains.length} texts with chains`);
  // The corpus and GAP tell whom a few words mean. The others are taken as a ranker says that has seen neither.
  const first = chooseBy(makeDecision(trainOn(other)));
  const learned = ({ draft, answers }: Prepared): readonly ReferentChoice[] => choicesOf(draft, answers, first);
  const articles = loadCorpus(corpus, 'train');
  const own = prepared(articles.map(corpusText)).map(learned);
  say(`${own.length} articles`);
  const rows = readGap(data);
  const snippets = prepared(rows.map(gapText), (draft, at) => withGivenNames(draft, rows[at]!));
  const gap = snippets.flatMap(learned);
  say(`${snippets.length} snippets of GAP`);
  const weights = trainOn([...own.flat(), ...other, ...gap]);
  say(`${weights.hashes.length} features`);
  const foldOfOwn = articles.map(({ article }) => foldOf(article.id));
  const foldWeights = Array.from({ length: referentSettings.folds }, (_, fold) =>
    trainOn([...own.filter((_, at) => foldOfOwn[at] !== fold).flat(), ...other, ...gap]),
  );
  const withoutGap = chooseBy(makeDecision(trainOn([...own.flat(), ...other])));
  return {
    weights,
    foldWeights,
    folds: foldFigures(own, foldOfOwn, foldWeights),
    gap: gapFigure(rows, snippets, withoutGap),
  };
}

/** A text read up to coreference, with its answers. */
interface Prepared {
  readonly draft: Draft;
  readonly answers: Answers;
}

function prepared(
  texts: readonly ReferentText[],
  change: (draft: Draft, text: number) => Draft = (draft) => draft,
): readonly Prepared[] {
  const stages = english.slice(
    0,
    english.findIndex(({ name }) => name === 'coreference'),
  );
  return texts.map(({ article, answers }, at) => {
    const draft = change(draftOf(article, stages), at);
    return { draft, answers: answers(draft) };
  });
}

function foldFigures(
  own: readonly (readonly ReferentChoice[])[],
  foldOfOwn: readonly number[],
  foldWeights: readonly WeightRows[],
): TrainedReferents['folds'] {
  const figures: Record<string, { choices: number; right: number; reachable: number }> = {};
  const scorers = foldWeights.map(makeScorer);
  own.forEach((choices, article) => {
    for (const { candidates, right, kind, isLost } of choices)
      for (const name of [kind, 'all']) {
        const row = figures[name] ?? { choices: 0, right: 0, reachable: 0 };
        figures[name] = row;
        row.choices += 1;
        if (!isLost) row.reachable += 1;
        if (right.includes(bestOf(scorers[foldOfOwn[article]!]!, candidates))) row.right += 1;
      }
  });
  return figures;
}

const sum = new Int32Array(1);

function bestOf(scorer: Scorer, candidates: readonly Int32Array[]): number {
  const scores = candidates.map((hashes) => {
    score(scorer, hashes, hashes.length, sum);
    return sum[0]!;
  });
  return scores.indexOf(Math.max(...scores));
}

/** F1 over the names of GAP that are said to be meant (Webster et al. 2018). */
function gapFigure(rows: readonly GapRow[], texts: readonly Prepared[], choose: Choose): number {
  let given = 0;
  let told = 0;
  let right = 0;
  rows.forEach((row, at) => {
    const { draft } = texts[at]!;
    const keys = gapKeys(row, draft);
    const start = unitsBefore(row.text, row.pronoun.start);
    const meant = referringWords(draft, choose).found.find(({ referring }) => referring.head.start === start)?.candidate
      .key;
    row.candidates.forEach(({ same }, which) => {
      const said = meant !== undefined && meant !== '' && keys[which] === meant;
      if (said) given += 1;
      if (same) told += 1;
      if (said && same) right += 1;
    });
  });
  return (2 * right) / Math.max(1, given + told);
}
