import { governmentOf } from '../stages/names/entities.ts';
import type { Actor, Scene } from './scene.ts';

const NATIONS = new Set(['countries', 'nations', 'states', 'governments', 'neighbours', 'neighbors', 'republics']);
const MAX_BACK = 120;

/** Does the word head "the two countries", "both nations"? */
export function isBothNations(scene: Scene, head: number): boolean {
  if (!NATIONS.has(scene.tokens[head]!.lower)) return false;
  return scene.tree.children(head).some((child) => ['two', 'both'].includes(scene.tokens[child]!.lower));
}

/**
 * The two countries that the words before a token name: those of its own sentence, else of the sentences before, taken together
 * until there are two. Nobody where it could be three.
 */
export function bothNations(scene: Scene, head: number): readonly Actor[] {
  const found: Actor[] = [];
  let { sentence } = scene.tokens[head]!;
  for (let at = head - 1; at >= 0 && head - at <= MAX_BACK; at -= 1) {
    if (scene.tokens[at]!.sentence !== sentence) {
      if (found.length > 1) break;
      sentence = scene.tokens[at]!.sentence;
    }
    const actor = scene.startingAt(at);
    const place = actor?.kind === 'place' ? scene.entity(actor.entity) : undefined;
    if (!actor || !place || !governmentOf(place) || found.some((known) => known.entity === actor.entity)) continue;
    found.unshift(actor);
  }
  return found.length === 2 ? found : [];
}
