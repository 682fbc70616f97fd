import type { Scene } from '../../scene/scene.ts';
import { governmentOf } from '../../words/governments.ts';
import { GROUP_NOUNS, REPRESENTATIVES } from '../../words/groups.ts';
import { isPersonNoun } from '../../words/people.ts';

/** What stands at a word, for features: whom it names, or what kind of word it is. */
export function kindAt(scene: Scene, at: number): string {
  const token = scene.tokens[at];
  if (!token) return 'none';
  const [actor] = scene.actorsAt(at);
  if (actor) {
    if (actor.kind !== 'place')
      return actor.mention.form === 'name' ? actor.kind : `${actor.kind}-${actor.mention.form}`;
    const place = scene.entity(actor.entity);
    return place && governmentOf(place) ? 'country' : 'place';
  }
  if (scene.datedAt(at)) return 'date';
  if (token.upos === 'PRON') return `pron-${token.lower}`;
  if (token.upos === 'NOUN' || token.upos === 'PROPN') {
    if (GROUP_NOUNS.has(token.lower)) return 'group';
    if (REPRESENTATIVES.has(token.lower)) return 'staff';
    if (isPersonNoun(token.lemma, token.lower)) return 'human';
  }
  return token.upos;
}
