import { setTimeout as sleep } from 'node:timers/promises';

/** Whose turn it is at each host: one request at a time, and a pause from one to the next. */
export interface HostTurns {
  /** Waits until the host may be asked. */
  take(host: string): Promise<void>;
  /** The host asked to be left alone for so many milliseconds. */
  rest(host: string, milliseconds: number): void;
}

/** What time it is and how one waits, in milliseconds. */
export interface Clock {
  now(): number;
  sleep(milliseconds: number): Promise<unknown>;
}

const real: Clock = { now: Date.now, sleep: (milliseconds) => sleep(milliseconds) };

/** @param pause milliseconds between two requests to a host */
export function createHostTurns(pause: (host: string) => number, clock: Clock = real): HostTurns {
  const free = new Map<string, number>();
  return {
    async take(host) {
      const now = clock.now();
      const at = Math.max(now, free.get(host) ?? 0);
      // Booked before it is waited for: whoever asks next comes behind.
      free.set(host, at + pause(host));
      if (at > now) await clock.sleep(at - now);
    },
    rest(host, milliseconds) {
      free.set(host, Math.max(free.get(host) ?? 0, clock.now() + milliseconds));
    },
  };
}
