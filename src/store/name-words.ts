import { fold } from '../resolve/fold.ts';

/** A filter by name as parameters: every folded word, with the blank before it, must stand in " " + folded; null for no condition. */
export function nameWords(name: string | null | undefined): readonly string[] | null {
  if (name === null || name === undefined) return null;
  return [...new Set(fold(name).split(' '))].filter((word) => word !== '').map((word) => ` ${word}`);
}

/** The condition on `n` for the parameter `words`. */
export const NAME_HAS_WORDS = "($words IS NULL OR ALL(word IN $words WHERE (' ' + n.folded) CONTAINS word))";
