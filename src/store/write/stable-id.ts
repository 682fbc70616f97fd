import { createHash } from 'node:crypto';

/** An id that derives from content: the same parts give the same id, in every process and on every engine. */
export function stableId(prefix: string, ...parts: readonly string[]): string {
  return `${prefix}-${createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 20)}`;
}
