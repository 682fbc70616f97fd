import type { Defaults } from './article-of.ts';

/** What the command line says of its sources. */
export interface SourceOptions extends Defaults {
  /** Encoding of files that don't declare one, as WHATWG's Encoding labels them. */
  readonly encoding?: string | undefined;
}
