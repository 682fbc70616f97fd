import type { Actor, Scene } from '../scene/scene.ts';

/** Another meeting of the same clause: with whom, and where. */
export interface FurtherLeg {
  readonly actor: Actor;
  readonly place: string;
}

const MAX_TO_AND = 10;
const MAX_TO_NAME = 8;
const PHRASE = new Set(['NOUN', 'PROPN', 'ADJ', 'DET', 'NUM', 'PART']);

/**
 * "met Ann Ray in Riga in the morning and the envoy Bo Lind in Oslo after dark": behind a name with its place, "and" leads to
 * another name with another place.
 */
export function furtherLeg(scene: Scene, last: Actor): FurtherLeg | undefined {
  const { tokens } = scene;
  if (!placeAt(scene, last.last + 1)) return undefined;
  const { sentence } = tokens[last.last]!;
  for (let at = last.last + 3; at < tokens.length && at - last.last <= MAX_TO_AND; at += 1) {
    const token = tokens[at]!;
    if (token.sentence !== sentence || token.upos === 'VERB' || token.upos === 'AUX') return undefined;
    if (token.lower !== 'and') continue;
    const actor = nameAfter(scene, at);
    const place = actor && placeAt(scene, actor.last + 1);
    return actor && place ? { actor, place } : undefined;
  }
  return undefined;
}

function nameAfter(scene: Scene, from: number): Actor | undefined {
  const { tokens } = scene;
  for (let at = from + 1; at < tokens.length && at - from <= MAX_TO_NAME; at += 1) {
    const actor = scene.startingAt(at);
    if (actor?.kind === 'person') return actor;
    if (tokens[at]!.sentence !== tokens[from]!.sentence || !PHRASE.has(tokens[at]!.upos)) return undefined;
  }
  return undefined;
}

function placeAt(scene: Scene, preposition: number): string | undefined {
  if (scene.tokens[preposition]?.lower !== 'in') return undefined;
  const place = scene.startingAt(preposition + 1);
  return place?.kind === 'place' ? place.entity : undefined;
}
