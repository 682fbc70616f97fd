import { type FetchMemory, noMemory } from './fetched.ts';
import { createWebClient, type WebClient } from './web-client.ts';

/** All that reading from the web needs beside the address. */
export interface Web {
  readonly client: WebClient;
  readonly memory: FetchMemory;
  /** A folder for every answer as it came. */
  readonly keep?: string | undefined;
  /** Of lists, only articles that were never fetched are asked for. */
  readonly onlyNew: boolean;
  /** Addresses of lists are told, not followed. */
  readonly list: boolean;
}

/** Milliseconds between two requests to one host, where nothing else is said. */
export const USUAL_DELAY = 1_000;

export interface WebGiven extends Partial<Omit<Web, 'client'>> {
  readonly delay?: number | undefined;
  readonly version?: string | undefined;
}

export function createWeb({ version, delay = USUAL_DELAY, ...rest }: WebGiven = {}): Web {
  const { memory = noMemory, keep, onlyNew = false, list = false } = rest;
  return { client: createWebClient({ delay, version }), memory, keep, onlyNew, list };
}
