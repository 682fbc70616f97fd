import { extname } from 'node:path';

export type Format = 'text' | 'html' | 'json' | 'jsonl';

/** Endings of file names, and what such a file holds. */
const ENDINGS: ReadonlyMap<string, Format> = new Map([
  ['.txt', 'text'],
  ['.text', 'text'],
  ['.html', 'html'],
  ['.htm', 'html'],
  ['.xhtml', 'html'],
  ['.json', 'json'],
  ['.jsonl', 'jsonl'],
  ['.ndjson', 'jsonl'],
]);

/** What a file of this name holds; null for an ending that is none of ours. */
export function formatOf(name: string): Format | null {
  return ENDINGS.get(extname(name).toLowerCase()) ?? null;
}
