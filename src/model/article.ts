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
  /** Who wrote it, as given. */
  readonly author?: string;
  /** BCP 47 tag, as given; a missing one is detected. */
  readonly language?: string;
  /** The text exactly as given: all offsets count its UTF-16 code units. */
  readonly text: string;
}
