import { objects, subjects } from '../grammar/arguments.ts';
import { dependents, governor } from '../grammar/arguments-tree.ts';
import type { Scene } from '../scene/scene.ts';
import type { NounSite } from './noun-site.ts';
import { mayBePerson, type Party, partyOf } from './parties.ts';
import { partyRightOf, wordRightOf } from './windows.ts';

/** Verbs whose object hears what is said: "In the call Ann Ray told Bo Lind". */
const TELLING_TO = new Set(['tell', 'inform', 'assure', 'warn', 'urge', 'thank', 'remind', 'ask', 'congratulate']);
const GIVING = new Set(['grant', 'give', 'pay']);

/** Whom a verb beside the noun has for its object: "told Bo Lind in an interview", "granted Bo Lind an audience", "a letter published by". */
export function addressed(scene: Scene, site: NounSite): Party {
  const { tree } = scene;
  const verb = site.light ?? site.host;
  const speaks = site.light ? GIVING.has(site.light.lemma) : TELLING_TO.has(site.host?.lemma ?? '');
  const heads = verb && speaks ? objects(tree, verb.index).filter((index) => index !== site.noun) : [];
  const party = partyOf(
    scene,
    heads.filter((head) => mayBePerson(scene, head)),
    'object',
  );
  if (party.actors.length > 0 || site.row.shape !== 'interview') return party;
  for (const clause of dependents(tree, site.noun, 'acl', 'acl:relcl')) {
    const by = wordRightOf(scene, clause, ['by'], 6);
    if (by !== undefined) return partyRightOf(scene, by);
  }
  return party;
}

/** "a tour that included a meeting with Bo Lind": verbs whose subject holds the event. */
export const CONTAINING: ReadonlySet<string> = new Set(['include', 'feature', 'involve']);

/** Who is on the tour or visit that a containing verb has for its subject: its owner, or the subject of the verb above it. People stand for themselves. */
export function tourersOf(scene: Scene, heads: readonly number[]): readonly number[] {
  return heads.flatMap((head) => {
    const tour = scene.actorsAt(head).some((actor) => actor.kind === 'place')
      ? governor(scene.tree, head)?.index
      : head;
    if (tour !== undefined && tour !== head) return tourersOf(scene, [tour]);
    if (scene.tokens[head]!.upos !== 'NOUN' || scene.inName(head) || mayBePerson(scene, head)) return [head];
    const owners = dependents(scene.tree, head, 'nmod:poss');
    if (owners.length > 0) return owners;
    const above = governor(scene.tree, head);
    return above?.upos === 'VERB' && head > above.index ? subjects(scene.tree, above.index) : [];
  });
}
