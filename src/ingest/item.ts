import { LiaisonError } from '../errors.ts';
import type { Article } from '../model/article.ts';

/** Where an article stood: the file, folder entry or address, and in JSON Lines the line (from 1). */
export interface Where {
  readonly name: string;
  readonly line?: number;
}

/** What a source yields, in its order: articles, and in their places what could not be one. */
export type Item =
  | { readonly kind: 'article'; readonly where: Where; readonly article: Article }
  | { readonly kind: 'failed'; readonly where: Where; readonly id: string | null; readonly error: LiaisonError };

/** An error with what else is known of the record it is about. */
export function failed(where: Where, error: unknown, id: string | null = null): Item {
  return { kind: 'failed', where, id, error: asLiaisonError(error) };
}

/** "news.jsonl:12", or the name alone. */
export function describeWhere({ name, line }: Where): string {
  return line === undefined ? name : `${name}:${line}`;
}

function asLiaisonError(error: unknown): LiaisonError {
  if (error instanceof LiaisonError) return error;
  throw error;
}
