import { governor } from '../../grammar/arguments-tree.ts';
import type { Scene } from '../../scene/scene.ts';

/** The labels from one word up to where both meet and down to the other; `short` leaves out what only joins or names. */
export interface Path {
  readonly whole: string;
  readonly short: string;
}

const MAX_UP = 8;
/** Labels by which words only join or name. */
export const JOINING: ReadonlySet<string> = new Set(['conj', 'appos', 'flat', 'compound', 'nmod:desc']);

const FAR: Path = { whole: 'far', short: 'far' };

/** The path between two words of a sentence; "far" where they do not meet in a few steps. */
export function pathBetween({ tokens, tree }: Scene, from: number, to: number): Path {
  const up: number[] = [];
  for (let at: number | undefined = from; at !== undefined && up.length < MAX_UP; at = governor(tree, at)?.index)
    up.push(at);
  const down: string[] = [];
  for (let at: number | undefined = to; at !== undefined && down.length < MAX_UP; at = governor(tree, at)?.index) {
    const met = up.indexOf(at);
    if (met >= 0) {
      const above = up.slice(0, met).map((one) => tokens[one]!.label);
      return { whole: shown(above, down), short: shown(above.filter(isShown), down.filter(isShown)) };
    }
    down.push(tokens[at]!.label);
  }
  return FAR;
}

const isShown = (label: string): boolean => !JOINING.has(label);
const shown = (up: readonly string[], down: readonly string[]): string =>
  `${up.join('<')}^${down.toReversed().join('>')}`;
