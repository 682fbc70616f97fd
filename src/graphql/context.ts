import type { Article } from '../model/article.ts';
import type { Reading } from '../model/reading.ts';
import type { Engine } from '../store/engine.ts';

/** Somebody who might have been meant by a name. */
export interface Suggestion {
  readonly id: string;
  readonly name: string;
}

/** A name that nobody has, and who comes near: told in `extensions.suggestions` of the answer. */
export interface UnknownName {
  readonly argument: string;
  readonly name: string;
  readonly suggestions: readonly Suggestion[];
}

/** What every resolver is given: made anew for each request, so that what a loader remembers never outlives its answer. */
export interface Context {
  readonly engine: Engine;
  /** Where new articles go, where that is another graph than the one that is asked: `serve` shows examples while its own is empty. */
  readonly intake?: Engine | undefined;
  /** False when the request may only read: the server sets it from the bearer token. */
  readonly mayWrite: boolean;
  /** Filled while a query is answered; not there where nobody looks at it. */
  readonly suggestions?: UnknownName[];
  /** Reads an article, on a thread of its own where others are waiting for answers: a long one takes seconds. */
  readonly read: (article: Article) => Promise<Reading>;
}
