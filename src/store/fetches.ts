import type { Engine } from './engine.ts';
import { field, map, text } from './row.ts';

/** From where and when something was fetched, and what its server gave to ask again with. */
export interface StoredFetch {
  readonly address: string;
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly etag?: string | undefined;
  readonly lastModified?: string | undefined;
  /** Id of the article that came of it; null of a feed or another list. */
  readonly article: string | null;
}

/** A fetch counts as long as its article is in the graph. */
const FETCH = `MATCH (f:Fetch {id: $address}) OPTIONAL MATCH (a:Article {id: f.article})
RETURN f {.id, .at, .etag, .lastModified, .article} AS n, a.id AS kept`;

const KEEP = `MERGE (f:Fetch {id: $address})
SET f.at = $at, f.etag = $etag, f.lastModified = $lastModified, f.article = $article`;

/** What is known of an address; null when it was never fetched, or its article is gone. */
export async function fetchOf(engine: Engine, address: string): Promise<StoredFetch | null> {
  const [row] = await engine.read(FETCH, { address });
  if (row === undefined) return null;
  const found = fetchRecord(map(row, 'n'));
  return found.article !== null && field(row, 'kept') === null ? null : found;
}

/** Remembers a fetch in the place of the last one of its address. */
export async function keepFetch(
  engine: Engine,
  { address, at, etag, lastModified, article }: StoredFetch,
): Promise<void> {
  const params = { address, at, etag: etag ?? null, lastModified: lastModified ?? null, article };
  await engine.write(async (tx) => {
    await tx.run(KEEP, params);
  });
}

function fetchRecord(row: Parameters<typeof text>[0]): StoredFetch {
  return {
    address: text(row, 'id'),
    at: text(row, 'at'),
    etag: field<string>(row, 'etag') ?? undefined,
    lastModified: field<string>(row, 'lastModified') ?? undefined,
    article: field(row, 'article'),
  };
}
