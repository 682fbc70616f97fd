import { after, objects } from '../grammar/arguments.ts';
import type { Scene } from '../scene/scene.ts';

/** Tokens within which a verb of agreeing shows what was agreed on. */
const MAX_REACH = 16;
const OBLIGING = new Set(['will', 'would', 'should', 'must', 'shall']);

/**
 * Was something made ("agreed to open the border", "agreed on a price", "agreed that the dam would be mended"), or are two only of
 * one mind ("agreed with her that the debate was dull")?
 */
export function settlesSomething(scene: Scene, verb: number): boolean {
  const { tokens, tree } = scene;
  if (objects(tree, verb).some((index) => index > verb && tokens[index]!.upos === 'NOUN')) return true;
  if (after(tree, verb, 'on', 'upon', 'over').some((index) => !scene.datedAt(index))) return true;
  for (let at = verb + 1; at < tokens.length && at - verb <= MAX_REACH; at += 1) {
    const { sentence, lower, upos } = tokens[at]!;
    if (sentence !== tokens[verb]!.sentence) return false;
    if (lower === 'to' && upos === 'PART') return true;
    if (at === verb + 1 && (lower === 'on' || lower === 'upon')) return !scene.datedAt(at + 1);
    if (lower === 'that') return isObliging(scene, at);
  }
  return false;
}

/** Does the clause that "that" opens tell what must be? */
function isObliging(scene: Scene, that: number): boolean {
  const { tokens } = scene;
  for (let at = that + 1; at < tokens.length && at - that <= MAX_REACH; at += 1) {
    if (tokens[at]!.sentence !== tokens[that]!.sentence) return false;
    if (OBLIGING.has(tokens[at]!.lower)) return true;
    if (tokens[at]!.upos === 'AUX' || tokens[at]!.upos === 'VERB') return tokens[at]!.xpos === 'VB';
  }
  return false;
}
