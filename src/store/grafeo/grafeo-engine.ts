import type grafeo from '@grafeo-db/js';
import { LiaisonError } from '../../errors.ts';
import type { Engine, Hit, Params, Row, TextIndex, Transaction } from '../engine.ts';
import { INDEX_LABEL, INDEX_PROPERTY } from '../text-index.ts';

type Database = InstanceType<typeof grafeo.GrafeoDB>;
type Session = Pick<Database, 'executeCypher'>;

/** How often a write that met another one is tried; writes of this process queue, so one retry is already rare. */
const ATTEMPTS = 5;

const SEARCH = `CALL grafeo.search.text($label, $property, $text, $limit) YIELD node_id, score
MATCH (n) WHERE id(n) = node_id RETURN n.id AS id, score ORDER BY score DESC, id`;

/** The port over an open Grafeo database. `beforeClose` runs once, while the database is still open. */
export function grafeoEngine(database: Database, beforeClose: () => void): Engine {
  let open = true;
  let queue: Promise<unknown> = Promise.resolve();

  async function run(session: Session, cypher: string, params: Params = {}): Promise<readonly Row[]> {
    if (!open) throw new LiaisonError('STORE_UNAVAILABLE', 'The graph is closed.');
    try {
      return (await session.executeCypher(cypher, nulls(params))).toArray();
    } catch (cause) {
      throw isConflict(cause) ? cause : failed(cause);
    }
  }

  async function attempt<T>(work: (tx: Transaction) => Promise<T>, left: number): Promise<T> {
    const transaction = database.beginTransaction();
    try {
      const result = await work({ run: (cypher, params) => run(transaction, cypher, params) });
      transaction.commit();
      return result;
    } catch (error) {
      if (transaction.isActive) transaction.rollback();
      if (isConflict(error) && left > 1) return attempt(work, left - 1);
      throw isConflict(error) ? failed(error) : error;
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
      beforeClose();
      database.close();
    },
  };
}

/** Grafeo takes a missing parameter for an error; the port takes it for null. */
function nulls(params: Params): Record<string, unknown> {
  return Object.fromEntries(Object.entries(params).map(([key, value]) => [key, value ?? null]));
}

function isConflict(error: unknown): boolean {
  return error instanceof Error && error.message.includes('GRAFEO-T001');
}

function failed(cause: unknown): LiaisonError {
  return new LiaisonError('STORE_FAILED', `The graph refused: ${cause instanceof Error ? cause.message : cause}`, {
    cause,
  });
}
