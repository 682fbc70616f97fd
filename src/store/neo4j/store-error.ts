import { Neo4jError } from 'neo4j-driver';
import { LiaisonError } from '../../errors.ts';

/** Codes of the driver and the server that mean: not now, perhaps later. */
const AWAY = new Set(['ServiceUnavailable', 'SessionExpired']);

/** Codes of a transaction that the database ended as it took too long. */
const TOO_LONG = new Set([
  'Neo.ClientError.Transaction.TransactionTimedOut',
  'Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration',
]);

/** What another writer got in the way of: it took away a node that was found, or made one that was to be made. */
const CONFLICT = new Set([
  'Neo.ClientError.Statement.EntityNotFound',
  'Neo.ClientError.Schema.ConstraintValidationFailed',
]);

/** What went wrong as an error of ours; an error that is not the database's passes as it is. */
export function storeError(error: unknown, uri: string): unknown {
  if (!(error instanceof Neo4jError)) return error;
  if (isAway(error)) {
    return new LiaisonError('STORE_UNAVAILABLE', `Neo4j at ${uri} does not answer: ${firstLine(error)}`, {
      cause: error,
    });
  }
  if (TOO_LONG.has(error.code)) {
    return new LiaisonError('STORE_TIMEOUT', `Neo4j at ${uri} took too long over one question: ${firstLine(error)}`, {
      cause: error,
    });
  }
  if (CONFLICT.has(error.code)) {
    return new LiaisonError('STORE_CONFLICT', `Another writer got in the way: ${firstLine(error)}`, { cause: error });
  }
  if (error.code.startsWith('Neo.ClientError.Security.')) {
    return new LiaisonError(
      'STORE_FAILED',
      `Neo4j at ${uri} refused the login (check NEO4J_USERNAME and NEO4J_PASSWORD): ${firstLine(error)}`,
      { cause: error },
    );
  }
  return new LiaisonError('STORE_FAILED', `Neo4j at ${uri} refused: ${firstLine(error)}`, { cause: error });
}

function isAway(error: Neo4jError): boolean {
  return (
    AWAY.has(error.code) ||
    error.code.startsWith('Neo.TransientError.') ||
    // Of a server that is just stopping or starting the driver raises errors without a code of their own.
    /^(Connection acquisition timed out|Failed to connect|Could not perform discovery|Connection was closed)/.test(
      error.message,
    )
  );
}

function firstLine(error: Error): string {
  return error.message.split('\n', 1)[0] ?? '';
}
