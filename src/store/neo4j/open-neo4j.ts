import neo4j, { type Driver } from 'neo4j-driver';
import { LiaisonError } from '../../errors.ts';
import type { Engine } from '../engine.ts';
import type { Neo4jConfig } from '../store-config.ts';
import { neo4jEngine } from './neo4j-engine.ts';
import { PATIENT, PROMPT } from './patience.ts';

/** An engine over the database; it connects at the first call, and one that is away is no failure here. */
export function openNeo4j(config: Neo4jConfig): Engine {
  const patience = config.patient === true ? PATIENT : PROMPT;
  return neo4jEngine(driverFor(config, patience), { uri: config.uri, database: config.database, patience });
}

function driverFor(config: Neo4jConfig, patience: typeof PROMPT): Driver {
  const auth = config.username === undefined ? undefined : neo4j.auth.basic(config.username, config.password ?? '');
  try {
    return neo4j.driver(config.uri, auth, {
      connectionTimeout: patience.connectionTimeout,
      connectionAcquisitionTimeout: patience.connectionAcquisitionTimeout,
      maxTransactionRetryTime: patience.maxTransactionRetryTime,
      connectionLivenessCheckTimeout: patience.connectionLivenessCheckTimeout,
      disableLosslessIntegers: true,
      userAgent: 'liaison',
    });
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new LiaisonError(
      'CONFIG_INVALID',
      `NEO4J_URI: expected an address such as neo4j://localhost:7687, got "${config.uri}" (${reason})`,
      { cause },
    );
  }
}
