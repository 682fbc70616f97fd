import type { Page, PageArgs } from '../model/query.ts';
import type { Engine, Params, Row } from './engine.ts';
import { groupBy } from './group.ts';
import { pageOfRows } from './page.ts';
import { windowOf } from './page-args.ts';
import { map, number, text } from './row.ts';

/** The Cypher texts of a list that each of several parents has. */
export interface ParentQuery {
  readonly forward: string;
  readonly backward: string;
  readonly count: string;
}

interface ParentParts {
  /** Binds `n`, each once, to what belongs to `of`. */
  readonly match: string;
  /** A text that is unique among them and in whose order they come. */
  readonly sort: string;
  /** Map of what is read of `n`. */
  readonly fields: string;
  readonly descending?: boolean;
}

/** Puts the texts together, once when the program is loaded. Only a page's own nodes are read whole, however many a parent has. */
export function parentQuery({ match, sort, fields, descending = false }: ParentParts): ParentQuery {
  const [next, previous] = descending ? (['<', '>'] as const) : (['>', '<'] as const);
  const page = (order: string) => `UNWIND $ids AS of CALL (of) { ${match}
WITH n, ${sort} AS sort WHERE ($after IS NULL OR sort ${next} $after) AND ($before IS NULL OR sort ${previous} $before)
WITH n, sort ORDER BY sort ${order} LIMIT $limit RETURN ${fields} AS n, sort }
RETURN of, n, sort ORDER BY of, sort ${order}`;
  return {
    forward: page(descending ? 'DESC' : ''),
    backward: page(descending ? '' : 'DESC'),
    count: `UNWIND $ids AS of ${match}\nRETURN count(n) AS total`,
  };
}

/** One page for each parent, in the order of the ids. One call, however many parents. */
export async function parentPages<T>(
  engine: Engine,
  query: ParentQuery,
  ids: readonly string[],
  args: PageArgs,
  record: (row: Row) => T,
  also: Params = {},
): Promise<readonly Page<T>[]> {
  const window = windowOf(args);
  const { after, before, size, backward } = window;
  const params = { ...also, ids: [...new Set(ids)].sort(), after, before, limit: size + 1 };
  const rows = await engine.read(backward ? query.backward : query.forward, params);
  const groups = groupBy(rows, (row) => text(row, 'of'));
  return ids.map((of) =>
    pageOfRows(
      (groups.get(of) ?? []).map((row) => ({ sort: text(row, 'sort'), node: record(map(row, 'n')) })),
      window,
      async () => {
        const [row] = await engine.read(query.count, { ...also, ids: [of] });
        return row === undefined ? 0 : number(row, 'total');
      },
    ),
  );
}
