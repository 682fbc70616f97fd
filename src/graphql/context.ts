import type { Article } from '../model/article.ts';
import type { Reading } from '../model/reading.ts';
import type { Engine } from '../store/engine.ts';

/** What every resolver is given: made anew for each request, so that what a loader remembers never outlives its answer. */
export interface Context {
  readonly engine: Engine;
  /** False when the request may only read: the server sets it from the bearer token. */
  readonly mayWrite: boolean;
  /** Reads an article, on a thread of its own where others are waiting for answers: a long one takes seconds. */
  readonly read: (article: Article) => Promise<Reading>;
}
