import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { LiaisonError } from '../errors.ts';
import type { FailedItem } from '../ingest/item.ts';

/** What failed in a job, as JSON Lines in a file. */
export interface ErrorLog {
  add(item: FailedItem): Promise<void>;
  close(): Promise<void>;
}

/** Nothing, where nobody asked for it. */
const noLog: ErrorLog = { add: async () => {}, close: async () => {} };

/**
 * Opens the file anew. A line is `{"name", "line"?, "part"?, "article": id or null, "error": {"code", "message"}}`, written when it happens.
 * @throws LiaisonError FILE_UNREADABLE
 */
export async function openErrorLog(path: string | undefined): Promise<ErrorLog> {
  if (path === undefined) return noLog;
  const file = createWriteStream(path);
  try {
    await once(file, 'open');
  } catch (cause) {
    throw new LiaisonError('FILE_UNREADABLE', `--errors ${path}: ${(cause as Error).message}`, { cause });
  }
  return {
    async add(item) {
      if (!file.write(`${JSON.stringify(failureRecord(item))}\n`)) await once(file, 'drain');
    },
    async close() {
      file.end();
      await once(file, 'close');
    },
  };
}

/** A failure as it is told in JSON. */
export function failureRecord({ where, id, error }: FailedItem): object {
  return { ...where, article: id, error: { code: error.code, message: error.message } };
}
