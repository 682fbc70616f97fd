import { hash } from 'node:crypto';

/**
 * An id that derives from what the thing is: the same parts give the same id in every run and on every machine.
 * Parts are joined by the unit separator, which no text of a part is expected to hold; 16 hexadecimal digits (64 bits) are kept.
 */
export function contentId(prefix: string, ...parts: readonly string[]): string {
  return `${prefix}${sha256(parts.join('\u001f')).slice(0, 16)}`;
}

/** SHA-256 of a text as UTF-8 (lone surrogates count as U+FFFD), hexadecimal. */
export function sha256(text: string): string {
  return hash('sha256', text, 'hex');
}
