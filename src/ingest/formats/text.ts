import { articleOf } from '../article-of.ts';
import type { Document } from '../document.ts';
import type { Found } from '../item.ts';
import type { SourceOptions } from '../source-options.ts';
import { decode } from './decode.ts';

/** A plain text is an article. */
export function* textArticles(bytes: Uint8Array, document: Document, options: SourceOptions): Generator<Found> {
  const text = decode(bytes, document.charset ?? options.encoding);
  yield { kind: 'article', where: { name: document.name }, article: articleOf({ url: document.url, text }, options) };
}
