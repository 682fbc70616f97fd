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
  /** That files are registers of meetings, and which columns of a table hold what; without columns they are JSON Lines. */
  readonly register?: { readonly columns: RegisterColumns | null } | undefined;
}

/** What a column of a register may hold; those of people and agencies may be several. */
export const REGISTER_FIELDS = [
  'date',
  'person',
  'agency',
  'place',
  'text',
  'type',
  'title',
  'publisher',
  'publishedAt',
  'url',
] as const;

/** Which columns of a table hold what: by their names, or their numbers from 1 on. */
export type RegisterColumns = readonly {
  readonly field: (typeof REGISTER_FIELDS)[number];
  readonly column: string;
}[];

/** A column of a table (a field of JSON), or a place in the name of a file. */
export type PublishedRule =
  | { readonly kind: 'column'; readonly name: string }
  | { readonly kind: 'name'; readonly pattern: string };
