import { execFile, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

export interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly input?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
}

const ENV = { ...process.env, NEO4J_URI: '', LIAISON_DATA: '', LIAISON_TOKEN: '' };

/** Runs the real command line in a process of its own, from another folder than the checkout's. */
export function liaison(args: readonly string[], { input = '', env = {} }: RunOptions = {}): Promise<Ran> {
  return new Promise((resolve) => {
    const command = [`${ROOT}node_modules/tsx/dist/cli.mjs`, `${ROOT}src/cli.ts`, ...args];
    const child = execFile(
      process.execPath,
      command,
      { env: { ...ENV, ...env }, maxBuffer: 64 * 1024 * 1024 },
      (_, stdout, stderr) => resolve({ code: child.exitCode ?? -1, stdout, stderr }),
    );
    child.stdin?.end(input);
  });
}

/** Starts it and leaves it running. */
export function startLiaison(args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  return spawn(process.execPath, ['--import', import.meta.resolve('tsx'), `${ROOT}src/cli.ts`, ...args], {
    env: { ...ENV, ...env },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
}
