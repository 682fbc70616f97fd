import { articleOf } from '../article-of.ts';
import type { Document } from '../document.ts';
import type { Found } from '../item.ts';
import type { SourceOptions } from '../source-options.ts';
import { decode } from './decode.ts';
import { nexisPrintArticles } from './press/nexis-print.ts';
import { pressItems } from './press/press-items.ts';
import { wirePrint } from './wire-print.ts';

/** A plain text is an article; an export of Nexis is each of its own, a wire print what stands between its marks. Lines stay as they are. */
export function* textArticles(bytes: Uint8Array, document: Document, options: SourceOptions): Generator<Found> {
  const text = decode(bytes, document.charset ?? options.encoding);
  const exported = nexisPrintArticles(text);
  if (exported !== null) return yield* pressItems(exported, document, options);
  const article = articleOf({ url: document.url, ...(wirePrint(text) ?? { text }) }, options);
  yield { kind: 'article', where: { name: document.name }, article };
}
