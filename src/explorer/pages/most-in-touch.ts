import type { ActorNameFragment, HomeQuery } from '../api/queries.ts';
import { named } from '../tellings/named.ts';

/** With how many others each was in contact in these events, the most first. */
export function mostInTouch(
  events: HomeQuery['recent']['nodes'],
): readonly { readonly actor: ActorNameFragment; readonly contacts: number }[] {
  const others = new Map<string, { readonly actor: ActorNameFragment; readonly with: Set<string> }>();
  for (const { standing, participants } of events) {
    if (standing !== 'AFFIRMED' && standing !== 'DISPUTED') continue;
    for (const { actor } of named(participants)) {
      const known = others.get(actor.id) ?? { actor, with: new Set<string>() };
      for (const other of named(participants)) if (other.actor.id !== actor.id) known.with.add(other.actor.id);
      others.set(actor.id, known);
    }
  }
  return [...others.values()]
    .map(({ actor, with: those }) => ({ actor, contacts: those.size }))
    .filter(({ contacts }) => contacts > 0)
    .sort((a, b) => b.contacts - a.contacts || a.actor.name.localeCompare(b.actor.name));
}
