import { PAGE_SIZES } from '../api/page-sizes.ts';
import type { ActorNameFragment } from '../api/queries.ts';
import type { Drawing, View } from '../route/route.ts';
import { named } from '../tellings/named.ts';
import { oppositesIn, pairKey } from '../tellings/opposites.ts';
import { type Pair, pairsOf, type Telling } from '../tellings/pairs.ts';
import { seen } from '../tellings/seen.ts';
import { layoutOf, type Point } from './layout.ts';
import { type Members, membersOf } from './members.ts';

export interface Spot extends Point {
  readonly actor: ActorNameFragment;
  /** With how many of those drawn it is linked. */
  readonly links: number;
  readonly isRoot: boolean;
  readonly isPinned: boolean;
}

/** All that is drawn and listed: picture, list and strip of time are one state. */
export interface Scene {
  readonly spots: readonly Spot[];
  readonly pairs: readonly Pair[];
  /** Pairs that are only denied, whether drawn or not. */
  readonly deniedPairs: number;
  /** Events of those drawn, before and after the filters. */
  readonly tellings: readonly Telling[];
  readonly seen: readonly Telling[];
  /** How many contacts of a root are not drawn. */
  readonly left: ReadonlyMap<string, number>;
  readonly isFull: boolean;
}

/** Who is drawn and where; changes with the steps and the pins, not with the filters. */
export interface Frame {
  readonly members: Members;
  readonly points: ReadonlyMap<string, Point>;
}

export function frameOf({ steps, pins }: Pick<Drawing, 'steps' | 'pins'>, tellings: readonly Telling[]): Frame {
  const members = membersOf(steps, tellings);
  const linked = new Set(pairsOf(tellings).map(({ key }) => key));
  return { members, points: layoutOf(members.groups, linked, (id) => members.actors.get(id)?.name ?? '', pins) };
}

/** What the filters let through of the frame. One without a link is left out, unless it is one of those asked for. */
export function sceneOf({ members, points }: Frame, tellings: readonly Telling[], drawing: Drawing, view: View): Scene {
  const roots = new Set(drawing.steps.map(({ of }) => of));
  const hidden = new Set(drawing.hidden);
  const isDrawn = (id: string) => points.has(id) && !hidden.has(id);
  const among = tellings.filter(
    ({ participants }) => named(participants).filter(({ actor }) => isDrawn(actor.id)).length > 0,
  );
  const shown = seen(among, view);
  const all = pairsOf(shown).filter(({ one, other }) => isDrawn(one.id) && isDrawn(other.id));
  const pairs = all.filter(({ line }) => view.denied || line.kind !== 'denied');
  const links = new Map<string, number>();
  for (const { one, other } of pairs) for (const { id } of [one, other]) links.set(id, (links.get(id) ?? 0) + 1);
  const pinned = new Set(drawing.pins.map(({ id }) => id));
  const spots = [...points].flatMap(([id, point]): readonly Spot[] => {
    const actor = members.actors.get(id);
    if (actor === undefined || hidden.has(id) || (!roots.has(id) && !links.has(id))) return [];
    return [{ ...point, actor, links: links.get(id) ?? 0, isRoot: roots.has(id), isPinned: pinned.has(id) }];
  });
  const keys = new Set(pairs.map(({ key }) => key));
  const isListed = (telling: Telling) => keysOf(telling).some((key) => keys.has(key));
  return {
    spots,
    pairs,
    deniedPairs: all.filter(({ line }) => line.kind === 'denied').length,
    tellings: among.filter(
      (telling) =>
        keysOf(telling).length > 0 && named(telling.participants).filter(({ actor }) => isDrawn(actor.id)).length > 1,
    ),
    seen: shown.filter(isListed),
    left: members.left,
    isFull: points.size >= PAGE_SIZES.drawn,
  };
}

function keysOf({ participants }: Telling): readonly string[] {
  return oppositesIn(participants).map(([one, other]) => pairKey(one.id, other.id));
}
