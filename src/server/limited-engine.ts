import { LiaisonError } from '../errors.ts';
import type { Engine } from '../store/engine.ts';

/**
 * The engine for one request: what it reads is given up when the client goes away, or when it has taken `seconds` since it first read something. Writes go
 * on to their end: nobody would know what became of them.
 */
export function limitedEngine(engine: Engine, client: AbortSignal, seconds: number): Engine {
  let signal: AbortSignal | undefined;
  const limited = <T>(work: (signal: AbortSignal) => Promise<T>): Promise<T> => {
    signal ??= AbortSignal.any([client, AbortSignal.timeout(seconds * 1000)]);
    return within(work, signal, seconds);
  };
  return {
    ...engine,
    read: (cypher, params) => limited((end) => engine.read(cypher, params, end)),
    search: (index, text, limit) => limited((end) => engine.search(index, text, limit, end)),
  };
}

async function within<T>(work: (signal: AbortSignal) => Promise<T>, signal: AbortSignal, seconds: number): Promise<T> {
  const late = new LiaisonError('STORE_TIMEOUT', `The question took longer than ${seconds} seconds.`);
  if (signal.aborted) throw late;
  let giveUp = () => {};
  const end = new Promise<never>((_resolve, reject) => {
    giveUp = () => reject(late);
    signal.addEventListener('abort', giveUp, { once: true });
  });
  const begun = work(signal);
  try {
    return await Promise.race([begun, end]);
  } finally {
    signal.removeEventListener('abort', giveUp);
    begun.catch(() => undefined);
  }
}
