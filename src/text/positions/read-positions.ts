import type { Actor, Scene } from '../scene/scene.ts';
import { APART, beforeName, isBeforeName } from './before-name.ts';
import { second, shared } from './joint-titles.ts';
import { leadsAgency } from './leading-verbs.ts';
import { type FoundPosition, MAX_RIGHT, officeRight } from './office-right.ts';
import { complement, isHolder } from './title-complements.ts';
import { isCommon, isThen, titleAt } from './title-phrase.ts';

/** Every position that stands around a person's names: before it, after it, and as a complement of "is", "became", "appointed". */
export function positionsAround(scene: Scene, actor: Actor): readonly FoundPosition[] {
  const found = [
    beforeName(scene, actor),
    behind(scene, actor),
    complement(scene, actor),
    isHolder(scene, actor),
    leadsAgency(scene, actor),
  ];
  const own = found.filter((position) => position !== undefined);
  return own.flatMap((position) => [position, ...second(scene, position), ...shared(scene, actor, position)]);
}

/** "Ann Ray, treasurer of the bank,", "Ann Ray, a spokeswoman for Airways", "Ann Ray, Norway's foreign minister". */
function behind(scene: Scene, actor: Actor): FoundPosition | undefined {
  const { tokens } = scene;
  const apart = tokens[actor.last + 1];
  const dash = apart?.lower === '-' && apart.start > tokens[actor.last]!.end;
  if (!apart || (!dash && !APART.has(apart.lower))) return undefined;
  const office = officeRight(scene, actor.last + 2, MAX_RIGHT);
  const phrase = office === undefined ? undefined : titleAt(scene, office);
  if (!phrase || phrase.first > actor.last + 2 || isCommon(scene, phrase)) return undefined;
  if (isBeforeName(scene, phrase.last + 1)) return undefined;
  return {
    ...phrase,
    status: isThen(scene, phrase.last + 1) ? 'then' : phrase.status,
    person: actor.entity,
    rule: 'name-comma-title',
    stands: 'behind-comma',
    from: actor.first,
    to: phrase.last,
  };
}
