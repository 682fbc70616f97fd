/** How much the page asks for at once. A test holds each query with these within half of what a query may cost. */
export const PAGE_SIZES = {
  /** Events of somebody: the first page, which is all for most, and each that follows. */
  firstEvents: 100,
  nextEvents: 250,
  /** Events of each list of a contact. */
  accounts: 15,
  /** The same beside the picture. */
  accountsBeside: 6,
  /** What a search found. */
  found: 50,
  /** Pairs that wait for a judgement. */
  reviews: 10,
  /** Events whose words are saved. */
  words: 100,
  /** Most that are drawn. */
  drawn: 300,
} as const;
