import type { Actor, Scene } from '../scene/scene.ts';
import type { FoundPosition } from './office-right.ts';
import { positionsAround } from './read-positions.ts';
import { isCommon, titleAt } from './title-phrase.ts';

/**
 * Every office told of a person, around each of the names, in the order of the text, and then by descriptions; the same one again and again where the text tells it so. A
 * description tells one only of somebody to whom no name gives any: whom it means is a guess, and a second office by it often somebody else's.
 */
export function findOffices(scene: Scene): readonly FoundPosition[] {
  const byName = scene.tokens.flatMap(({ index }) => {
    const actor = scene.startingAt(index);
    return actor?.kind === 'person' ? positionsAround(scene, actor) : [];
  });
  const holders = new Set(byName.map(({ person }) => person));
  const apart = scene.tokens.flatMap(({ index }) =>
    scene.startingAt(index)?.kind === 'person'
      ? []
      : scene.actorsAt(index).flatMap((other) => (other.first === index ? byDescription(scene, other) : [])),
  );
  return [...byName, ...apart.filter(({ person }) => !holders.has(person))];
}

/** "The Russian President said": whom the description means holds the office. */
function byDescription(scene: Scene, { kind, mention, entity, first, last }: Actor): readonly FoundPosition[] {
  if (kind !== 'person' || mention.form !== 'nominal' || scene.tokens[first]!.upos !== 'DET') return [];
  const phrase = titleAt(scene, last);
  if (!phrase || phrase.first > first + 1 || isCommon(scene, phrase)) return [];
  return [{ ...phrase, person: entity, rule: 'title-means-holder', stands: 'apart', from: first, to: phrase.last }];
}
