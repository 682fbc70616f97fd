import type { Role, Side } from '../model/reading.ts';

interface Party {
  readonly role: Role;
  readonly side: Side | null;
  readonly words: string;
}

/**
 * One part for each party, in a fixed order, of what several tellings say: a particular role ("host") before "participant", a side before none, and of the
 * words the first by code units. Parties without a name are told apart by their words.
 */
export function mergeParts<T extends Party>(parts: readonly T[], whoOf: (part: T) => string | null): readonly T[] {
  const byParty = new Map<string, T>();
  for (const part of [...parts].sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1))) {
    const party = whoOf(part) ?? `\n${part.words}`;
    const known = byParty.get(party);
    byParty.set(party, known === undefined ? part : { ...known, side: known.side ?? part.side });
  }
  return [...byParty].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, part]) => part);
}

function orderOf({ role, words }: Party): string {
  return `${role === 'participant' ? 1 : 0}${role}\n${words}`;
}
