import { dumpLines } from '../store/dump.ts';
import { configOf, type StoreFlags, withStore } from './with-store.ts';
import { writeLine } from './write-line.ts';

/** Prints the dump. @returns the exit code */
export async function exportGraph(flags: StoreFlags): Promise<number> {
  return withStore(configOf(flags).store, async (engine) => {
    for await (const line of dumpLines(engine)) await writeLine(line);
    return 0;
  });
}
