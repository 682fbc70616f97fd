import { parseAtomFeed, parseJsonFeed, parseRdfFeed, parseRssFeed } from 'feedsmith';
import type { Document } from '../document.ts';
import type { Found } from '../item.ts';
import type { SourceOptions } from '../source-options.ts';
import { decode } from './decode.ts';
import { type FeedItem, feedItems } from './feed-items.ts';
import { parseJson } from './json-record.ts';
import { xmlEncoding } from './xml-encoding.ts';

/** The items of RSS 2.0, RSS 1.0 or Atom. */
export function feedArticles(bytes: Uint8Array, document: Document, options: SourceOptions): Generator<Found> {
  const text = decode(bytes, document.charset ?? xmlEncoding(bytes) ?? options.encoding);
  if (/<(?:\w+:)?RDF[\s>]/.test(text.slice(0, 5000))) {
    const { title, link, items = [] } = parseRdfFeed(text);
    return feedItems(items.map(ofRss), { title, link, document, options });
  }
  if (/<(?:\w+:)?feed[\s>]/.test(text.slice(0, 5000))) {
    const { title, links = [], entries = [] } = parseAtomFeed(text);
    return feedItems(entries.map(ofAtom), { title: textOf(title), link: linkIn(links), document, options });
  }
  const { title, link, items = [] } = parseRssFeed(text);
  return feedItems(items.map(ofRss), { title, link, document, options });
}

/** The items of a JSON Feed (jsonfeed.org, 1 and 1.1). */
export function jsonFeedArticles(bytes: Uint8Array, document: Document, options: SourceOptions): Generator<Found> {
  const value = parseJson(decode(bytes, options.encoding));
  const { title, home_page_url: link, items = [] } = parseJsonFeed(value as object);
  const rows = items.map(
    (item): FeedItem => ({
      id: item.id,
      url: item.url ?? item.external_url,
      title: item.title,
      day: item.date_published ?? item.date_modified,
      author: item.authors?.[0]?.name,
      html: item.content_html,
      text: item.content_text,
      teaser: item.summary,
    }),
  );
  return feedItems(rows, { title, link, document, options });
}

/** What of an item of RSS 2.0 or 1.0 is looked at. */
interface RssItem {
  readonly link?: string;
  readonly title?: string;
  readonly description?: string;
  readonly pubDate?: string;
  readonly guid?: { readonly value?: string; readonly isPermaLink?: boolean };
  readonly authors?: readonly { readonly name?: string }[];
  readonly content?: { readonly encoded?: string };
  readonly dc?: { readonly dates?: readonly string[]; readonly creators?: readonly string[] };
}

/** What of an Atom entry is looked at. */
interface AtomEntry {
  readonly id?: unknown;
  readonly title?: unknown;
  readonly links?: readonly { readonly href?: string; readonly rel?: string }[];
  readonly published?: string;
  readonly updated?: string;
  readonly authors?: readonly { readonly name?: unknown }[];
  readonly content?: unknown;
  readonly summary?: unknown;
}

function ofRss(item: RssItem): FeedItem {
  const { guid, dc } = item;
  return {
    id: guid?.value,
    url: item.link ?? (guid?.isPermaLink === false ? undefined : guid?.value),
    title: item.title,
    day: item.pubDate ?? dc?.dates?.[0],
    author: dc?.creators?.[0] ?? item.authors?.[0]?.name,
    html: item.content?.encoded,
    teaser: item.description,
  };
}

function ofAtom(entry: AtomEntry): FeedItem {
  const { links = [] } = entry;
  return {
    id: textOf(entry.id),
    url: linkIn(links),
    title: textOf(entry.title),
    day: entry.published ?? entry.updated,
    author: textOf(entry.authors?.[0]?.name),
    html: textOf(entry.content),
    teaser: textOf(entry.summary),
  };
}

function linkIn(links: readonly { readonly href?: string; readonly rel?: string }[]): string | undefined {
  return (links.find(({ rel }) => rel === undefined || rel === 'alternate') ?? links[0])?.href;
}

function textOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  return typeof value === 'object' && value !== null && 'value' in value ? String(value.value) : undefined;
}
