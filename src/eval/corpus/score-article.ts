import { type Counts, sumOf } from './counts.ts';
import type { ArticleGold } from './gold.ts';
import { scoreLosses } from './losses.ts';
import { type MatchedClaims, matchClaims } from './match-claims.ts';
import { type Matched, match } from './matched.ts';
import { scorePartyWords } from './party-words.ts';
import type { SureReading } from './read-corpus.ts';
import { scoreClaims } from './score-claims.ts';
import { scoreNames } from './score-names.ts';
import { scorePairs } from './score-pairs.ts';
import { scorePositions } from './score-positions.ts';
import { scoreSpeech } from './score-speech.ts';

/** What an article counts. */
export interface ArticleScore {
  readonly matched: Matched;
  readonly claims: MatchedClaims;
  readonly confidences: readonly number[] | undefined;
  readonly counts: Counts;
  /** Required events by where they end. */
  readonly losses: Counts;
}

/** Measures the reading of one article. */
export function scoreArticle(text: string, { reading, confidences }: SureReading, gold: ArticleGold): ArticleScore {
  const matched = match(text, reading, gold);
  const claims = matchClaims(matched);
  const counts = sumOf([
    scoreClaims(claims),
    scorePairs(matched, claims),
    scorePartyWords(matched),
    scoreNames(matched),
    scoreSpeech(matched),
    scorePositions(matched),
  ]);
  return { matched, claims, confidences, counts, losses: scoreLosses(matched, claims) };
}
