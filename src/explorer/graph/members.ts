import { PAGE_SIZES } from '../api/page-sizes.ts';
import type { ActorNameFragment } from '../api/queries.ts';
import type { Step } from '../route/route.ts';
import { named } from '../tellings/named.ts';
import { type Pair, pairsOf, type Telling } from '../tellings/pairs.ts';

/** Those that one step brought in. */
export interface Group {
  readonly root: string;
  readonly ids: readonly string[];
}

export interface Members {
  readonly groups: readonly Group[];
  readonly actors: ReadonlyMap<string, ActorNameFragment>;
  /** How many contacts of a root are not drawn. */
  readonly left: ReadonlyMap<string, number>;
}

const ORDERS: Readonly<Record<Step['by'], (a: Pair, b: Pair) => number>> = {
  most: byMost,
  latest: (a, b) => (b.last ?? '').localeCompare(a.last ?? '') || byMost(a, b),
  people: byMost,
  agencies: byMost,
};

const KINDS: Partial<Readonly<Record<Step['by'], ActorNameFragment['__typename']>>> = {
  people: 'Person',
  agencies: 'Agency',
};

function byMost(a: Pair, b: Pair): number {
  return b.contacts - a.contacts || b.tellings.length - a.tellings.length || (a.key < b.key ? -1 : 1);
}

/** Who is drawn after all steps, in the order in which they came in. Whatever is filtered, these stay: so nothing moves when a filter is turned. */
export function membersOf(steps: readonly Step[], tellings: readonly Telling[]): Members {
  const actors = new Map(
    tellings.flatMap(({ participants }) => named(participants).map(({ actor }) => [actor.id, actor] as const)),
  );
  const drawn = new Set<string>();
  const groups = steps.map(({ of, by, count }): Group => {
    const room = PAGE_SIZES.drawn - drawn.size;
    const fresh = pairsOf(tellings, of)
      .filter(({ other }) => !drawn.has(other.id) && (KINDS[by] === undefined || other.__typename === KINDS[by]))
      .sort(ORDERS[by])
      .slice(0, Math.min(count, Math.max(0, room - 1)))
      .map(({ other }) => other.id);
    const ids = drawn.has(of) ? fresh : [of, ...fresh];
    for (const id of ids) drawn.add(id);
    return { root: of, ids };
  });
  const roots = [...new Set(steps.map(({ of }) => of))];
  const left = roots.map(
    (of) => [of, pairsOf(tellings, of).filter(({ other }) => !drawn.has(other.id)).length] as const,
  );
  return { groups, actors, left: new Map(left) };
}
