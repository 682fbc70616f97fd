import { XMLParser } from 'fast-xml-parser';
import type { Document } from '../document.ts';
import type { Found } from '../item.ts';
import type { SourceOptions } from '../source-options.ts';
import { mailDate } from './day-of.ts';
import { decode } from './decode.ts';
import { xmlEncoding } from './xml-encoding.ts';

interface Entry {
  readonly loc?: string;
  readonly lastmod?: string;
  readonly news?: {
    readonly publication?: { readonly name?: string };
    readonly publication_date?: string;
    readonly title?: string;
  };
}

const parser = new XMLParser({
  removeNSPrefix: true,
  parseTagValue: false,
  ignoreAttributes: true,
  isArray: (name, path) => (name === 'url' && path === 'urlset.url' ? true : name === 'sitemap'),
});

/** The addresses of a sitemap or of an index of sitemaps (sitemaps.org), with what a news sitemap says of each. `lastmod` is no day of publication. */
export function* sitemapAddresses(bytes: Uint8Array, document: Document, options: SourceOptions): Generator<Found> {
  const parsed = parser.parse(decode(bytes, document.charset ?? xmlEncoding(bytes) ?? options.encoding)) as {
    readonly urlset?: { readonly url?: readonly Entry[] };
    readonly sitemapindex?: { readonly sitemap?: readonly Entry[] };
  };
  const entries = parsed.urlset?.url ?? parsed.sitemapindex?.sitemap ?? [];
  for (const [index, { loc, news }] of entries.entries()) {
    if (typeof loc !== 'string' || loc.trim() === '') continue;
    const known = {
      publisher: news?.publication?.name,
      publishedAt: (news?.publication_date && mailDate(news.publication_date)) || undefined,
      title: news?.title,
    };
    yield { kind: 'address', where: { name: document.name, part: index + 1 }, url: loc.trim(), known };
  }
}
