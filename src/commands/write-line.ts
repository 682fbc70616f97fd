import { once } from 'node:events';

/** Writes a line to standard output and waits when its reader is slow, so that a long answer is never held in memory. */
export async function writeLine(line: string): Promise<void> {
  if (!process.stdout.write(`${line}\n`)) await once(process.stdout, 'drain');
}
