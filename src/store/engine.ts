/** The port between the domain functions and a graph database. Two engines stand behind it: `neo4j/` and `grafeo/`. */

export type Value = string | number | boolean | null | readonly Value[] | { readonly [key: string]: Value | undefined };
export type Params = Readonly<Record<string, Value | undefined>>;
export type Row = Readonly<Record<string, unknown>>;

/** Runs portable Cypher inside one transaction. Integers come back as numbers, dates are ISO strings, maps and lists are plain. */
export interface Transaction {
  run(cypher: string, params?: Params): Promise<readonly Row[]>;
  /** Statements that give nothing, in their order: sent at once where the database is behind a wire, so that they cost one round trip. */
  runAll(statements: readonly Statement[]): Promise<void>;
}

export interface Statement {
  readonly cypher: string;
  readonly params: Params;
}

/** What `search` gives: the id of a node of the label asked for, and how well it matches (higher is better, comparable within one answer). */
export interface Hit {
  readonly id: string;
  readonly score: number;
}

export type TextIndex = 'actor' | 'place' | 'quote' | 'claim' | 'article';

/** What only reads: an engine, or a transaction that reads what it has written itself. */
export interface Reader {
  read(cypher: string, params?: Params): Promise<readonly Row[]>;
}

export interface Engine {
  readonly name: 'neo4j' | 'grafeo';
  /**
   * One query, read only. It is cancelled where the database can when `signal` gives it up.
   * @throws LiaisonError STORE_UNAVAILABLE when the database does not answer, STORE_TIMEOUT when it takes too long
   */
  read(cypher: string, params?: Params, signal?: AbortSignal): Promise<readonly Row[]>;
  /** All of `work` in one transaction: committed when it returns, rolled back when it throws, tried again on a conflict. */
  write<T>(work: (tx: Transaction) => Promise<T>): Promise<T>;
  /** Full text over the folded copies of names, quotes and claims. */
  search(index: TextIndex, text: string, limit: number, signal?: AbortSignal): Promise<readonly Hit[]>;
  /** Resolves when the database answers, else throws as `read` does. */
  ping(): Promise<void>;
  close(): Promise<void>;
}
