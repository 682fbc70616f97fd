import { LiaisonError } from '../../errors.ts';
import type { Article } from '../../model/article.ts';
import type { Reading } from '../../model/reading.ts';
import { articleOf } from '../article-of.ts';
import { givenReading } from '../given-reading.ts';
import type { SourceOptions } from '../source-options.ts';
import { dayOf } from './day-of.ts';

/** @throws LiaisonError ARTICLE_INVALID */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new LiaisonError('ARTICLE_INVALID', `expected JSON, an article as an object: ${reason}`, { cause });
  }
}

/**
 * The article of a JSON record, with its reading where it brings one. Its day of publication stands in the field that --published names, where it names one.
 * @throws LiaisonError as articleOf and givenReading
 */
export function recordArticle(
  record: unknown,
  options: SourceOptions,
): { readonly article: Article; readonly reading?: Reading } {
  const article = articleIn(record, options);
  const reading = givenReading(record, article);
  return reading === undefined ? { article } : { article, reading };
}

function articleIn(record: unknown, options: SourceOptions): Article {
  const { published } = options;
  if (published?.kind !== 'column' || typeof record !== 'object' || record === null) return articleOf(record, options);
  const day: unknown = Object.hasOwn(record, published.name) ? Reflect.get(record, published.name) : undefined;
  const publishedAt = typeof day === 'string' ? dayOf(day) : null;
  return articleOf(publishedAt === null ? record : { ...record, publishedAt }, options);
}
