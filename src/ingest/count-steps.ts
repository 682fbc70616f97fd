import { createReadStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** How many steps the sources are, for the time left: lines of JSON Lines, else files and addresses; null when one can't say beforehand. */
export async function countSteps(sources: readonly string[]): Promise<number | null> {
  let total = 0;
  for (const source of sources) {
    if (source === '-') return null;
    total += await countPath(source);
  }
  return total;
}

/** Whether each line of a file is a step. */
export function isJsonLines(path: string): boolean {
  return /\.(?:jsonl|ndjson)$/i.test(path);
}

async function countPath(path: string): Promise<number> {
  try {
    if (!(await stat(path)).isDirectory()) return await countFile(path);
    const entries = await readdir(path, { withFileTypes: true, recursive: true });
    let total = 0;
    for (const entry of entries) {
      if (entry.isFile()) total += await countFile(join(entry.parentPath, entry.name));
    }
    return total;
  } catch {
    // An address; or it will fail as one item, with its reason.
    return 1;
  }
}

async function countFile(path: string): Promise<number> {
  if (!isJsonLines(path)) return 1;
  let lines = 0;
  for await (const chunk of createReadStream(path)) {
    const bytes = chunk as Uint8Array;
    for (let at = bytes.indexOf(10); at !== -1; at = bytes.indexOf(10, at + 1)) lines++;
  }
  return lines;
}
