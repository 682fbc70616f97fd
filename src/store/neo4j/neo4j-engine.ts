import neo4j, { type Driver, type ManagedTransaction, type Session } from 'neo4j-driver';
import PQueue from 'p-queue';
import type { Engine, Params, Row } from '../engine.ts';
import { schemaStatements } from '../schema.ts';
import type { Patience } from './patience.ts';
import { watchSilence } from './silence.ts';
import { storeError } from './store-error.ts';
import { AWAIT_INDEXES, indexName, luceneQuery, TEXT_INDEX_STATEMENTS, TEXT_SEARCH } from './text-search.ts';
import { toDriver } from './values.ts';

/** Calls that run at once; the others wait here, where waiting costs no connection: a burst on a cold server would else wait for connections and fail. */
const CONCURRENCY = 12;

export interface Neo4jOptions {
  readonly uri: string;
  readonly database: string | undefined;
  readonly patience: Patience;
}

/** The port over a driver. The schema is applied before the first call that finds the database there. */
export function neo4jEngine(driver: Driver, { uri, database, patience }: Neo4jOptions): Engine {
  // Bookmarks of one engine: what a client wrote it also reads, on whichever member of a cluster answers.
  const bookmarkManager = neo4j.bookmarkManager();
  const watch = watchSilence(patience.silence);
  const queue = new PQueue({ concurrency: CONCURRENCY });
  let schema: Promise<void> | null = null;

  async function within<T>(mode: 'READ' | 'WRITE', work: (session: Session) => Promise<T>): Promise<T> {
    const session = driver.session({ defaultAccessMode: mode, bookmarkManager, ...(database && { database }) });
    try {
      return await work(session);
    } finally {
      await session.close();
    }
  }

  async function applySchema(session: Session): Promise<void> {
    for (const statement of [...schemaStatements(), ...TEXT_INDEX_STATEMENTS]) {
      await session.run(statement);
      watch.answered();
    }
    await session.run(AWAIT_INDEXES, { seconds: neo4j.int(30) });
  }

  /** Once for an engine; a failure is forgotten, so that the next call tries again. */
  async function ensureSchema(): Promise<void> {
    schema ??= within('WRITE', applySchema).catch((error: unknown) => {
      schema = null;
      throw error;
    });
    await schema;
  }

  async function call<T>(mode: 'READ' | 'WRITE', work: (session: Session) => Promise<T>): Promise<T> {
    // A call that has been given up while it waited is not made any more.
    const given = new AbortController();
    const turn = queue.add(() => ensureSchema().then(() => within(mode, work)), { signal: given.signal });
    try {
      return await watch.over(turn);
    } catch (error) {
      given.abort();
      throw storeError(error, uri);
    }
  }

  async function run(tx: ManagedTransaction, cypher: string, params: Params = {}): Promise<readonly Row[]> {
    const result = await tx.run(cypher, toDriver(params));
    watch.answered();
    return result.records.map((record) => record.toObject());
  }

  const read: Engine['read'] = (cypher, params) =>
    call('READ', (session) => session.executeRead((tx) => run(tx, cypher, params), { timeout: patience.readTimeout }));

  return {
    name: 'neo4j',
    read,
    write: (work) =>
      call('WRITE', (session) =>
        session.executeWrite((tx) => work({ run: (cypher, params) => run(tx, cypher, params) }), {
          timeout: patience.writeTimeout,
        }),
      ),
    async search(index, text, limit) {
      const rows = await read(TEXT_SEARCH, { index: indexName(index), query: luceneQuery(text), limit });
      return rows.map(({ id, score }) => ({ id: String(id), score: Number(score) }));
    },
    async ping() {
      await read('RETURN 1 AS one');
    },
    // A frozen server would keep the driver from closing for ever.
    close: () => watch.over(driver.close()).catch(() => undefined),
  };
}
