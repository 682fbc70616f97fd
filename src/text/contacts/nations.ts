import { isPossessiveMark } from '../grammar/possessive.ts';
import type { Actor, Scene } from '../scene/scene.ts';
import { governmentOf } from '../words/governments.ts';

const NATIONS = new Set(['countries', 'nations', 'states', 'governments', 'neighbours', 'neighbors', 'republics']);
const MAX_BACK = 120;
/** Sentences before the phrase that may name them. */
const MAX_SENTENCES = 2;

/** Does the word head "the two countries", "both nations"? */
export function isBothNations(scene: Scene, head: number): boolean {
  if (!NATIONS.has(scene.tokens[head]!.lower)) return false;
  return scene.tree.children(head).some((child) => ['two', 'both'].includes(scene.tokens[child]!.lower));
}

/**
 * The two countries that are spoken of: the only two that act in the phrase's own sentence before it, or else in one of the sentences
 * before. Where a sentence names one or three, nobody can say which are meant.
 */
export function bothNations(scene: Scene, head: number): readonly Actor[] {
  const { tokens } = scene;
  let found: Actor[] = [];
  let { sentence } = tokens[head]!;
  const from = sentence;
  for (let at = head - 1; at >= -1 && head - at <= MAX_BACK; at -= 1) {
    const own = at < 0 ? -1 : tokens[at]!.sentence;
    if (own !== sentence) {
      if (found.length > 0) break;
      if (from - own > MAX_SENTENCES || at < 0) return [];
      sentence = own;
      found = [];
    }
    const actor = scene.startingAt(at);
    if (actor && mayAct(scene, actor) && !found.some((known) => known.entity === actor.entity)) found.unshift(actor);
  }
  return found.length === 2 ? found : [];
}

/** Is it a country that may act: no owner of something ("the US's ally"), and not where something is ("in Norway")? */
function mayAct({ tokens, entity }: Scene, actor: Actor): boolean {
  const place = actor.kind === 'place' ? entity(actor.entity) : undefined;
  if (!place || !governmentOf(place)) return false;
  const owns = isPossessiveMark(tokens[actor.last + 1]);
  const before = tokens[actor.first - 1]?.lower === 'the' ? tokens[actor.first - 2] : tokens[actor.first - 1];
  return !owns && before?.lower !== 'in' && before?.lower !== ',';
}
