/** Stable codes of what can go wrong; the API shows them as `extensions.code`, the commands before the message. */
export type ErrorCode =
  | 'ARTICLE_EMPTY'
  | 'ARTICLE_INVALID'
  | 'ARTICLE_TOO_LARGE'
  | 'NOT_TEXT'
  | 'FORMAT_UNKNOWN'
  | 'PARSING_FAILED'
  | 'PARSING_LIMIT'
  | 'NO_ARTICLE_IN_PAGE'
  | 'FETCH_FAILED'
  | 'FETCH_FORBIDDEN'
  | 'FEED_NOT_FOUND'
  | 'FILE_UNREADABLE'
  | 'READING_FAILED'
  | 'CONFIG_INVALID'
  | 'STORE_UNAVAILABLE'
  | 'STORE_TIMEOUT'
  | 'STORE_LOCKED'
  | 'STORE_FAILED'
  | 'GRAPH_NOT_FOUND'
  | 'STORE_OLD'
  | 'DUMP_INVALID'
  | 'STORE_CONFLICT'
  | 'WEIGHTS_DAMAGED'
  | 'TRAINING_DATA_INVALID'
  | 'CORPUS_INVALID'
  | 'BAD_USER_INPUT'
  | 'UNAUTHORIZED'
  | 'USAGE';

/** An error we foresee: its message names what was expected and what came, and may be shown to a user as it is. */
export class LiaisonError extends Error {
  readonly code: ErrorCode;

  constructor(code: ErrorCode, message: string, options?: { cause?: unknown }) {
    super(message, options);
    this.name = 'LiaisonError';
    this.code = code;
  }
}
