/** How long each kind of program waits for Neo4j, in milliseconds. */
export interface Patience {
  readonly connectionTimeout: number;
  readonly connectionAcquisitionTimeout: number;
  readonly maxTransactionRetryTime: number;
  readonly connectionLivenessCheckTimeout: number;
  /** Neo4j itself ends a transaction after this: a query that nobody waits for any more does not run for ever. */
  readonly readTimeout: number;
  readonly writeTimeout: number;
  /** Our own limit of one read, waiting for its turn included, should the database not keep to its own; a request of the API has a shorter one in all. */
  readonly readDeadline: number;
  /** Our own limit: how long the server may say nothing at all during a call. */
  readonly silence: number;
}

/** An API tells its caller within five seconds that the database is away. */
export const PROMPT: Patience = {
  connectionTimeout: 1500,
  connectionAcquisitionTimeout: 2000,
  maxTransactionRetryTime: 2000,
  connectionLivenessCheckTimeout: 1000,
  readTimeout: 30_000,
  writeTimeout: 120_000,
  readDeadline: 35_000,
  silence: 4500,
};

/** An ingestion lives through a restart of the database. */
export const PATIENT: Patience = {
  connectionTimeout: 5000,
  connectionAcquisitionTimeout: 30_000,
  maxTransactionRetryTime: 30_000,
  connectionLivenessCheckTimeout: 1000,
  readTimeout: 120_000,
  writeTimeout: 300_000,
  readDeadline: 120_000,
  silence: 60_000,
};
