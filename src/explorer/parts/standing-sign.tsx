import type { Standing } from '../api/queries.ts';
import { STANDING_MEANING, STANDING_WORDS } from '../words/enum-words.ts';

/** How all that is said of an event stands together: a word with a sign of its own shape. */
export function StandingSign({ standing }: { readonly standing: Standing }) {
  return (
    <span class={`standing standing-${standing.toLowerCase()}`} title={STANDING_MEANING[standing]}>
      {STANDING_WORDS[standing]}
    </span>
  );
}
