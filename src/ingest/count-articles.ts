import { createReadStream } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { endingOf } from './formats/detect/detect-format.ts';

/** How many articles the sources hold, for the time left; null when one can't say beforehand. Nothing is parsed but `.json`. */
export async function countArticles(sources: readonly string[]): Promise<number | null> {
  let total = 0;
  for (const source of sources) {
    if (source === '-') return null;
    total += /^https?:\/\//i.test(source) ? 1 : await countPath(source);
  }
  return total;
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
    // It will fail as one item, with its reason.
    return 1;
  }
}

async function countFile(path: string): Promise<number> {
  const ending = endingOf(path);
  if (ending === '.json') {
    const value: unknown = JSON.parse(await readFile(path, 'utf8'));
    return Array.isArray(value) ? value.length : 1;
  }
  if (ending !== '.jsonl' && ending !== '.ndjson') return 1;
  let lines = 0;
  for await (const chunk of createReadStream(path)) {
    const bytes = chunk as Uint8Array;
    for (let at = bytes.indexOf(10); at !== -1; at = bytes.indexOf(10, at + 1)) lines++;
  }
  return lines;
}
