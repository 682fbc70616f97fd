import type { Article } from '../../model/article.ts';
import type { Candidate } from '../../text/coreference/candidates.ts';
import type { Referring } from '../../text/coreference/referring.ts';
import type { Draft } from '../../text/draft.ts';

/** The places of the candidates that are right, and how much the choice counts in training. */
export interface Answer {
  readonly right: readonly number[];
  readonly weight: number;
}

/** Says which candidates are right for referring words; undefined where nobody has said whom they mean. */
export interface Answers {
  readonly of: (referring: Referring, candidates: readonly Candidate[]) => Answer | undefined;
}

/** A text to learn from whom words mean. */
export interface ReferentText {
  readonly article: Article;
  /** Prepares the answers for the text as it was read up to coreference. */
  readonly answers: (draft: Draft) => Answers;
}
