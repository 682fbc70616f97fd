import type { Span } from '../../model/reading.ts';
import type { Scene } from './scene.ts';

/** The text from one token to another, both inside. */
export function spanOf(scene: Scene, first: number, last: number): Span {
  const { start } = scene.tokens[first]!;
  const { end } = scene.tokens[last]!;
  return { start, end, text: scene.tree.text.slice(start, end) };
}
