import type { Document } from '../document.ts';
import type { Found } from '../item.ts';
import type { SourceOptions } from '../source-options.ts';
import { htmlArticle } from './html.ts';

/** The article of an HTML page. */
export function* pageArticles(bytes: Uint8Array, document: Document, options: SourceOptions): Generator<Found> {
  const article = htmlArticle(bytes, options, { url: document.url, charset: document.charset ?? options.encoding });
  yield { kind: 'article', where: { name: document.name }, article };
}
