/** The longest text of an article, in UTF-16 code units: some three hundred thousand words. */
export const MOST_TEXT = 2_000_000;

/** The longest line of JSON Lines and the largest single page or text file, in bytes. */
export const MOST_BYTES = 8 * 1024 * 1024;

/** The largest `.json` file, in bytes: it is read as a whole, where JSON Lines is read line by line. */
export const MOST_JSON_BYTES = 128 * 1024 * 1024;

/** A count of bytes for a message: "8 MB". */
export function megabytes(bytes: number): string {
  return `${Math.round((bytes / 1024 / 1024) * 10) / 10} MB`;
}
