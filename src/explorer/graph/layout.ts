import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationLinkDatum,
  type SimulationNodeDatum,
} from 'd3-force';
import type { Pin } from '../route/route.ts';
import { pairKey } from '../tellings/opposites.ts';
import type { Group } from './members.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

interface Body extends SimulationNodeDatum {
  readonly id: string;
  readonly room: number;
}

/** How far those of a group stand from their root, and a new root from what is there, in units of the drawing. */
const NEAR = 130;
const FAR = 230;

const TICKS = 260;

/** Windows are wider than high, and so are names. */
const WIDER = 1.35;

/**
 * Where each stands. Group by group: those that stand already are held, so that what is there never moves when something is added. The start of each is
 * taken from its id, and so is all chance: the same drawing is the same picture everywhere.
 */
export function layoutOf(
  groups: readonly Group[],
  linked: ReadonlySet<string>,
  nameOf: (id: string) => string,
  pins: readonly Pin[],
): ReadonlyMap<string, Point> {
  const placed = new Map<string, Body>();
  for (const { root, ids } of groups) {
    if (ids.length === 0) continue;
    const fresh = ids.map((id) => startOf(id, root, placed, nameOf(id)));
    place(placed, fresh, root, linked);
    for (const body of fresh) placed.set(body.id, { ...body, fx: body.x ?? 0, fy: body.y ?? 0 });
  }
  const points = new Map<string, Point>([...placed].map(([id, { x = 0, y = 0 }]) => [id, { x: x * WIDER, y }]));
  for (const { id, x, y } of pins) if (points.has(id)) points.set(id, { x, y });
  return points;
}

function startOf(id: string, root: string, placed: ReadonlyMap<string, Body>, name: string): Body {
  const room = 30 + Math.min(name.length, 24) * 1.5;
  const chance = hashOf(id) / 2 ** 32;
  if (id === root) return { id, room, ...besides([...placed.values()], chance) };
  const centre = placed.get(root) ?? besides([...placed.values()], hashOf(root) / 2 ** 32);
  const angle = 2 * Math.PI * chance;
  return { id, room, x: (centre.x ?? 0) + NEAR * Math.cos(angle), y: (centre.y ?? 0) + NEAR * Math.sin(angle) };
}

/** Where somebody new stands who is linked with nobody yet: to the right of all, or below where that is wide already. */
function besides(bodies: readonly Body[], chance: number): Point {
  if (bodies.length === 0) return { x: 0, y: 0 };
  const [xs, ys] = [bodies.map(({ x = 0 }) => x), bodies.map(({ y = 0 }) => y)];
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const [middleX, middleY] = [(left + right) / 2, (top + bottom) / 2];
  const aside = (chance - 0.5) * NEAR;
  const isWide = right - left > 1.5 * (bottom - top + FAR);
  return isWide ? { x: middleX + aside, y: bottom + FAR } : { x: right + FAR, y: middleY + aside };
}

function place(
  placed: ReadonlyMap<string, Body>,
  fresh: readonly Body[],
  root: string,
  linked: ReadonlySet<string>,
): void {
  const bodies = [...placed.values(), ...fresh];
  const centre = bodies.find(({ id }) => id === root)!;
  if (placed.size === 0) Object.assign(centre, { fx: 0, fy: 0 });
  const links: SimulationLinkDatum<Body>[] = fresh.flatMap((one) =>
    bodies
      .filter((other) => other !== one && (other.id === root || linked.has(pairKey(one.id, other.id))))
      .map((other) => ({ source: one, target: other })),
  );
  forceSimulation([...bodies])
    .randomSource(seeded(hashOf(root)))
    .force(
      'link',
      forceLink(links)
        .distance(NEAR)
        .strength((link) => (isAt(link, root) ? 0.5 : 0.08)),
    )
    .force('apart', forceManyBody().strength(-380).distanceMax(600))
    .force('room', forceCollide<Body>(({ room }) => room).strength(0.9))
    .force('x', forceX<Body>(centre.x ?? 0).strength(0.02))
    .force('y', forceY<Body>(centre.y ?? 0).strength(0.035))
    .stop()
    .tick(TICKS);
}

function isAt({ source, target }: SimulationLinkDatum<Body>, root: string): boolean {
  return [source, target].some((end) => typeof end === 'object' && end.id === root);
}

/** FNV-1a, 32 bits. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (const character of text) hash = Math.imul(hash ^ character.codePointAt(0)!, 0x01000193);
  return hash >>> 0;
}

/** Numbers from 0 to 1 that look like chance and are the same each time (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
