import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { failed, type Item } from '../item.ts';
import type { SourceOptions } from '../source-options.ts';
import type { Web } from '../web/web.ts';
import { fileItems, unreadable } from './file.ts';

/** As much of an entry of a folder as is needed here. */
interface Entry {
  readonly name: string;
  isDirectory(): boolean;
  isFile(): boolean;
  isSymbolicLink(): boolean;
}

/** The articles of all files below a folder, in the order of their names. What isn't read is passed over, and says so: links (they may go round), hidden ones too. */
export async function* folderItems(
  folder: string,
  options: SourceOptions,
  began: (path: string) => void,
  web: Web,
): AsyncGenerator<Item> {
  const pending = [folder];
  for (let path = pending.pop(); path !== undefined; path = pending.pop()) {
    let entries: readonly Entry[];
    try {
      entries = await readdir(path, { withFileTypes: true });
    } catch (error) {
      yield failed({ name: path }, unreadable(error));
      continue;
    }
    const folders: string[] = [];
    for (const entry of [...entries].sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const name = join(path, entry.name);
      const what = passedOver(entry);
      if (what !== null) yield { kind: 'passed', where: { name }, what };
      else if (entry.isDirectory()) folders.push(name);
      else {
        began(name);
        yield* fileItems(name, options, false, web);
      }
    }
    pending.push(...folders.reverse());
  }
}

function passedOver(entry: Entry): string | null {
  if (entry.name.startsWith('.')) return 'hidden';
  if (entry.isSymbolicLink()) return 'link';
  return entry.isDirectory() || entry.isFile() ? null : 'device or pipe';
}
