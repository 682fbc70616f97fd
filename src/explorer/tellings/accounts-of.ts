import { ask } from '../api/ask.ts';
import { ONE_PAIR, type OnePairQuery, type OnePairQueryVariables, PAIR_COUNTS } from '../api/queries.ts';
import { type After, SHELVES } from '../route/route.ts';

/** Whose accounts are asked for, and where their lists go on. */
export interface WhosePair {
  readonly between: readonly string[];
  readonly asOf: string | null;
  readonly after: After;
  /** Events of each list. */
  readonly most: number;
}

/** All that is said of two, and what was asked to get it. Null where one of them is not known. */
export interface Accounts {
  readonly contact: OnePairQuery['contact'];
  readonly asked: OnePairQueryVariables;
}

/** What is said of contact between two. First it is asked how much that is: a list costs what is asked of it, and most are empty. */
export async function accountsOf({ between, asOf, after, most }: WhosePair, signal: AbortSignal): Promise<Accounts> {
  const pair = { between: [...between], filter: { asOf } };
  const { contact } = await ask(PAIR_COUNTS, pair, signal);
  const sizes = SHELVES.map((shelf) => [`${shelf}First`, Math.min(most, contact?.[shelf].totalCount ?? 0)] as const);
  const asked: OnePairQueryVariables = { ...pair, ...Object.fromEntries(sizes), ...after };
  return contact === null ? { contact: null, asked } : { contact: (await ask(ONE_PAIR, asked, signal)).contact, asked };
}
