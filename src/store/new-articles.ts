import type { Engine } from './engine.ts';
import { map, text } from './row.ts';

const SINCE = `MATCH (n:Article) WHERE n.ingestedAt >= $since
RETURN n {.id, .ingestedAt} AS n ORDER BY n.ingestedAt, n.id LIMIT $limit`;

/** Articles asked for at once. */
const BATCH = 200;

export interface NewArticle {
  readonly id: string;
  /** ISO time. */
  readonly ingestedAt: string;
}

/** What came into the graph, or was changed there, at a time or later, whoever put it there: in that order, some hundreds at once. */
export async function newArticles(engine: Engine, since: string): Promise<readonly NewArticle[]> {
  const rows = await engine.read(SINCE, { since, limit: BATCH });
  return rows.map((row) => map(row, 'n')).map((row) => ({ id: text(row, 'id'), ingestedAt: text(row, 'ingestedAt') }));
}
