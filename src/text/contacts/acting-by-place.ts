import type { Token } from '../grammar/analysis.ts';
import { governor } from '../grammar/arguments-tree.ts';
import type { Scene } from '../scene/scene.ts';
import { NOBODY, type Party } from './parties.ts';
import { governorByPlace } from './shade-place.ts';
import { partyLeftOf, partyRightOf } from './windows.ts';

/** Verbs whose subject acts in the infinitive even where an object stands between: "promised her to call him". */
const SUBJECT_CONTROL = new Set(['promise', 'vow', 'threaten', 'swear', 'plan', 'agree', 'offer', 'decide', 'choose']);

/** Who acts in an infinitive or a gerund by place: those named between it and the word that governs it, else those before that word. */
export function actingByPlace(scene: Scene, verb: number): Party {
  const placed = governorByPlace(scene, verb);
  if (!placed || placed.link === 'clause') return NOBODY;
  const object = objectByPlace(scene, verb);
  return object.actors.length > 0 ? object : partyLeftOf(scene, firstOfPair(scene, placed.token).index);
}

/** The first of two verbs with one subject: "confirmed" of "confirmed nor denied". */
export function firstOfPair(scene: Scene, verb: Token): Token {
  const above = governor(scene.tree, verb.index);
  return verb.label === 'conj' && above?.upos === 'VERB' && above.index < verb.index ? above : verb;
}

/** Who acts because another verb's object does: "urged the envoy, Ann Ray, to call him", "accused her of calling him". */
export function objectByPlace(scene: Scene, verb: number): Party {
  const placed = governorByPlace(scene, verb);
  if (!placed || placed.link === 'clause') return NOBODY;
  const { token, object } = placed;
  if (object !== undefined && !SUBJECT_CONTROL.has(token.lemma)) {
    const between = partyRightOf(scene, object - 1);
    const actors = between.actors.filter((actor) => actor.last < verb && actor.first >= object);
    return { ...between, actors };
  }
  return NOBODY;
}
