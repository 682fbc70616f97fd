import { EnvelopArmor } from '@escape.tech/graphql-armor';

/** Seconds within which a question is answered, or given up, where the operator sets no other. */
export const TIME_LIMIT = 6;

/** Points a minute for each client of a server that other machines reach, where the operator sets no other: half of a core. */
export const RATE = 300_000;

/** Bytes of a request: an article of half a million characters fits, whatever its alphabet. */
export const MAX_BODY = 4_000_000;

/** Characters of a query's text: comments and blanks are no tokens, and yet they are read. */
export const MAX_QUERY = 100_000;

/** Brackets within brackets: a query of twenty levels has some fifty with its arguments. Beyond, parsers that call themselves run out of stack. */
export const MAX_NESTING = 200;

/** Items of a list in the variables. */
export const MAX_LIST = 500;

/** Points of one query: a plain field is one, a list multiplies what is in it by its size, and what takes the graph long has its own price, a tenth of a millisecond a point. */
export const MAX_COST = 50_000;

/**
 * What a query may be before anything of it runs. Cost is counted by the schema's own field weights (see cost.ts), and field names are
 * suggested, since the schema is open to everyone anyway.
 */
export const armor = new EnvelopArmor({
  maxDepth: { n: 20, flattenFragments: true },
  maxTokens: { n: 3_000 },
  maxAliases: { n: 50 },
  maxDirectives: { n: 50 },
  costLimit: { enabled: false },
  blockFieldSuggestion: { enabled: false },
});
