import type { Actor, Scene } from '../scene/scene.ts';
import { countryOf } from '../words/countries.ts';
import { governmentOf } from '../words/governments.ts';

/** Words of the text that mean a body that offices may be of; `first` to `last` are its tokens, both inside. */
export interface BodyWord {
  /** Entity of the body: an agency, or a region whose government the office is of. */
  readonly body: string;
  readonly first: number;
  readonly last: number;
  readonly form: 'name' | 'pronoun' | 'nominal' | 'region';
}

/** Every word that means an agency that is no state, and every name of a part of a state, in the order of the text. */
export function bodyWords(scene: Scene): readonly BodyWord[] {
  const found: BodyWord[] = [];
  for (let at = 0; at < scene.tokens.length; at += 1) {
    const actor = scene.actorsAt(at).find((other) => other.first === at && isBody(scene, other));
    if (!actor) continue;
    const { entity, last, kind, mention } = actor;
    found.push({ body: entity, first: at, last, form: kind === 'place' ? 'region' : mention.form });
    if (mention.form === 'name') at = last;
  }
  return found;
}

function isBody(scene: Scene, { kind, entity, mention }: Actor): boolean {
  const meant = scene.entity(entity);
  if (!meant || kind === 'person') return false;
  // An office of a state has that as its country.
  if (kind === 'place') return mention.form === 'name' && governmentOf(meant) === undefined;
  return meant.country === undefined || countryOf(meant.country)?.names.includes(meant.name) !== true;
}
