import { listAfter, listBefore } from '../scene/actors-in-list.ts';
import type { Actor, Scene } from '../scene/scene.ts';
import type { FoundPosition } from './office-right.ts';
import { isOfficeNoun } from './title-left.ts';
import { coordinated, titleAt } from './title-phrase.ts';

/** "Presidents Ann Ray and Bo Lind", "Ann Ray and Bo Lind, the ministers": a title in the plural is of each of its list. */
export function shared(scene: Scene, actor: Actor, position: FoundPosition): readonly FoundPosition[] {
  const office = scene.tokens[position.office]!;
  if (office.xpos !== 'NNS' && office.xpos !== 'NNPS' && !office.lower.endsWith('s')) return [];
  const others =
    position.stands === 'before' || position.stands === 'before-comma'
      ? listAfter(scene, actor, false)
      : position.stands === 'behind-comma'
        ? listBefore(scene, actor)
        : [];
  return others.map((other) => ({
    ...position,
    person: other.entity,
    from: Math.min(position.from, other.first),
    to: Math.max(position.to, other.last),
    rule: 'titles-names',
  }));
}

/** Offices that are held together at one agency: "founder and director of the bank". */
const JOINT = new Set(
  'chairman chairwoman chairperson chair president founder co-founder owner co-owner ceo executive director head editor publisher partner'.split(
    ' ',
  ),
);

/** "Deputy Prime Minister and party leader Ann Ray", "Ann Ray, chairwoman and chief executive of the bank": the other title. */
export function second(scene: Scene, position: FoundPosition): readonly FoundPosition[] {
  const { tokens } = scene;
  const isBefore = position.stands === 'before';
  const last = isBefore ? titleBefore(scene, position.first - 1) : coordinated(scene, position.office + 1);
  const other = last === undefined ? undefined : titleAt(scene, last);
  // "the King and Chancellor Ann Ray" are two.
  if (!other || (isBefore && tokens[other.first]!.lower === 'the')) return [];
  const joint = !isBefore && (other.agency === null || JOINT.has(tokens[position.office]!.lower));
  const statuses = isBefore ? [other.status] : [other.status, position.status];
  return [
    {
      ...position,
      title: other.title,
      office: other.office,
      agency: other.agency ?? (joint ? position.agency : null),
      status: statuses.find((status) => status !== 'current') ?? 'current',
      first: Math.min(position.first, other.first),
      last: Math.max(position.last, other.last),
      rule: `${position.rule}-and`,
    },
  ];
}

/** The office right before "and". */
function titleBefore({ tokens }: Scene, and: number): number | undefined {
  const token = tokens[and - 1];
  return tokens[and]?.lower === 'and' && token?.sentence === tokens[and]!.sentence && isOfficeNoun(token)
    ? token.index
    : undefined;
}
