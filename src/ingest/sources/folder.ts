import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { formatOf } from '../formats/format.ts';
import { failed, type Item } from '../item.ts';
import type { SourceOptions } from '../source-options.ts';
import { fileItems, unreadable } from './file.ts';

/** The articles of all files below a folder that have an ending of ours, in the order of their names. Hidden ones and links are passed over. */
export async function* folderItems(folder: string, options: SourceOptions): AsyncGenerator<Item> {
  const pending = [folder];
  for (let path = pending.pop(); path !== undefined; path = pending.pop()) {
    let entries: readonly { readonly name: string; isDirectory(): boolean; isFile(): boolean }[];
    try {
      entries = await readdir(path, { withFileTypes: true });
    } catch (error) {
      yield failed({ name: path }, unreadable(error));
      continue;
    }
    const visible = entries.filter(({ name }) => !name.startsWith('.')).sort((a, b) => (a.name < b.name ? -1 : 1));
    for (const entry of visible) {
      if (entry.isFile() && formatOf(entry.name) !== null) yield* fileItems(join(path, entry.name), options);
    }
    pending.push(
      ...visible
        .filter((entry) => entry.isDirectory())
        .map(({ name }) => join(path, name))
        .reverse(),
    );
  }
}
