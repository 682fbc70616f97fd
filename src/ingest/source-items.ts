import { stat } from 'node:fs/promises';
import { jsonLines } from './formats/json-lines.ts';
import { failed, type Item } from './item.ts';
import type { SourceOptions } from './source-options.ts';
import { fileItems, unreadable } from './sources/file.ts';
import { folderItems } from './sources/folder.ts';

/** The articles of files, folders, addresses of the web and `-` (JSON Lines on standard input), in the order given, one at a time. */
export async function* sourceItems(sources: readonly string[], options: SourceOptions): AsyncGenerator<Item> {
  for (const source of sources) {
    if (source === '-') yield* jsonLines(process.stdin, 'stdin', options);
    else if (/^https?:\/\//i.test(source)) {
      const { urlItems } = await import('./sources/url.ts');
      yield* urlItems(source, options);
    } else yield* await pathItems(source, options);
  }
}

async function pathItems(path: string, options: SourceOptions): Promise<AsyncIterable<Item> | readonly Item[]> {
  try {
    return (await stat(path)).isDirectory() ? folderItems(path, options) : fileItems(path, options, true);
  } catch (error) {
    return [failed({ name: path }, unreadable(error))];
  }
}
