import type grafeo from '@grafeo-db/js';
import { LiaisonError } from '../../errors.ts';
import type { Engine, Hit, Params, Row, TextIndex, Transaction } from '../engine.ts';
import { number } from '../row.ts';
import { INDEX_LABEL, INDEX_PROPERTY } from '../text-index.ts';
import { COUNT_CHANGE } from './changes-note.ts';
import { isConflict, storeError } from './store-error.ts';

type Database = InstanceType<typeof grafeo.GrafeoDB>;
type Session = Pick<Database, 'executeCypher'>;

/** How often a write that met another one is tried; writes of this process queue, so one retry is already rare. */
const ATTEMPTS = 5;

const SEARCH = `CALL grafeo.search.text($label, $property, $text, $limit) YIELD node_id, score
MATCH (n) WHERE id(n) = node_id RETURN n.id AS id, score ORDER BY score DESC, id`;

/** What goes on beside the database, in its folder. */
export interface Beside {
  /** After each change, with how many there have been. */
  readonly changed: (count: number) => void;
  /** Once, while the database is still open. */
  readonly beforeClose: () => void;
}

/** The port over an open Grafeo database. `beside` is null where it lies in no folder. */
export function grafeoEngine(database: Database, beside: Beside | null): Engine {
  let open = true;
  let queue: Promise<unknown> = Promise.resolve();

  async function run(session: Session, cypher: string, params: Params = {}): Promise<readonly Row[]> {
    if (!open) throw new LiaisonError('STORE_UNAVAILABLE', 'The graph is closed.');
    try {
      return (await session.executeCypher(cypher, nulls(params))).toArray();
    } catch (cause) {
      throw isConflict(cause) ? cause : storeError(cause);
    }
  }

  /** What the database does outside a query: a full disk shows there. */
  function outside<T>(work: () => T): T {
    try {
      return work();
    } catch (cause) {
      throw isConflict(cause) ? cause : storeError(cause);
    }
  }

  async function attempt<T>(work: (tx: Transaction) => Promise<T>, left: number): Promise<T> {
    const transaction = outside(() => database.beginTransaction());
    try {
      const result = await work({
        run: (cypher, params) => run(transaction, cypher, params),
        async runAll(statements) {
          for (const { cypher, params } of statements) await run(transaction, cypher, params);
        },
      });
      const [counted] = beside === null ? [] : await run(transaction, COUNT_CHANGE);
      outside(() => transaction.commit());
      if (counted !== undefined) beside?.changed(number(counted, 'count'));
      return result;
    } catch (error) {
      rollBack(transaction);
      if (isConflict(error) && left > 1) return attempt(work, left - 1);
      throw isConflict(error) ? storeError(error) : error;
    }
  }

  return {
    name: 'grafeo',
    read: (cypher, params) => run(database, cypher, params),
    write(work) {
      const turn = queue.then(() => attempt(work, ATTEMPTS));
      queue = turn.catch(() => undefined);
      return turn;
    },
    async search(index: TextIndex, text: string, limit: number): Promise<readonly Hit[]> {
      const rows = await run(database, SEARCH, {
        label: INDEX_LABEL[index],
        property: INDEX_PROPERTY[index],
        text,
        limit,
      });
      return rows.map(({ id, score }) => ({ id: String(id), score: Number(score) }));
    },
    async ping() {
      await run(database, 'RETURN 1 AS one');
    },
    async close() {
      if (!open) return;
      await queue;
      open = false;
      try {
        outside(() => beside?.beforeClose());
      } finally {
        outside(() => database.close());
      }
    },
  };
}

/** After a commit that failed there is nothing to roll back any more, and Grafeo says so by an error that would hide the first one. */
function rollBack(transaction: ReturnType<Database['beginTransaction']>): void {
  try {
    if (transaction.isActive) transaction.rollback();
  } catch {
    // The error that led here is what is told.
  }
}

/** Grafeo takes a missing parameter for an error; the port takes it for null. */
function nulls(params: Params): Record<string, unknown> {
  return Object.fromEntries(Object.entries(params).map(([key, value]) => [key, value ?? null]));
}
