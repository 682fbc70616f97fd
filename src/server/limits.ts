import { EnvelopArmor } from '@escape.tech/graphql-armor';

/** Bytes of a request: an article of half a million characters fits, whatever its alphabet. */
export const MAX_BODY = 4_000_000;

/** Points of one query, where a plain field is one and a list multiplies what is in it by its size. */
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
