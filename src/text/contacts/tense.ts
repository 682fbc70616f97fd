import { dependents } from '../grammar/arguments-tree.ts';
import type { DatedSpan } from '../scene/dates-by-sentence.ts';
import type { Scene } from '../scene/scene.ts';
import { wordRightOf } from './windows.ts';

/** Participles that hang on a noun of contact and bear its date: "a meeting planned for May". */
export function plansOf(scene: Scene, trigger: number): readonly number[] {
  if (scene.tokens[trigger]!.upos === 'VERB') return [];
  const participles = dependents(scene.tree, trigger, 'acl', 'acl:relcl').filter(
    (index) => scene.tokens[index]!.xpos === 'VBN',
  );
  const dated = wordRightOf(scene, trigger, ['dated']);
  return dated === undefined ? participles : [...participles, dated];
}

/** Is the word, or the verb that it hangs on, told in the past? */
export function isPast(scene: Scene, anchor: number): boolean {
  const own = scene.tokens[anchor]!;
  const head = scene.tokens[own.head];
  return own.xpos === 'VBD' || own.xpos === 'VBN' || (own.upos !== 'VERB' && head?.xpos === 'VBD');
}

/** Does the date lie after the day of publication? */
export function isAhead(scene: Scene, dated: DatedSpan | undefined): boolean {
  const earliest = dated?.date.earliest ?? undefined;
  return scene.published !== undefined && earliest !== undefined && earliest > scene.published;
}
