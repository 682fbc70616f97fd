import { type CorpusArticle, loadCorpus } from '../../corpus/load-corpus.ts';
import { roundFigure } from '../accepted.ts';
import { type Counts, sumOf } from './counts.ts';
import { corpusFigures, figureOf } from './figures.ts';
import { goldOf } from './gold.ts';
import type { Reader } from './read-corpus.ts';
import { recallAt } from './recall-at.ts';
import { type ArticleScore, scoreArticle } from './score-article.ts';

/** Articles that are measured together: all, those of a source, those of a stratum. */
export interface Group {
  readonly name: string;
  readonly articles: number;
  readonly counts: Counts;
  readonly losses: Counts;
  /** By name; figures with nothing to count are left out. */
  readonly figures: Readonly<Record<string, number>>;
}

/** The figures of a part of the corpus. */
export interface PartScores {
  readonly part: 'train' | 'dev';
  /** All first, then strata, then sources. */
  readonly groups: readonly Group[];
  readonly articles: readonly ArticleScore[];
}

/** Precisions at which the recall is told. */
const precisions = [0.7, 0.78] as const;

/** Reads and measures the articles of a part. @throws LiaisonError CORPUS_INVALID */
export function evalCorpus(folder: string, part: 'train' | 'dev', read: Reader): PartScores {
  const scored = loadCorpus(folder, part).flatMap((row) => {
    const reading = read(row.article);
    return reading === null ? [] : [{ row, score: scoreArticle(row.article.text, reading, goldOf(row.annotation)) }];
  });
  const group = (name: string, isIn: (article: CorpusArticle['article']) => boolean) =>
    groupOf(
      name,
      scored.filter(({ row }) => isIn(row.article)).map(({ score }) => score),
    );
  const strata = ['random', 'contact'] as const;
  const sources = [...new Set(scored.map(({ row }) => row.article.source))].toSorted();
  return {
    part,
    groups: [
      group('all', () => true),
      ...strata.map((stratum) => group(stratum, (article) => article.stratum === stratum)),
      ...sources.map((source) => group(source, (article) => article.source === source)),
    ],
    articles: scored.map(({ score }) => score),
  };
}

function groupOf(name: string, articles: readonly ArticleScore[]): Group {
  const counts = sumOf(articles.map((article) => article.counts));
  const shares = corpusFigures.flatMap((figure) => {
    const value = figureOf(figure, counts);
    return value === null ? [] : [[figure.name, roundFigure(value)] as const];
  });
  const sure = articles.map(({ claims, confidences }) => ({ matched: claims, confidences }));
  const recalls = precisions.map(
    (precision) => [recallName(precision), roundFigure(recallAt(precision, sure))] as const,
  );
  return {
    name,
    articles: articles.length,
    counts,
    losses: sumOf(articles.map((article) => article.losses)),
    figures: Object.fromEntries([...shares, ...recalls]),
  };
}

function recallName(precision: number): string {
  return `recall_at_${String(precision * 100)}`;
}
