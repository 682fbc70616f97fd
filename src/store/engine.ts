/** The port between the domain functions and a graph database. Two engines stand behind it: `neo4j/` and `grafeo/`. */

export type Value = string | number | boolean | null | readonly Value[] | { readonly [key: string]: Value | undefined };
export type Params = Readonly<Record<string, Value | undefined>>;
export type Row = Readonly<Record<string, unknown>>;

/** Runs portable Cypher inside one transaction. Integers come back as numbers, dates are ISO strings, maps and lists are plain. */
export interface Transaction {
  run(cypher: string, params?: Params): Promise<readonly Row[]>;
}

/** What `search` gives: the id of a node of the label asked for, and how well it matches (higher is better, comparable within one answer). */
export interface Hit {
  readonly id: string;
  readonly score: number;
}

export type TextIndex = 'actor' | 'place' | 'quote' | 'claim' | 'article';

/** What only reads: an engine, or a transaction that reads what it has written itself. */
export type Reader = Pick<Engine, 'read'>;

export interface Engine {
  readonly name: 'neo4j' | 'grafeo';
  /** One query, read only. Throws LiaisonError STORE_UNAVAILABLE within the deadline when the database does not answer. */
  read(cypher: string, params?: Params): Promise<readonly Row[]>;
  /** All of `work` in one transaction: committed when it returns, rolled back when it throws, tried again on a conflict. */
  write<T>(work: (tx: Transaction) => Promise<T>): Promise<T>;
  /** Full text over the folded copies of names, quotes and claims. */
  search(index: TextIndex, text: string, limit: number): Promise<readonly Hit[]>;
  /** Resolves when the database answers, else throws as `read` does. */
  ping(): Promise<void>;
  close(): Promise<void>;
}
