import type { ActorNameFragment } from '../api/queries.ts';
import { named } from './named.ts';

interface Party {
  readonly side: number | null;
  readonly actor: ActorNameFragment | null;
}

/** Those of an event who were in touch through it, two by two, each two once: across its sides, or all with all where it has none. */
export function oppositesIn(
  parties: readonly Party[],
): readonly (readonly [one: ActorNameFragment, other: ActorNameFragment])[] {
  const known = named(parties);
  const found = new Map<string, readonly [ActorNameFragment, ActorNameFragment]>();
  for (const [index, one] of known.entries()) {
    for (const other of known.slice(index + 1)) {
      const together = one.side !== null && one.side === other.side;
      if (together || one.actor.id === other.actor.id) continue;
      found.set(pairKey(one.actor.id, other.actor.id), [one.actor, other.actor]);
    }
  }
  return [...found.values()];
}

/** Names two, whichever comes first. */
export function pairKey(one: string, other: string): string {
  return one < other ? `${one} ${other}` : `${other} ${one}`;
}
