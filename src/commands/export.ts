import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { LiaisonError } from '../errors.ts';
import { csvOf } from '../export/csv.ts';
import { type DumpGraph, dumpGraph } from '../export/dump-graph.ts';
import { followTheMoneyOf } from '../export/follow-the-money.ts';
import { gexfOf } from '../export/gexf.ts';
import { jsonLdOf } from '../export/json-ld.ts';
import { obsidianOf } from '../export/obsidian.ts';
import { dumpLines } from '../store/dump.ts';
import { withGraph } from './with-graph.ts';
import { existing, type StoreFlags } from './with-store.ts';
import { writeLine } from './write-line.ts';

/** The formats that are printed, beside the dump itself. */
const PRINTED = { csv: csvOf, gexf: gexfOf, ftm: followTheMoneyOf, jsonld: jsonLdOf } as const;

export interface ExportFlags extends StoreFlags {
  readonly format: 'jsonl' | 'obsidian' | keyof typeof PRINTED;
  /** The folder of a format that is many files. */
  readonly out?: string;
}

/**
 * Prints the graph in a format, or writes it as files. @returns the exit code
 * @throws LiaisonError USAGE when a format of many files is not told where to write them
 */
export async function exportGraph({ format, out, ...flags }: ExportFlags): Promise<number> {
  if (format === 'obsidian' && out === undefined) {
    throw new LiaisonError('USAGE', '--format obsidian: expected --out and a folder for its notes');
  }
  const write = async (lines: AsyncIterable<string>) => {
    if (format === 'jsonl') for await (const line of lines) await writeLine(line);
    else if (format === 'obsidian') await writeNotes(await dumpGraph(lines), out ?? '');
    else for (const line of PRINTED[format](await dumpGraph(lines))) await writeLine(line);
    return 0;
  };
  return withGraph(existing(flags), {
    local: (engine) => write(dumpLines(engine)),
    remote: (server) => write(server.exportLines()),
  });
}

async function writeNotes(graph: DumpGraph, folder: string): Promise<void> {
  let count = 0;
  const made = new Set<string>();
  for (const { path, text } of obsidianOf(graph)) {
    const file = join(folder, path);
    const parent = dirname(file);
    if (!made.has(parent)) await mkdir(parent, { recursive: true });
    made.add(parent);
    await writeFile(file, text);
    count++;
  }
  await writeLine(`${count} notes in ${folder}`);
}
