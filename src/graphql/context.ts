import type { Engine } from '../store/engine.ts';

/** What every resolver is given: made anew for each request, so that what a loader remembers never outlives its answer. */
export interface Context {
  readonly engine: Engine;
  /** False when the request may only read: the server sets it from the bearer token. */
  readonly mayWrite: boolean;
}
