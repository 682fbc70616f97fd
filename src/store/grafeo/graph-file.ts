import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** The file of the embedded graph in its folder. */
export function graphFile(folder: string): string {
  return join(folder, 'graph');
}

/** Whether a folder holds an embedded graph. */
export function isGraph(folder: string): boolean {
  return existsSync(graphFile(folder));
}
