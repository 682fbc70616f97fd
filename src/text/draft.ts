import type { Article } from '../model/article.ts';
import type { Claim, DateMention, Entity, Event, Mention, Position, Quote, ReadArticle } from '../model/reading.ts';
import type { Analysis } from './grammar/analysis.ts';

/** A Reading in the making: each stage gives back the draft with its own layer filled, and changes no other's. */
export interface Draft {
  readonly source: Article;
  readonly analysis: Analysis;
  readonly article: ReadArticle;
  readonly dates: readonly DateMention[];
  /** Ids of the dates that count from what stands behind them ("two days after …"). */
  readonly counting: ReadonlySet<string>;
  readonly entities: readonly Entity[];
  readonly mentions: readonly Mention[];
  readonly positions: readonly Position[];
  readonly quotes: readonly Quote[];
  readonly events: readonly Event[];
  readonly claims: readonly Claim[];
  /** By the id of a claim how probable it is that it is right in everything. */
  readonly confidences: ReadonlyMap<string, number>;
  /** What fired where, for `liaison extract --explain`. */
  readonly traces: readonly Trace[];
}

/** One rule that fired on a stretch of text and what it gave. */
export interface Trace {
  readonly stage: string;
  readonly rule: string;
  readonly start: number;
  readonly end: number;
  /** In a few words, for a person. */
  readonly gave: string;
}

/** A step of the reading: pure, synchronous, total (any string gives a draft), linear in the length of the text. */
export interface Stage {
  readonly name: string;
  /** What it adds, in a few words. */
  readonly adds: string;
  readonly run: (draft: Draft) => Draft;
  /** Why its learned decisions fall as they do on the draft that it is about to run on: of what they let stand, or `refused`. */
  readonly reasons?: (draft: Draft, refused: boolean) => readonly Trace[];
}
