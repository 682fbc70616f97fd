import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { LiaisonError } from '../../errors.ts';

/** A training file's content with the name that errors show. */
export interface SourceText {
  readonly name: string;
  readonly text: string;
}

/** Reads `name` or `name.gz` in a folder. @throws LiaisonError TRAINING_DATA_INVALID where neither can be read */
export function readSource(folder: string, name: string): SourceText {
  const path = join(folder, `${name}.gz`);
  try {
    return { name: path, text: gunzipSync(readFileSync(path)).toString('utf8') };
  } catch (cause) {
    throw new LiaisonError('TRAINING_DATA_INVALID', `${path}: expected a gzipped training file, it cannot be read`, {
      cause,
    });
  }
}
