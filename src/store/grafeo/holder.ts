import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * A note beside the graph that says which process has it open. Grafeo's own file lock is what keeps the others out;
 * the note only lets their message say whom to stop, so a stale one does no harm.
 */
const NOTE = 'held-by.json';

export interface Holder {
  readonly pid: number;
  readonly command: string;
  readonly since: string;
}

export function noteHolder(folder: string, holder: Holder): void {
  writeFileSync(join(folder, NOTE), `${JSON.stringify(holder)}\n`);
}

/** In words: "process 4242 (liaison serve, since 2026-01-01T10:00:00.000Z)". */
export function describeHolder(folder: string): string {
  try {
    const holder = JSON.parse(readFileSync(join(folder, NOTE), 'utf8')) as Holder;
    return `process ${holder.pid} (${holder.command}, since ${holder.since})`;
  } catch {
    return 'another process';
  }
}

export function removeHolder(folder: string): void {
  rmSync(join(folder, NOTE), { force: true });
}
