import type { Article } from '../../model/article.ts';
import { articleOf, type Defaults } from '../article-of.ts';
import { pageArticle } from '../page/page-article.ts';
import { decodePage } from '../page/page-encoding.ts';

/** What came with a page: the HTTP answer, the browser that saved it. */
export interface PageHeaders {
  readonly url?: string | undefined;
  readonly charset?: string | undefined;
  readonly fetchedAt?: string | undefined;
}

/**
 * The article of a page: its main text with title, publisher, author, day, language and address as far as the page tells them.
 * @throws LiaisonError NO_ARTICLE_IN_PAGE, NOT_TEXT, ARTICLE_TOO_LARGE
 */
export function htmlArticle(bytes: Uint8Array, defaults: Defaults, headers: PageHeaders = {}): Article {
  const page = pageArticle(decodePage(bytes, headers.charset), headers);
  const article = articleOf(page, { ...defaults, publisher: defaults.publisher ?? page.host });
  return page.publishedAtFrom === undefined ? article : { ...article, publishedAtFrom: page.publishedAtFrom };
}
