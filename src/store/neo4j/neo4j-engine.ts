import { setTimeout as wait } from 'node:timers/promises';
import neo4j, { type Driver, isRetryableError, type ManagedTransaction, type Result, type Session } from 'neo4j-driver';
import PQueue from 'p-queue';
import type { Engine, Params, Row, Transaction } from '../engine.ts';
import { OLD_SHAPE, refuseOldShape } from '../old-shape.ts';
import { schemaStatements } from '../schema.ts';
import type { Patience } from './patience.ts';
import { watchSilence } from './silence.ts';
import { storeError } from './store-error.ts';
import { AWAIT_INDEXES, indexName, luceneQuery, TEXT_INDEX_STATEMENTS, TEXT_SEARCH } from './text-search.ts';
import { toDriver } from './values.ts';

/** Calls that run at once; the others wait here, where waiting costs no connection: a burst on a cold server would else wait for connections and fail. */
const CONCURRENCY = 12;

/** Milliseconds before a read that another one got in the way of is tried again; twice as long each time. */
const FIRST_PAUSE = 50;

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

  /** A session for `work`; when it is given up, the session is closed at once, which ends in the database what runs in it. */
  async function within<T>(
    mode: 'READ' | 'WRITE',
    work: (session: Session) => Promise<T>,
    given?: AbortSignal,
  ): Promise<T> {
    const session = driver.session({ defaultAccessMode: mode, bookmarkManager, ...(database && { database }) });
    const close = () => void session.close().catch(() => undefined);
    given?.addEventListener('abort', close, { once: true });
    try {
      return await work(session);
    } finally {
      given?.removeEventListener('abort', close);
      await session.close();
    }
  }

  async function applySchema(session: Session): Promise<void> {
    for (const statement of [...schemaStatements(), ...TEXT_INDEX_STATEMENTS]) {
      await session.run(statement);
      watch.answered();
    }
    refuseOldShape((await session.run(OLD_SHAPE)).records, 'this Neo4j');
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

  async function call<T>(work: (given: AbortSignal) => Promise<T>, deadline: number, signal?: AbortSignal): Promise<T> {
    // What has been given up while it waited is not begun any more, and what runs leaves its place to others.
    const given = new AbortController();
    const giveUp = () => given.abort();
    signal?.addEventListener('abort', giveUp, { once: true });
    const turn = queue.add(
      () =>
        leaving(
          ensureSchema().then(() => work(given.signal)),
          given.signal,
        ),
      {
        signal: given.signal,
      },
    );
    try {
      return await watch.over(turn, deadline);
    } catch (error) {
      giveUp();
      throw storeError(error, uri);
    } finally {
      signal?.removeEventListener('abort', giveUp);
    }
  }

  async function rowsOf(running: Result): Promise<readonly Row[]> {
    const { records } = await running;
    watch.answered();
    return records.map((record) => record.toObject());
  }

  function transaction(tx: ManagedTransaction): Transaction {
    const run = (cypher: string, params: Params = {}) => rowsOf(tx.run(cypher, toDriver(params)));
    return {
      run,
      async runAll(statements) {
        // The driver sends them without waiting; the first that fails is the one that is told, as the others fail for its sake.
        const running = statements.map(({ cypher, params }) => run(cypher, params));
        const ended = await Promise.allSettled(running);
        const failed = ended.find((each) => each.status === 'rejected');
        if (failed !== undefined) throw failed.reason;
      },
    };
  }

  /** One round trip: a transaction that is begun and committed by itself takes three. Tried again as the driver would, on another member of a cluster say. */
  async function readAlone(given: AbortSignal, cypher: string, params?: Params): Promise<readonly Row[]> {
    const end = performance.now() + patience.maxTransactionRetryTime;
    for (let pause = FIRST_PAUSE; ; pause *= 2) {
      try {
        return await within(
          'READ',
          (session) => rowsOf(session.run(cypher, toDriver(params ?? {}), { timeout: patience.readTimeout })),
          given,
        );
      } catch (error) {
        if (given.aborted || !isRetryableError(error) || performance.now() + pause > end) throw error;
        await wait(pause);
      }
    }
  }

  const read: Engine['read'] = (cypher, params, signal) =>
    call((given) => readAlone(given, cypher, params), patience.readDeadline, signal);

  return {
    name: 'neo4j',
    read,
    write: (work) =>
      call(
        (given) =>
          within(
            'WRITE',
            (session) =>
              session.executeWrite((tx) => work(transaction(tx)), {
                timeout: patience.writeTimeout,
              }),
            given,
          ),
        patience.writeTimeout,
      ),
    async search(index, text, limit, signal) {
      const rows = await read(TEXT_SEARCH, { index: indexName(index), query: luceneQuery(text), limit }, signal);
      return rows.map(({ id, score }) => ({ id: String(id), score: Number(score) }));
    },
    async ping() {
      await read('RETURN 1 AS one');
    },
    // A frozen server would keep the driver from closing for ever.
    close: () => watch.over(driver.close(), patience.readDeadline).catch(() => undefined),
  };
}

/** The work, left alone once it is given up: a frozen server does not even answer that it has stopped. */
async function leaving<T>(work: Promise<T>, given: AbortSignal): Promise<T> {
  let leave = () => {};
  const left = new Promise<never>((_resolve, reject) => {
    leave = () => reject(given.reason);
    given.addEventListener('abort', leave, { once: true });
  });
  try {
    return await Promise.race([work, left]);
  } finally {
    given.removeEventListener('abort', leave);
    work.catch(() => undefined);
  }
}
