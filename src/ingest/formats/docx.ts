import mammoth from 'mammoth';
import type { Document } from '../document.ts';
import type { Found } from '../item.ts';
import type { SourceOptions } from '../source-options.ts';
import { markupParagraphs } from './markup-paragraphs.ts';
import { documentArticles } from './press/document-articles.ts';

/** Pictures are not looked at: without this they would become part of the markup, as base64. */
const noPictures = mammoth.images.imgElement(async () => ({ src: '' }));

/** The articles of a Word document: those of an export of a press database, else the document is one. Headers, footers and comments are none of its text. */
export async function* docxArticles(
  bytes: Uint8Array,
  document: Document,
  options: SourceOptions,
): AsyncGenerator<Found> {
  const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) }, { convertImage: noPictures });
  yield* documentArticles(markupParagraphs(value), document, options);
}
