import type { Document } from '../document.ts';
import type { Found } from '../item.ts';
import type { SourceOptions } from '../source-options.ts';
import { documentArticles } from './press/document-articles.ts';
import { rtfParagraphs } from './rtf-paragraphs.ts';

/** The articles of an RTF document: those of an export of a press database, else the document is one. */
export async function* rtfArticles(
  bytes: Uint8Array,
  document: Document,
  options: SourceOptions,
): AsyncGenerator<Found> {
  yield* documentArticles(await rtfParagraphs(bytes), document, options);
}
