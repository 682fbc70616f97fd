import { getDocumentProxy } from 'unpdf';
import { LiaisonError } from '../../errors.ts';
import { articleOf } from '../article-of.ts';
import type { Document } from '../document.ts';
import type { Found } from '../item.ts';
import type { SourceOptions } from '../source-options.ts';
import { type PdfLine, pdfLines } from './pdf-lines.ts';
import { storyItems } from './pdf-story.ts';
import { pdfText } from './pdf-text.ts';

/** The longest document, in pages: a book is no article. */
const MOST_PAGES = 500;

/** The text layer of a PDF as an article: its largest line on the first page is the title, its properties name the author. */
export async function* pdfArticles(
  bytes: Uint8Array,
  document: Document,
  options: SourceOptions,
): AsyncGenerator<Found> {
  const pdf = await getDocumentProxy(new Uint8Array(bytes), {
    isEvalSupported: false,
    useSystemFonts: true,
    verbosity: 0,
  });
  if (pdf.numPages > MOST_PAGES) {
    throw new LiaisonError(
      'ARTICLE_TOO_LARGE',
      `expected at most ${MOST_PAGES} pages, this document has ${pdf.numPages}`,
    );
  }
  const lines: PdfLine[] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent({ includeMarkedContent: true });
    const [, bottom = 0, , top = 0] = page.view;
    const story = storyItems(items, await page.getStructTree());
    lines.push(...pdfLines(story, { page: number, bottom, top }));
    page.cleanup();
  }
  const { title, text } = pdfText(lines);
  if (text === '') {
    throw new LiaisonError(
      'ARTICLE_EMPTY',
      'expected a PDF with a text layer, found none: a scan must go through text recognition first',
    );
  }
  const { info } = await pdf.getMetadata();
  const author: unknown = 'Author' in info ? info.Author : undefined;
  const fields = { url: document.url, title, author: typeof author === 'string' ? author : undefined, text };
  yield { kind: 'article', where: { name: document.name }, article: articleOf(fields, options) };
}
