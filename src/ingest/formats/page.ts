import type { Document } from '../document.ts';
import type { Found } from '../item.ts';
import type { SourceOptions } from '../source-options.ts';
import { factivaPage } from './factiva-page.ts';
import { htmlArticle } from './html.ts';
import { pressItems } from './press/press-items.ts';

/** The article of an HTML page; of an export of Factiva each. */
export function* pageArticles(bytes: Uint8Array, document: Document, options: SourceOptions): Generator<Found> {
  const exported = factivaPage(Buffer.from(bytes).toString('utf8'));
  if (exported !== null) return yield* pressItems(exported, document, options);
  const article = htmlArticle(bytes, options, {
    url: document.url,
    charset: document.charset ?? options.encoding,
    fetchedAt: document.fetchedAt,
  });
  yield { kind: 'article', where: { name: document.name }, article };
}
