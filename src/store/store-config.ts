/** Which graph to open. */
export type StoreConfig = GrafeoConfig | Neo4jConfig;

/** The embedded graph: a folder of this machine, used by one process at a time. */
export interface GrafeoConfig {
  readonly kind: 'grafeo';
  /** The folder, made when it is not there; null keeps the graph in memory. */
  readonly path: string | null;
  /** Whether it must be there already: nothing is made for what only reads. */
  readonly existing?: boolean | undefined;
}

export interface Neo4jConfig {
  readonly kind: 'neo4j';
  readonly uri: string;
  readonly username?: string | undefined;
  readonly password?: string | undefined;
  readonly database?: string | undefined;
  /** An ingestion waits through half a minute of trouble; an API answers within five seconds. */
  readonly patient?: boolean | undefined;
}
