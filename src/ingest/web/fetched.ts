/** From where and when something was fetched, and what the server gave to ask again with (RFC 9110, 8.8). */
export interface Fetched {
  /** The address that was asked for. */
  readonly address: string;
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly etag?: string | undefined;
  readonly lastModified?: string | undefined;
}

/** A fetch that is remembered. */
export interface Remembered extends Fetched {
  /** Id of the article that came of it; null of a feed or another list. */
  readonly article: string | null;
}

/** What is known of addresses that were fetched before. */
export interface FetchMemory {
  recall(address: string): Promise<Remembered | null>;
}

/** Where nothing is remembered. */
export const noMemory: FetchMemory = { recall: async () => null };
