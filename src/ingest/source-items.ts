import { stat } from 'node:fs/promises';
import { jsonLines } from './formats/json-lines.ts';
import { failed, type Item } from './item.ts';
import type { SourceOptions } from './source-options.ts';
import { fileItems, unreadable } from './sources/file.ts';
import { folderItems } from './sources/folder.ts';

/**
 * The articles of files, folders, addresses of the web and `-` (JSON Lines on standard input), in the order given, one at a time.
 * @param began told the path of each file when its turn comes
 */
export async function* sourceItems(
  sources: readonly string[],
  options: SourceOptions,
  began: (path: string) => void = () => {},
): AsyncGenerator<Item> {
  for (const source of sources) {
    if (source === '-') yield* jsonLines(process.stdin, 'stdin', options);
    else if (isAddress(source)) {
      const { urlItems } = await import('./sources/url.ts');
      began(source);
      yield* urlItems(source, options);
    } else yield* await pathItems(source, options, began);
  }
}

/** Whether a source is an address of the web; one of another scheme is refused there, not looked for as a file. */
export function isAddress(source: string): boolean {
  return /^[a-z][a-z0-9+.-]{1,20}:\/\//i.test(source);
}

async function pathItems(
  path: string,
  options: SourceOptions,
  began: (path: string) => void,
): Promise<AsyncIterable<Item> | readonly Item[]> {
  try {
    if ((await stat(path)).isDirectory()) return folderItems(path, options, began);
    began(path);
    return fileItems(path, options, true);
  } catch (error) {
    return [failed({ name: path }, unreadable(error))];
  }
}
