import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { ask, Failure } from './ask.ts';
import type { Query } from './queries.ts';

/** What there is of an answer. While a new one is awaited the last one stays, marked `stale`. */
export type Answering<T> =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'answer'; readonly data: T; readonly stale: boolean }
  | { readonly kind: 'failure'; readonly failure: Failure };

const MAX_KEPT = 60;

/** Answers of this visit, the oldest first: Back shows at once what was there. */
const kept = new Map<string, unknown>();

function keep(key: string, data: unknown): void {
  kept.delete(key);
  kept.set(key, data);
  for (const oldest of [...kept.keys()].slice(0, Math.max(0, kept.size - MAX_KEPT))) kept.delete(oldest);
}

function keyOf(name: string, given: unknown): string {
  return `${name} ${JSON.stringify(given)}`;
}

/** What was answered in this visit, or is asked now and kept: for work that several pages do a part of. */
export async function answered<T, V>(
  name: string,
  given: V,
  work: (given: V, signal: AbortSignal) => Promise<T>,
  signal: AbortSignal,
): Promise<T> {
  const key = keyOf(name, given);
  if (!kept.has(key)) keep(key, await work(given, signal));
  return kept.get(key) as T;
}

/** After a change of the graph nothing that was answered before holds any more. */
export function forgetAnswers(): void {
  kept.clear();
}

/** Asks whenever query or variables change; `null` variables ask nothing. */
export function useAnswer<T, V>(
  query: Query<T, V>,
  variables: V | null,
): Answering<T> & { readonly again: () => void } {
  const work = useCallback((given: V, signal: AbortSignal) => ask(query, given, signal), [query]);
  return useWork(query.name, variables, work);
}

/** As `useAnswer`, for work of several questions. `work` must be the same function from one render to the next. */
export function useWork<T, V>(
  name: string,
  given: V | null,
  work: (given: V, signal: AbortSignal) => Promise<T>,
): Answering<T> & { readonly again: () => void } {
  const key = given === null ? null : keyOf(name, given);
  const [state, setState] = useState<{ readonly key: string | null; readonly answering: Answering<T> }>(() => ({
    key,
    answering: initial(key),
  }));
  const [round, setRound] = useState(0);
  const latest = useRef(given);
  latest.current = given;

  useEffect(() => {
    if (key === null || latest.current === null) return undefined;
    const abort = new AbortController();
    setState((old) => ({ key, answering: kept.has(key) ? initial(key) : whileWaiting(old.answering) }));
    work(latest.current, abort.signal).then(
      (data) => {
        if (abort.signal.aborted) return;
        keep(key, data);
        setState({ key, answering: { kind: 'answer', data, stale: false } });
      },
      (error: unknown) => {
        if (abort.signal.aborted) return;
        const failure = error instanceof Failure ? error : new Failure('refused', String(error));
        setState({ key, answering: { kind: 'failure', failure } });
      },
    );
    return () => abort.abort();
  }, [key, round, work]);

  const again = useCallback(() => setRound((old) => old + 1), []);
  const answering =
    state.key === key ? state.answering : kept.has(key ?? '') ? initial<T>(key) : whileWaiting(state.answering);
  return { ...answering, again };
}

function initial<T>(key: string | null): Answering<T> {
  return key !== null && kept.has(key)
    ? { kind: 'answer', data: kept.get(key) as T, stale: false }
    : { kind: 'waiting' };
}

function whileWaiting<T>(old: Answering<T>): Answering<T> {
  return old.kind === 'answer' ? { ...old, stale: true } : { kind: 'waiting' };
}
