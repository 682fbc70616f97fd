import { type ChildProcess, fork } from 'node:child_process';
import { readFile } from 'node:fs/promises';

/**
 * Starts a process that parses. A thread under a limit of memory is not enough: a document that outgrows it within one call (`JSON.parse` of a wide
 * list) ends the whole process that the thread belongs to. In the checkout the code is TypeScript, for which the process brings the loader along.
 * @param heap megabytes
 */
export function startParser(heap: number): ChildProcess {
  const typescript = import.meta.url.endsWith('.ts');
  const module = new URL(typescript ? './parsing-process.ts' : './parsing-process.js', import.meta.url);
  const loader = typescript ? ['--import', import.meta.resolve('tsx/esm')] : [];
  const parser = fork(module, [], {
    execArgv: [`--max-old-space-size=${heap}`, ...loader],
    serialization: 'advanced',
    // What a library prints is no matter of the user, nor is the trace of a process that ran out of memory.
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  // It keeps no process alive: the clock of an answer that is waited for does.
  parser.unref();
  parser.channel?.unref();
  return parser;
}

/** Whether it ended for want of memory: V8 aborts then. */
export function outOfMemory(code: number | null, signal: NodeJS.Signals | null): boolean {
  return signal === 'SIGABRT' || signal === 'SIGKILL' || code === ABORTED;
}

const ABORTED = 134;

/** Milliseconds of processor that a process has had, in ticks of a hundredth of a second; null where the system does not tell (no /proc). */
export async function processorTime(pid: number): Promise<number | null> {
  try {
    const fields = (await readFile(`/proc/${pid}/stat`, 'latin1')).split(') ')[1]!.split(' ');
    return (Number(fields[USER]) + Number(fields[SYSTEM])) * TICK;
  } catch {
    return null;
  }
}

/** Places in /proc/PID/stat behind the name of the program (proc(5): fields 14 and 15). */
const USER = 11;
const SYSTEM = 12;
const TICK = 10;
