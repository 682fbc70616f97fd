import PostalMime from 'postal-mime';
import { LiaisonError } from '../../errors.ts';
import type { Document } from '../document.ts';
import type { Found } from '../item.ts';
import type { SourceOptions } from '../source-options.ts';
import { mailDate } from './day-of.ts';
import { withOrigin } from './origin.ts';
import { pageArticles } from './page.ts';

/** The article of a page that a browser saved as one file (RFC 2557). The date of its header is the day of saving. */
export async function* mhtmlArticles(
  bytes: Uint8Array,
  document: Document,
  options: SourceOptions,
): AsyncGenerator<Found> {
  const { html, headers } = await PostalMime.parse(bytes);
  if (!html) throw new LiaisonError('NO_ARTICLE_IN_PAGE', 'expected a saved page, it has no part that is HTML');
  const header = (name: string) => headers.find(({ key }) => key === name)?.value;
  const saved = header('date');
  const page: Document = {
    ...document,
    url: header('snapshot-content-location') ?? header('content-location') ?? document.url,
    charset: 'utf-8',
    fetchedAt: (saved && mailDate(saved)) || document.fetchedAt,
  };
  for (const found of pageArticles(Buffer.from(html), page, options)) yield withOrigin(found, page);
}
