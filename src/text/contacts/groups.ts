import { listAfter } from '../scene/actors-in-list.ts';
import type { Actor, Scene } from '../scene/scene.ts';
import { addAll } from './parties.ts';
import type { Sighting } from './sighting.ts';

/** Who was last named together: what "the two", "both leaders" and "they" may mean. */
export interface Together {
  readonly actors: readonly Actor[];
  /** Token where the group was last seen. */
  readonly at: number;
  /** Does somebody unnamed belong to it ("the treasurer met Ann Ray")? */
  readonly unnamed: boolean;
}

/** How many sentences back a group still is in the reader's mind. */
const MAX_SENTENCES = 6;

/** Lists of people in the text by pattern ("negotiators Ann Ray and Bo Lind"), in order. */
export function listedTogether(scene: Scene): readonly Together[] {
  const found: Together[] = [];
  let until = -1;
  for (let at = 0; at < scene.tokens.length; at += 1) {
    const actor = scene.startingAt(at);
    if (actor?.kind !== 'person' || actor.first <= until) continue;
    const others = listAfter(scene, actor, false);
    const last = others.at(-1);
    if (!last) continue;
    const actors: Actor[] = [];
    addAll(actors, [actor, ...others]);
    if (actors.length > 1) found.push({ actors, at: last.last, unnamed: false });
    until = last.last;
  }
  return found;
}

/** The group that a phrase means, of the size it tells: the last one before it, not too far back. */
export function groupBefore(
  scene: Scene,
  groups: readonly Together[],
  token: number,
  size: number,
): Together | undefined {
  const { sentence } = scene.tokens[token]!;
  for (let index = groups.length - 1; index >= 0; index -= 1) {
    const group = groups[index]!;
    if (group.at >= token) continue;
    if (sentence - scene.tokens[group.at]!.sentence > MAX_SENTENCES) return alone(scene, token, size);
    if (size === 0 || group.actors.length + (group.unnamed ? 1 : 0) === size) return group;
  }
  return alone(scene, token, size);
}

/** Tokens of a sentence in which the only people named are looked for. */
const MAX_LOOK = 80;

/** "Ann Ray embraced Bo Lind. The two then spoke": those that the sentence before names, if it names so many. */
function alone(scene: Scene, token: number, size: number): Together | undefined {
  const { sentence } = scene.tokens[token]!;
  const before = scene.tree.sentences[sentence - 1];
  if (size < 2 || !before) return undefined;
  const actors: Actor[] = [];
  for (let at = Math.max(before.first, before.last - MAX_LOOK); at < before.last; at += 1) {
    const actor = scene.startingAt(at);
    if (actor?.kind === 'person') addAll(actors, [actor]);
  }
  return actors.length === size ? { actors, at: before.last - 1, unnamed: false } : undefined;
}

/** The group that a sighting shows, by its settled people. */
export function groupOf(sighting: Sighting, actors: readonly Actor[]): Together | undefined {
  if (actors.length < (sighting.unnamed ? 1 : 2)) return undefined;
  return {
    actors,
    at: Math.max(sighting.trigger, sighting.anchor, ...actors.map((actor) => actor.last)),
    unnamed: sighting.unnamed && actors.length === 1,
  };
}
