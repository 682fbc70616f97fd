import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { watch as watchFiles } from 'chokidar';
import type { Item } from '../item.ts';
import type { SourceOptions } from '../source-options.ts';
import type { Web } from '../web/web.ts';
import { fileItems } from './file.ts';

/** Milliseconds that a file must not have changed before it is read: it may still be written. */
const SETTLED = 2_000;

export interface Watched {
  /** The articles of files that are new or changed, as they come; ends with the signal. */
  readonly items: AsyncIterable<Item>;
  /** When everything is being watched. */
  readonly ready: Promise<void>;
}

/** Watches folders and files for new and changed files, deep ones too; hidden ones and links are not looked at. */
export function watchItems(
  paths: readonly string[],
  options: SourceOptions,
  signal: AbortSignal,
  began: (path: string) => void,
  web: Web,
): Watched {
  const waiting = new Set<string>();
  let wake: (() => void) | null = null;
  const watcher = watchFiles([...paths], {
    ignoreInitial: true,
    followSymlinks: false,
    awaitWriteFinish: { stabilityThreshold: SETTLED, pollInterval: 200 },
    ignored: (path) => !paths.includes(path) && basename(path).startsWith('.'),
  });
  const add = (path: string) => {
    // Of what changes again before its turn the last state counts.
    waiting.delete(path);
    waiting.add(path);
    wake?.();
  };
  watcher.on('add', add).on('change', add);
  const end = () => {
    wake?.();
    void watcher.close();
  };
  signal.addEventListener('abort', end, { once: true });
  const ready = new Promise<void>((resolve) => {
    watcher.once('ready', () => resolve());
  });

  async function* items(): AsyncGenerator<Item> {
    try {
      while (!signal.aborted) {
        const [path] = waiting;
        if (path === undefined) {
          await new Promise<void>((resolve) => {
            wake = resolve;
          });
          continue;
        }
        waiting.delete(path);
        began(path);
        yield* fileItems(path, options, paths.includes(path), web);
      }
    } finally {
      await watcher.close();
    }
  }
  return { items: items(), ready };
}

/** Those of some sources that can be watched: folders and files. */
export async function watchable(sources: readonly string[]): Promise<readonly string[]> {
  const found = await Promise.all(
    sources.map(async (source) => ((await stat(source).catch(() => null)) === null ? [] : [source])),
  );
  return found.flat();
}
