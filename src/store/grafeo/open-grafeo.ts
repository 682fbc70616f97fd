import { mkdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import grafeo from '@grafeo-db/js';
import { LiaisonError } from '../../errors.ts';
import type { Engine } from '../engine.ts';
import { schemaStatements } from '../schema.ts';
import type { GrafeoConfig } from '../store-config.ts';
import { INDEX_LABEL, INDEX_PROPERTY, TEXT_INDEXES } from '../text-index.ts';
import { grafeoEngine } from './grafeo-engine.ts';
import { describeHolder, noteHolder, removeHolder } from './holder.ts';

/** Every half a minute, and once the log has this many bytes: what a crash must replay stays small. */
const CHECKPOINTS = { intervalMs: 30_000, walBytes: 16_000_000 };

/** Opens the embedded graph and applies the schema. */
export async function openGrafeo(config: GrafeoConfig): Promise<Engine> {
  const database = config.path === null ? grafeo.GrafeoDB.create() : openFolder(config.path);
  for (const statement of schemaStatements()) await database.executeCypher(statement);
  for (const index of TEXT_INDEXES) {
    // No stop words and every word a term: a name such as "The Who" is found, and both engines cut words alike.
    await database.createTextIndex(INDEX_LABEL[index], INDEX_PROPERTY[index], { tokenizer: 'standard', stopWords: [] });
  }
  const folder = config.path;
  return grafeoEngine(database, () => {
    if (folder === null) return;
    database.walCheckpoint();
    removeHolder(folder);
  });
}

function openFolder(folder: string): InstanceType<typeof grafeo.GrafeoDB> {
  try {
    mkdirSync(folder, { recursive: true });
    const database = grafeo.GrafeoDB.create(join(folder, 'graph'));
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
