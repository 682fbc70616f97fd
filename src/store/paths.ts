import { LiaisonError } from '../errors.ts';
import type { Hop, PassedBy, PathPolicy, PathResult } from '../model/query.ts';
import { actorsByIds } from './actors.ts';
import type { Engine } from './engine.ts';
import { type Seen, searchBothEnds } from './search-both-ends.ts';

export interface PathQuestion {
  readonly from: string;
  readonly to: string;
  readonly policy?: PathPolicy | null | undefined;
  /** Hops, 1 to 10; default 6. */
  readonly maxLength?: number | null | undefined;
  /** Paths, 1 to 50; default 5. */
  readonly limit?: number | null | undefined;
}

/** How many passed-by contacts an answer lists; those between the two searches come first. */
const PASSED_BY = 20;

/** The shortest paths of contacts between two actors, with what backs each hop; when there is none, how far it looked and what it passed by. */
export async function findPaths(engine: Engine, question: PathQuestion): Promise<PathResult> {
  const { from, to } = question;
  const policy = question.policy ?? {};
  const maxLength = within('maxLength', question.maxLength ?? 6, 10);
  const limit = within('limit', question.limit ?? 5, 50);
  if (from === to)
    throw new LiaisonError('BAD_USER_INPUT', `from, to: expected two different actors, got "${from}" twice`);
  if ((await actorsByIds(engine, [from, to])).includes(null)) {
    return { paths: [], actorsSeen: 0, depthReached: 0, reason: 'UNKNOWN_ACTOR', passedBy: [] };
  }
  const seen = await searchBothEnds(engine, from, to, policy, maxLength);
  const actors = new Set([...seen.fromStart.keys(), ...seen.fromGoal.keys()]);
  const paths = seen.length === null ? [] : shortest(seen, seen.length, from, limit);
  return {
    paths: paths.map((path) => ({ length: path.length - 1, hops: hopsAlong(path, seen) })),
    actorsSeen: actors.size,
    depthReached: seen.startDepth + seen.goalDepth,
    reason: reasonOf(seen),
    passedBy: choosePassedBy(seen),
  };
}

function reasonOf(seen: Seen): PathResult['reason'] {
  if (seen.length !== null) return null;
  if (!seen.exhausted) return 'TOO_FAR';
  const alone = (reached: ReadonlyMap<string, number>, depth: number) => depth > 0 && reached.size === 1;
  return alone(seen.fromStart, seen.startDepth) || alone(seen.fromGoal, seen.goalDepth)
    ? 'NO_CONTACTS'
    : 'NOT_CONNECTED';
}

/** Up to `limit` shortest paths as lists of actors, in order of ids. Only actors that lie on one are walked. */
function shortest(seen: Seen, length: number, from: string, limit: number): readonly (readonly string[])[] {
  const onPath = goodSteps(seen, length);
  const paths: string[][] = [];
  const walk = (path: readonly string[]) => {
    if (paths.length >= limit) return;
    const last = path.at(-1) ?? from;
    if (path.length === length + 1) {
      paths.push([...path]);
      return;
    }
    const next = onPath[path.length] ?? new Set<string>();
    const others = [...(seen.links.get(last)?.keys() ?? [])].filter((other) => next.has(other)).sort();
    for (const other of others) walk([...path, other]);
  };
  walk([from]);
  return paths;
}

/** For each step, the actors of shortest paths there: found backwards from where the searches met, so that no walk runs into a dead end. */
function goodSteps(seen: Seen, length: number): readonly ReadonlySet<string>[] {
  const meet = Math.min(seen.startDepth, length);
  const steps: Set<string>[] = Array.from({ length: length + 1 }, () => new Set<string>());
  for (const [actor, distance] of seen.fromStart) {
    if (distance === meet && seen.fromGoal.get(actor) === length - meet) steps[meet]?.add(actor);
  }
  const spread = (at: number, to: number, distances: ReadonlyMap<string, number>, distance: number) => {
    for (const actor of steps[at] ?? []) {
      for (const other of seen.links.get(actor)?.keys() ?? []) {
        if (distances.get(other) === distance) steps[to]?.add(other);
      }
    }
  };
  for (let step = meet; step > 0; step--) spread(step, step - 1, seen.fromStart, step - 1);
  for (let step = meet; step < length; step++) spread(step, step + 1, seen.fromGoal, length - step - 1);
  return steps;
}

function hopsAlong(path: readonly string[], seen: Seen): readonly Hop[] {
  return path.slice(1).map((to, index) => {
    const from = path[index] ?? to;
    const dealings = seen.links.get(from)?.get(to) ?? [];
    return { from, to, events: dealings.map(({ event }) => event), claims: dealings.flatMap(({ claims }) => claims) };
  });
}

function choosePassedBy(seen: Seen): readonly PassedBy[] {
  const distinct = new Map(seen.passedBy.map((each) => [`${each.event.id} ${each.between.join(' ')}`, each]));
  const bridges = ({ between: [a = '', b = ''] }: PassedBy) =>
    (seen.fromStart.has(a) && seen.fromGoal.has(b)) || (seen.fromStart.has(b) && seen.fromGoal.has(a));
  return [...distinct]
    .sort(([a, one], [b, other]) => Number(bridges(other)) - Number(bridges(one)) || (a < b ? -1 : 1))
    .slice(0, PASSED_BY)
    .map(([, each]) => each);
}

function within(argument: string, value: number, most: number): number {
  if (Number.isInteger(value) && value >= 1 && value <= most) return value;
  throw new LiaisonError('BAD_USER_INPUT', `${argument}: expected a whole number from 1 to ${most}, got ${value}`);
}
