import { listAfter } from '../scene/actors-in-list.ts';
import type { Actor, Scene } from '../scene/scene.ts';
import { NOBODY, type Party } from './parties.ts';
import { holderOf } from './titled-names.ts';
import { partyRightOf, wordRightOf } from './windows.ts';

/** Both sides of a noun of contact by place: "talks between Ann Ray and Bo Lind", "a meeting of Ann Ray with Bo Lind". */
export function bothByPlace(scene: Scene, noun: number): Party {
  const between = wordRightOf(scene, noun, ['between', 'among'], 3);
  if (between !== undefined) {
    const found = partyRightOf(scene, between);
    const [first] = found.actors;
    if (!first || found.actors.length > 1) return found;
    // The second name is the subject of the next verb by its arcs, though "between" needs it.
    return { ...found, actors: [first, ...listAfter(scene, first, false).slice(0, 1)] };
  }
  if (scene.tokens[noun + 1]?.lower !== 'of') return NOBODY;
  const one = ownerBehind(scene, noun + 1);
  if (!one) return NOBODY;
  const next = scene.tokens[one.last + 1]?.lower === ',' ? one.last + 2 : one.last + 1;
  if (scene.tokens[next]?.lower !== 'with') return NOBODY;
  const other = partyRightOf(scene, next);
  return other.actors.length === 0 ? NOBODY : { ...other, actors: [one, ...other.actors] };
}

const MAX_TITLE = 14;

/** The name behind "of", past its title: "a meeting of the defence minister, Ann Ray, with". */
function ownerBehind(scene: Scene, of: number): Actor | undefined {
  for (let at = of + 1; at - of <= MAX_TITLE && scene.tokens[at]?.sentence === scene.tokens[of]!.sentence; at += 1) {
    const actor = scene.startingAt(at);
    const holder = actor && actor.kind !== 'person' ? (holderOf(scene, actor) ?? actor) : actor;
    if (holder && holder.kind !== 'place') return holder;
    if (actor) at = actor.last;
    else if (
      !['DET', 'ADJ', 'NOUN', 'PROPN', 'PART'].includes(scene.tokens[at]!.upos) &&
      scene.tokens[at]!.lower !== ','
    )
      return undefined;
  }
  return undefined;
}
