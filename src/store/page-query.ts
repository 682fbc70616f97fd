import type { Page, PageArgs } from '../model/query.ts';
import type { Engine, Params, Row } from './engine.ts';
import { pageOfRows } from './page.ts';
import { windowOf } from './page-args.ts';
import { map, number, text } from './row.ts';

/** The Cypher texts of one list: a page forward, a page backward, and the count. */
export interface ListQuery {
  readonly forward: string;
  readonly backward: string;
  readonly count: string;
}

interface ListParts {
  /** Binds `n`, each node once. */
  readonly match: string;
  /** Conditions on `n`; parameters that are null don't limit. */
  readonly where: readonly string[];
  /** Map projection of `n`, with braces. */
  readonly fields: string;
  readonly descending?: boolean;
  /** What the list is ordered by, unique: an expression over `n`. Default: `n.sort`. */
  readonly key?: string;
}

/** The order by date of what has a date in the first place of `sort`, so that turned round what has none still comes last. */
export const LATEST_KEY = "CASE WHEN n.sort STARTS WITH '~' THEN '!' + n.sort ELSE n.sort END";

/** The same for a sort key at hand. */
export function latestKey(sort: string): string {
  return sort.startsWith('~') ? `!${sort}` : sort;
}

/** Puts the three texts together, once when the program is loaded. Every listed node has a unique property `sort`. */
export function listQuery({ match, where, fields, descending = false, key = 'n.sort' }: ListParts): ListQuery {
  const [next, previous] = descending ? (['<', '>'] as const) : (['>', '<'] as const);
  const [up, down] = descending ? ['DESC', ''] : ['', 'DESC'];
  const conditions = [
    ...where,
    `($after IS NULL OR ${key} ${next} $after)`,
    `($before IS NULL OR ${key} ${previous} $before)`,
  ];
  // Cut first, projected afterwards: only the page's own nodes are read whole.
  const page = (order: string) =>
    `${match}\nWHERE ${conditions.join('\n  AND ')}\nWITH n, ${key} AS sort ORDER BY sort ${order} LIMIT $limit\nRETURN n ${fields} AS n, sort ORDER BY sort ${order}`;
  return {
    forward: page(up ?? ''),
    backward: page(down ?? ''),
    count: `${match}${where.length === 0 ? '' : `\nWHERE ${where.join('\n  AND ')}`}\nRETURN count(n) AS total`,
  };
}

/** Runs one page of a list. */
export async function listPage<T>(
  engine: Engine,
  query: ListQuery,
  params: Params,
  args: PageArgs,
  record: (row: Row) => T,
): Promise<Page<T>> {
  const window = windowOf(args);
  const { after, before } = window;
  const rows = await engine.read(window.backward ? query.backward : query.forward, {
    ...params,
    after,
    before,
    limit: window.size + 1,
  });
  return pageOfRows(
    rows.map((row) => ({ sort: text(row, 'sort'), node: record(map(row, 'n')) })),
    window,
    async () => {
      const [row] = await engine.read(query.count, params);
      return row === undefined ? 0 : number(row, 'total');
    },
  );
}
