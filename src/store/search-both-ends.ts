import type { PassedBy, PathPolicy } from '../model/query.ts';
import type { Dealing } from './dealings.ts';
import type { Engine } from './engine.ts';
import { hopsFrom } from './hops.ts';

/** What a search from both ends saw. */
export interface Seen {
  /** Actor → its distance from each end, as far as that end's search went. */
  readonly fromStart: ReadonlyMap<string, number>;
  readonly fromGoal: ReadonlyMap<string, number>;
  readonly startDepth: number;
  readonly goalDepth: number;
  /** Both ways round. */
  readonly links: ReadonlyMap<string, ReadonlyMap<string, readonly Dealing[]>>;
  readonly passedBy: readonly PassedBy[];
  /** Length of the shortest path; null when the two searches did not meet. */
  readonly length: number | null;
  /** True when one end has no one left to ask: farther looking would find nothing. */
  readonly exhausted: boolean;
}

interface Side {
  readonly distance: Map<string, number>;
  frontier: readonly string[];
  depth: number;
}

/**
 * A breadth-first search from both ends, the smaller frontier first, one query a frontier. The policy is applied to every hop as it is
 * found, not to paths afterwards. It ends with the layer in which the two meet: all shortest paths are then among the links.
 */
export async function searchBothEnds(
  engine: Engine,
  start: string,
  goal: string,
  policy: PathPolicy,
  maxLength: number,
): Promise<Seen> {
  const links = new Map<string, Map<string, readonly Dealing[]>>();
  const passedBy: PassedBy[] = [];
  const fromStart: Side = { distance: new Map([[start, 0]]), frontier: [start], depth: 0 };
  const fromGoal: Side = { distance: new Map([[goal, 0]]), frontier: [goal], depth: 0 };
  let length = meeting(fromStart, fromGoal);
  while (length === null && fromStart.depth + fromGoal.depth < maxLength) {
    const side = nextSide(fromStart, fromGoal);
    if (side.frontier.length === 0) break;
    const hops = await hopsFrom(engine, side.frontier, policy, [start, goal]);
    for (const each of hops.passedBy) passedBy.push(each);
    const next = new Set<string>();
    for (const [actor, others] of hops.links) {
      for (const [other, dealings] of others) {
        link(links, actor, other, dealings);
        link(links, other, actor, dealings);
        if (!side.distance.has(other)) next.add(other);
      }
    }
    side.depth += 1;
    side.frontier = [...next].sort();
    for (const actor of side.frontier) side.distance.set(actor, side.depth);
    length = meeting(fromStart, fromGoal);
  }
  return {
    fromStart: fromStart.distance,
    fromGoal: fromGoal.distance,
    startDepth: fromStart.depth,
    goalDepth: fromGoal.depth,
    links,
    passedBy,
    length,
    exhausted: fromStart.frontier.length === 0 || fromGoal.frontier.length === 0,
  };
}

/** The one with fewer to ask; of equals the one that has looked less far. */
function nextSide(one: Side, other: Side): Side {
  const difference = one.frontier.length - other.frontier.length || one.depth - other.depth;
  return difference <= 0 ? one : other;
}

function link(
  links: Map<string, Map<string, readonly Dealing[]>>,
  from: string,
  to: string,
  dealings: readonly Dealing[],
): void {
  const own = links.get(from) ?? new Map<string, readonly Dealing[]>();
  links.set(from, own);
  own.set(to, dealings);
}

function meeting(one: Side, other: Side): number | null {
  const [small, large] = one.distance.size <= other.distance.size ? [one, other] : [other, one];
  const sums = [...small.distance].flatMap(([actor, near]) => {
    const far = large.distance.get(actor);
    return far === undefined ? [] : [near + far];
  });
  return sums.length === 0 ? null : sums.reduce((a, b) => Math.min(a, b));
}
