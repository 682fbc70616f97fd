import { LiaisonError } from '../errors.ts';
import type { Article } from '../model/article.ts';

/** Where an article stood: the file, folder entry or address, and in JSON Lines the line (from 1). */
export interface Where {
  readonly name: string;
  readonly line?: number;
}

export interface ArticleItem {
  readonly kind: 'article';
  readonly where: Where;
  readonly article: Article;
}

/** What stands in the place of something that is no article, or could not be read or stored. */
export interface FailedItem {
  readonly kind: 'failed';
  readonly where: Where;
  /** The id it gives of itself, as far as that could be made out. */
  readonly id: string | null;
  readonly error: LiaisonError;
}

/** What a source yields, in its order. */
export type Item = ArticleItem | FailedItem;

/** @throws the error itself when it is none that we foresee */
export function failed(where: Where, error: unknown, id: string | null = null): FailedItem {
  if (!(error instanceof LiaisonError)) throw error;
  return { kind: 'failed', where, id, error };
}

/** "news.jsonl:12", or the name alone. */
export function describeWhere({ name, line }: Where): string {
  return line === undefined ? name : `${name}:${line}`;
}
