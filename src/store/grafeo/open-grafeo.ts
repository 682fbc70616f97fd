import { mkdirSync } from 'node:fs';
import { basename } from 'node:path';
import grafeo from '@grafeo-db/js';
import { LiaisonError } from '../../errors.ts';
import type { Engine } from '../engine.ts';
import { OLD_SHAPE, refuseOldShape } from '../old-shape.ts';
import { schemaStatements } from '../schema.ts';
import type { GrafeoConfig } from '../store-config.ts';
import { INDEX_LABEL, INDEX_PROPERTY, TEXT_INDEXES } from '../text-index.ts';
import { CHANGES, checkChanges, noteChanges } from './changes-note.ts';
import { grafeoEngine } from './grafeo-engine.ts';
import { graphFile, isGraph } from './graph-file.ts';
import { describeHolder, noteHolder, removeHolder } from './holder.ts';
import { storeError } from './store-error.ts';

type Database = InstanceType<typeof grafeo.GrafeoDB>;

/** Every half a minute, and once the log has this many bytes: what a crash must replay stays small. */
const CHECKPOINTS = { intervalMs: 30_000, walBytes: 16_000_000 };

/** Opens the embedded graph and applies the schema. */
export async function openGrafeo(config: GrafeoConfig): Promise<Engine> {
  if (config.existing === true) checkExists(config.path);
  const folder = config.path;
  const database = folder === null ? grafeo.GrafeoDB.create() : openFolder(folder);
  try {
    await applySchema(database);
    if (folder === null) return grafeoEngine(database, null);
    refuseOldShape((await database.executeCypher(OLD_SHAPE)).toArray(), folder);
    const [known] = (await database.executeCypher(CHANGES)).toArray();
    checkChanges(folder, Number(known?.['count'] ?? 0));
  } catch (error) {
    letGo(database, folder);
    throw error instanceof LiaisonError ? error : storeError(error);
  }
  return grafeoEngine(database, {
    changed: (count) => noteChanges(folder, count),
    beforeClose() {
      removeHolder(folder);
      database.walCheckpoint();
    },
  });
}

async function applySchema(database: Database): Promise<void> {
  for (const statement of schemaStatements()) await database.executeCypher(statement);
  for (const index of TEXT_INDEXES) {
    // No stop words and every word a term: a name such as "The Who" is found, and both engines cut words alike.
    await database.createTextIndex(INDEX_LABEL[index], INDEX_PROPERTY[index], { tokenizer: 'standard', stopWords: [] });
  }
}

/** Of a database that could not be opened whole; what went wrong first is what is told. */
function letGo(database: Database, folder: string | null): void {
  if (folder !== null) removeHolder(folder);
  try {
    database.close();
  } catch {
    // The disk is still full.
  }
}

function checkExists(folder: string | null): void {
  if (folder === null || isGraph(folder)) return;
  throw new LiaisonError(
    'GRAPH_NOT_FOUND',
    `expected a graph in ${folder}, found none: liaison ingest makes one; --data or LIAISON_DATA names another folder`,
  );
}

function openFolder(folder: string): Database {
  try {
    mkdirSync(folder, { recursive: true });
    const database = grafeo.GrafeoDB.create(graphFile(folder));
    database.setCheckpointTriggers(CHECKPOINTS);
    const command = [basename(process.argv[1] ?? 'node'), ...process.argv.slice(2, 3)].join(' ');
    noteHolder(folder, { pid: process.pid, command, since: new Date().toISOString() });
    return database;
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    if (reason.includes('cannot be locked')) {
      throw new LiaisonError(
        'STORE_LOCKED',
        `The graph in ${folder} is in use by ${describeHolder(folder)}: stop it first, or set NEO4J_URI for a database that many processes share.`,
        { cause },
      );
    }
    throw new LiaisonError('STORE_FAILED', `The graph in ${folder} could not be opened: ${reason}`, { cause });
  }
}
