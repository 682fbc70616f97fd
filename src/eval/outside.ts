import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { LiaisonError } from '../errors.ts';
import { readArticle } from '../text/read.ts';
import type { OutsideSet } from './sets.ts';

/** What a scorer in Python prints: the examples of misses, then one JSON object of figures. */
export interface OutsideScores {
  readonly figures: Readonly<Record<string, number>>;
  readonly misses: string;
}

/** Bytes that a scorer may print, and time it may take. */
const MAX_OUTPUT = 64 * 1024 * 1024;
const TIMEOUT = 300_000;

/**
 * Reads all articles of a set and has its own program score the readings.
 * @throws LiaisonError BAD_USER_INPUT when the program can't be run or prints no figures
 */
export async function scoreOutside(shared: string, set: OutsideSet, misses: number): Promise<OutsideScores> {
  const rows = (await readFile(join(shared, set.file), 'utf8')).split('\n').filter((line) => line.trim() !== '');
  const readings = rows.map((line) => {
    const { id, article } = JSON.parse(line);
    return JSON.stringify(readArticle({ ...article, id }));
  });
  const folder = await mkdtemp(join(tmpdir(), 'liaison-eval-'));
  try {
    const file = join(folder, 'readings.jsonl');
    await writeFile(file, `${readings.join('\n')}\n`);
    const program = [
      join(shared, 'data/score.py'),
      join(shared, set.file),
      '--kind',
      set.kind,
      '--readings',
      file,
      '--misses',
      String(misses),
    ];
    const { stdout } = await promisify(execFile)('python3', program, { maxBuffer: MAX_OUTPUT, timeout: TIMEOUT });
    const lines = stdout.trimEnd().split('\n');
    return { figures: numbersOf(JSON.parse(lines.at(-1) ?? '{}')), misses: lines.slice(0, -1).join('\n') };
  } catch (cause) {
    throw new LiaisonError(
      'BAD_USER_INPUT',
      `the scorer of ${set.name} gave no figures: ${cause instanceof Error ? cause.message : String(cause)}`,
      { cause },
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The figures that are numbers, nested ones with their path ("person.doc_f1" as "person_doc_f1"). */
function numbersOf(value: unknown, prefix = ''): Readonly<Record<string, number>> {
  if (typeof value !== 'object' || value === null) return {};
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]) =>
      typeof inner === 'number' ? [[prefix + key, inner]] : Object.entries(numbersOf(inner, `${prefix}${key}_`)),
    ),
  );
}
