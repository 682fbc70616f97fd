import { LiaisonError } from '../../../errors.ts';
import { articleOf } from '../../article-of.ts';
import type { Document } from '../../document.ts';
import { type Found, failed } from '../../item.ts';
import type { SourceOptions } from '../../source-options.ts';
import type { PressArticle } from './press-article.ts';

/** Articles of an export, each with its number. What the database says of an article goes before what the command line says. */
export function* pressItems(
  articles: readonly PressArticle[],
  { name }: Document,
  options: SourceOptions,
): Generator<Found> {
  if (articles.length === 0) {
    throw new LiaisonError(
      'ARTICLE_INVALID',
      'expected articles, this export of a press database has none with a text',
    );
  }
  for (const [index, article] of articles.entries()) {
    const where = { name, part: index + 1 };
    try {
      yield { kind: 'article', where, article: articleOf(article, options) };
    } catch (error) {
      yield failed(where, error);
    }
  }
}
