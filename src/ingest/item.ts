import { LiaisonError } from '../errors.ts';
import type { Article } from '../model/article.ts';
import type { Reading } from '../model/reading.ts';
import type { Defaults } from './article-of.ts';
import type { Fetched } from './web/fetched.ts';

/** Where an article stood: the file (with the path within an archive), or the address. */
export interface Where {
  readonly name: string;
  /** Of JSON Lines, tables and mailboxes: the line it begins at, from 1. */
  readonly line?: number;
  /** Of a document that holds several articles: which of them, from 1. */
  readonly part?: number;
}

export interface ArticleItem {
  readonly kind: 'article';
  readonly where: Where;
  readonly article: Article;
  /** Its reading, of what was read before. */
  readonly reading?: Reading;
  /** Its text is a table, which nobody is to read as prose: the reading that it brings is all of it. */
  readonly register?: boolean;
  /** Of what was fetched: what its server gave to ask again with. */
  readonly fetched?: Fetched;
}

/** An article that is in the graph as it is at its address: the server says so, or nobody asked it again. */
export interface KnownItem {
  readonly kind: 'known';
  readonly where: Where;
  /** Its id. */
  readonly article: string;
}

/** A list that was fetched and read to its end: it is remembered when all before it is in the graph. */
export interface FetchedItem {
  readonly kind: 'fetched';
  readonly where: Where;
  readonly fetched: Fetched;
}

/** An address that a list names and that was not followed, as it was only asked what there is. */
export interface ListedItem {
  readonly kind: 'listed';
  readonly where: Where;
  readonly url: string;
  readonly known: Defaults;
}

/** What stands in the place of something that is no article, or could not be read or stored. */
export interface FailedItem {
  readonly kind: 'failed';
  readonly where: Where;
  /** The id it gives of itself, as far as that could be made out. */
  readonly id: string | null;
  readonly error: LiaisonError;
}

/** What nobody asked for by name and is of no format that is read: counted, never silent. */
export interface PassedItem {
  readonly kind: 'passed';
  readonly where: Where;
  /** Its ending (".png"), or what it is ("link", "page without an article"). */
  readonly what: string;
}

/** An address that a list, a feed or a sitemap names; the article lies there. */
export interface AddressItem {
  readonly kind: 'address';
  readonly where: Where;
  readonly url: string;
  /** What the list says of the article, where the page itself doesn't. */
  readonly known: Defaults;
}

/** What a source yields, in its order. */
export type Item = ArticleItem | FailedItem | PassedItem | KnownItem | FetchedItem | ListedItem;

/** What a document yields: addresses are not yet followed. */
export type Found = ArticleItem | FailedItem | PassedItem | AddressItem;

/** @throws the error itself when it is none that we foresee */
export function failed(where: Where, error: unknown, id: string | null = null): FailedItem {
  if (!(error instanceof LiaisonError)) throw error;
  return { kind: 'failed', where, id, error };
}

/** The same at the boundary of the parsers: whatever a library throws (a TypeError, say) fails this item alone, as PARSING_FAILED. */
export function unparsed(where: Where, error: unknown): FailedItem {
  if (error instanceof LiaisonError) return failed(where, error);
  const reason = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return failed(where, new LiaisonError('PARSING_FAILED', `its parser broke off: ${reason}`, { cause: error }));
}

/** "news.jsonl:12", "export.docx#3", or the name alone. */
export function describeWhere({ name, line, part }: Where): string {
  return `${name}${line === undefined ? '' : `:${line}`}${part === undefined ? '' : `#${part}`}`;
}
