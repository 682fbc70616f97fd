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
  /** Where it answers, of a server: "http://127.0.0.1:4000". */
  readonly url?: string | undefined;
}

export function noteHolder(folder: string, holder: Holder): void {
  writeFileSync(join(folder, NOTE), `${JSON.stringify(holder)}\n`);
}

/** Adds to the note where this process answers. */
export function noteAddress(folder: string, url: string): void {
  const holder = holderOf(folder);
  if (holder?.pid === process.pid) noteHolder(folder, { ...holder, url });
}

/** Who has it open, as far as the note tells. */
export function holderOf(folder: string): Holder | null {
  try {
    return JSON.parse(readFileSync(join(folder, NOTE), 'utf8')) as Holder;
  } catch {
    return null;
  }
}

/** In words: "process 4242 (liaison serve, since 2026-01-01T10:00:00.000Z)". */
export function describeHolder(folder: string): string {
  const holder = holderOf(folder);
  return holder === null ? 'another process' : `process ${holder.pid} (${holder.command}, since ${holder.since})`;
}

export function removeHolder(folder: string): void {
  rmSync(join(folder, NOTE), { force: true });
}
