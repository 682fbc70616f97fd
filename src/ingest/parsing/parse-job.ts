import type { ErrorCode } from '../../errors.ts';
import type { FailedItem, Found, Where } from '../item.ts';
import type { SourceOptions } from '../source-options.ts';

/** What the parsers' process is asked for: the articles of a file, or of bytes that were fetched. */
export interface ParseJob {
  readonly name: string;
  readonly path?: string | undefined;
  readonly bytes?: Uint8Array | undefined;
  readonly url?: string | undefined;
  readonly charset?: string | undefined;
  readonly fetchedAt?: string | undefined;
  readonly wanted: boolean;
  readonly options: SourceOptions;
  /** So many documents of it are done: the process goes on behind them. */
  readonly done: number;
}

/** To the process: a new job, or that the next of the one at hand may come. */
export type ParseRequest = { readonly job: ParseJob } | 'next';

/** From the process. An error crosses as its code and words. */
export type ParseReply =
  | { readonly kind: 'begin'; readonly name: string }
  | { readonly kind: 'found'; readonly found: Exclude<Found, FailedItem> }
  | {
      readonly kind: 'failed';
      readonly where: Where;
      readonly id: string | null;
      readonly code: ErrorCode;
      readonly message: string;
    }
  | { readonly kind: 'broken'; readonly message: string }
  | { readonly kind: 'end' };
