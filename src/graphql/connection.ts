import type { Page } from '../model/query.ts';

/** What Pothos makes a connection of: the store's page, with `pageInfo` where Relay wants it. */
export function connectionOf<T>(page: Page<T>) {
  return connectionWith(page, (node) => ({ node }));
}

/** As `connectionOf`, each edge with what belongs to the relation. */
export function connectionWith<T, Edge extends object>(page: Page<T>, edgeOf: (item: T) => Edge) {
  return {
    edges: page.edges.map(({ cursor, node }) => ({ cursor, ...edgeOf(node) })),
    pageInfo: {
      hasNextPage: page.hasNextPage,
      hasPreviousPage: page.hasPreviousPage,
      startCursor: page.edges[0]?.cursor ?? null,
      endCursor: page.edges.at(-1)?.cursor ?? null,
    },
    totalCount: page.totalCount,
  };
}
