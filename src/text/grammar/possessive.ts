import type { Token } from './analysis.ts';

/** Is the token the mark of an owner, whatever its tag: "'s" in "Norway's port", the apostrophe in "the ministers' talks"? */
export function isPossessiveMark(token: Token | undefined): boolean {
  return token !== undefined && (token.xpos === 'POS' || token.lower === "'s" || token.lower === '’s');
}
