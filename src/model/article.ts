/** Which sign of a page told its day of publication. */
export type DaySign = 'json-ld' | 'meta' | 'itemprop' | 'time' | 'address' | 'text';

/** From where an article came, and when. */
export interface ArticleSource {
  /** The address that was asked for; of a file its path, with the path within an archive and the line or part. */
  readonly address: string;
  /** ISO 8601, UTC: when it was fetched; of a file when it was read. */
  readonly at: string;
}

/** An article as it is given to us, parsed once at the edge. Only `text` is required; see docs of each field for what a missing one means. */
export interface Article {
  /** Stable name of the article: the one given, else its URL, else derived from its text. */
  readonly id: string;
  readonly url?: string;
  readonly title?: string;
  /** Who published it, as given; a missing one may be read from the dateline. */
  readonly publisher?: string;
  /** ISO 8601 date or date-time: the reference of every relative date. A missing one may be inferred from the text. */
  readonly publishedAt?: string;
  /** Which sign of its page told the day; absent where the day was given with the article. */
  readonly publishedAtFrom?: DaySign;
  /** Who wrote it, as given. */
  readonly author?: string;
  /** BCP 47 tag, as given; a missing one is detected. */
  readonly language?: string;
  /** The text exactly as given: all offsets count its UTF-16 code units. */
  readonly text: string;
  readonly origin?: ArticleSource;
}
