/** The longest text of an article, in UTF-16 code units: some three hundred thousand words. */
export const MOST_TEXT = 2_000_000;

/** The longest line of JSON Lines and the largest single page, feed or text, in bytes. */
export const MOST_BYTES = 8 * 1024 * 1024;

/** The largest `.json` file, in bytes: it is read as a whole, where JSON Lines is read line by line. */
export const MOST_JSON_BYTES = 128 * 1024 * 1024;

/** The largest document that is parsed as a whole (PDF, Word, RTF, a mail with its attachments), in bytes. */
export const MOST_DOCUMENT_BYTES = 64 * 1024 * 1024;

/** How deep archives may lie in archives: a ZIP of packed WARC files is two. */
export const MOST_NESTING = 4;

/** What is packed may unpack to so many bytes whatever its size, and beyond it to so many times its size: text rarely packs better than 1:20. */
export const UNPACKED_FREE = 256 * 1024 * 1024;
export const UNPACKED_RATIO = 200;

/** Milliseconds that a parser may take until the next article of a document. */
export const PARSING_PATIENCE = 30_000;

/** Megabytes of heap that the parsers' process may use. */
export const PARSING_HEAP_MB = 1024;

/** A count of bytes for a message: "8 MB". */
export function megabytes(bytes: number): string {
  return `${Math.round((bytes / 1024 / 1024) * 10) / 10} MB`;
}
