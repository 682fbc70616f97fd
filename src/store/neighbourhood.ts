import { LiaisonError } from '../errors.ts';
import type { ContactFilter, ContactOf, Subgraph } from '../model/query.ts';
import { contactsOfActors } from './contacts.ts';
import type { Engine } from './engine.ts';

export interface NeighbourhoodQuestion {
  readonly of: readonly string[];
  /** Hops, 0 to 4; default 1. */
  readonly depth?: number | null | undefined;
  /** Actors, 1 to 500; default 100. */
  readonly limit?: number | null | undefined;
  readonly filter?: ContactFilter | null | undefined;
}

/** The contacts around some actors, nearest first and then those with most events, with all the contacts among them. One call a layer. */
export async function neighbourhood(engine: Engine, question: NeighbourhoodQuestion): Promise<Subgraph> {
  const depth = within('depth', question.depth ?? 1, 0, 4);
  const limit = within('limit', question.limit ?? 100, 1, 500);
  const filter = question.filter ?? {};
  const distance = new Map(question.of.map((id) => [id, 0]));
  const contacts = new Map<string, readonly ContactOf[]>();
  let layer: readonly string[] = [...distance.keys()];
  let truncated = false;
  for (let at = 0; layer.length > 0; at++) {
    const found = await contactsOfActors(engine, layer, filter);
    for (const [index, id] of layer.entries()) contacts.set(id, found[index] ?? []);
    if (at === depth) break;
    const next = ranked(found.flat()).filter((id) => !distance.has(id));
    const room = Math.max(0, limit - distance.size);
    truncated ||= next.length > room;
    layer = next.slice(0, room);
    for (const id of layer) distance.set(id, at + 1);
  }
  return {
    nodes: [...distance].map(([id, hops]) => ({ id, distance: hops })),
    edges: edgesAmong(distance, contacts),
    truncated,
  };
}

function ranked(contacts: readonly ContactOf[]): readonly string[] {
  const events = new Map<string, number>();
  for (const contact of contacts) events.set(contact.with, (events.get(contact.with) ?? 0) + contact.eventCount);
  return [...events].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1)).map(([id]) => id);
}

function edgesAmong(
  nodes: ReadonlyMap<string, number>,
  contacts: ReadonlyMap<string, readonly ContactOf[]>,
): Subgraph['edges'] {
  const edges = new Map<string, Subgraph['edges'][number]>();
  for (const { of, with: other, eventCount, types, first, last } of [...contacts.values()].flat()) {
    if (!nodes.has(other)) continue;
    const between: readonly [string, string] = of < other ? [of, other] : [other, of];
    edges.set(between.join('\n'), { between, eventCount, types, first, last });
  }
  return [...edges].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, edge]) => edge);
}

function within(argument: string, value: number, least: number, most: number): number {
  if (Number.isInteger(value) && value >= least && value <= most) return value;
  throw new LiaisonError(
    'BAD_USER_INPUT',
    `${argument}: expected a whole number from ${least} to ${most}, got ${value}`,
  );
}
