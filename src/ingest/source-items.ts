import { stat } from 'node:fs/promises';
import { LiaisonError } from '../errors.ts';
import { jsonLines } from './formats/json-lines.ts';
import { failed, type Item } from './item.ts';
import type { SourceOptions } from './source-options.ts';
import { fileItems, unreadable } from './sources/file.ts';
import { folderItems } from './sources/folder.ts';
import { selected } from './sources/selected.ts';
import { createWeb, type Web } from './web/web.ts';

/**
 * The articles of files, folders, addresses of the web and `-` (JSON Lines on standard input), in the order given, one at a time.
 * @param began told the path of each file when its turn comes
 */
export async function* sourceItems(
  sources: readonly string[],
  options: SourceOptions,
  began: (path: string) => void = () => {},
  web: Web = createWeb(),
): AsyncGenerator<Item> {
  for (const source of sources) yield* selected(await itemsOf(source, options, began, web), options);
}

async function itemsOf(
  source: string,
  options: SourceOptions,
  began: (path: string) => void,
  web: Web,
): Promise<AsyncIterable<Item>> {
  if (source === '-') return standardInput(options);
  if (!isAddress(source)) return pathItems(source, options, began, web);
  const { urlItems } = await import('./sources/url.ts');
  began(source);
  return urlItems(source, options, web);
}

/** JSON Lines, of articles or of a register. */
async function standardInput(options: SourceOptions): Promise<AsyncIterable<Item>> {
  if (options.register === undefined) return jsonLines(process.stdin, 'stdin', options);
  if (options.register.columns !== null) {
    throw new LiaisonError('USAGE', '--columns: expected a file with a table, standard input is JSON Lines');
  }
  const { registerArticles } = await import('./formats/register/register.ts');
  return registerArticles({ name: 'stdin', open: () => process.stdin }, options);
}

/** Whether a source is an address of the web; one of another scheme is refused there, not looked for as a file. */
export function isAddress(source: string): boolean {
  return /^[a-z][a-z0-9+.-]{1,20}:\/\//i.test(source);
}

async function* pathItems(
  path: string,
  options: SourceOptions,
  began: (path: string) => void,
  web: Web,
): AsyncGenerator<Item> {
  try {
    if ((await stat(path)).isDirectory()) {
      yield* folderItems(path, options, began, web);
      return;
    }
  } catch (error) {
    yield failed({ name: path }, unreadable(error));
    return;
  }
  began(path);
  yield* fileItems(path, options, true, web);
}
