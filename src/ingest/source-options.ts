import type { Defaults } from './article-of.ts';

/** What the command line says of its sources. */
export interface SourceOptions extends Defaults {
  /** Encoding of files that don't declare one, as WHATWG's Encoding labels them. */
  readonly encoding?: string | undefined;
  /** Nothing that was published before this day (ISO 8601). */
  readonly since?: string | undefined;
  /** No more articles than this of each source. */
  readonly limit?: number | undefined;
  /** Of a page, the articles of the feed that it links to. */
  readonly feed?: boolean | undefined;
  /** Where the day of publication of each file stands, when not in the article itself. */
  readonly published?: PublishedRule | undefined;
}

/** A column of a table (a field of JSON), or a place in the name of a file. */
export type PublishedRule =
  | { readonly kind: 'column'; readonly name: string }
  | { readonly kind: 'name'; readonly pattern: string };
