import { contactsWithin } from '../model/contact-pairs.ts';
import type { DumpGraph, ToldEvent } from './dump-graph.ts';

/** Two actors with every event in which they were in contact, or are said not to have been. */
export interface Pair {
  /** Ids, in their order. */
  readonly one: string;
  readonly other: string;
  readonly events: readonly ToldEvent[];
}

/** Who is told of together: across the sides of contacts of whatever standing. */
export function pairsOf({ events, actors }: DumpGraph): readonly Pair[] {
  const pairs = new Map<string, { readonly one: string; readonly other: string; readonly events: ToldEvent[] }>();
  for (const event of events) {
    const { type } = event;
    const participants = event.participants.map(({ entity, role, side = null, words = '' }) => {
      return { actor: entity, role, side, words };
    });
    for (const one of new Set(participants.flatMap(({ actor }) => actor ?? []))) {
      for (const other of contactsWithin({ type, participants }, one)) {
        if (one > other || !actors.has(one) || !actors.has(other)) continue;
        const key = `${one}\n${other}`;
        const known = pairs.get(key);
        if (known === undefined) pairs.set(key, { one, other, events: [event] });
        else known.events.push(event);
      }
    }
  }
  return [...pairs].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, pair]) => pair);
}

/** The pairs of each actor, by its id. */
export function pairsByActor(graph: DumpGraph): ReadonlyMap<string, readonly Pair[]> {
  const byActor = new Map<string, Pair[]>();
  for (const pair of pairsOf(graph)) {
    for (const id of [pair.one, pair.other]) {
      const known = byActor.get(id);
      if (known === undefined) byActor.set(id, [pair]);
      else known.push(pair);
    }
  }
  return byActor;
}

/** Whether somebody says, certainly or probably, that it took place. */
export function isAffirmed({ standing }: Pick<ToldEvent, 'standing'>): boolean {
  return standing === 'AFFIRMED' || standing === 'DISPUTED';
}

/** Whether somebody denies it. */
export function isDenied({ standing }: Pick<ToldEvent, 'standing'>): boolean {
  return standing === 'DENIED' || standing === 'DISPUTED';
}

/** The first and the last day that some events can have been; null where none has a date. */
export function boundsOf(events: readonly ToldEvent[]): {
  readonly first: string | null;
  readonly last: string | null;
} {
  const days = events.flatMap(({ earliest, latest }) => [earliest, latest].filter((day) => day !== undefined)).sort();
  return { first: days[0] ?? null, last: days.at(-1) ?? null };
}
