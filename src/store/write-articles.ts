import { LiaisonError } from '../errors.ts';
import type { Engine } from './engine.ts';
import { beginAnew } from './write/begin-anew.ts';
import { type ArticleAndReading, type WriteResult, writeArticle, writeInto } from './write-article.ts';

/** What became of one article: what was written, or why it could not be. */
export type Written = WriteResult | LiaisonError;

/**
 * Writes several articles, in their order, in one transaction: what they bring goes into the graph together. Where one of them can't be
 * written, each has a transaction of its own: the others stand.
 * @throws LiaisonError STORE_UNAVAILABLE when the graph is gone
 */
export async function writeArticles(
  engine: Engine,
  items: readonly ArticleAndReading[],
  ingestedAt = new Date().toISOString(),
): Promise<readonly Written[]> {
  if (items.length > 1) {
    try {
      return await beginAnew(engine, (tx) => writeInto(tx, items, ingestedAt));
    } catch (error) {
      if (isGone(error)) throw error;
    }
  }
  const results: Written[] = [];
  for (const { article, reading } of items) {
    results.push(await writeArticle(engine, article, reading, ingestedAt).catch(expected));
  }
  return results;
}

function expected(error: unknown): LiaisonError {
  if (!(error instanceof LiaisonError) || isGone(error)) throw error;
  return error;
}

function isGone(error: unknown): boolean {
  return error instanceof LiaisonError && error.code === 'STORE_UNAVAILABLE';
}
