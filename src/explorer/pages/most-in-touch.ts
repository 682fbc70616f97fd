import type { ActorNameFragment, HomeQuery } from '../api/queries.ts';
import { oppositesIn } from '../tellings/opposites.ts';

/** With how many others each was in contact in these events, the most first. */
export function mostInTouch(
  events: HomeQuery['recent']['nodes'],
): readonly { readonly actor: ActorNameFragment; readonly contacts: number }[] {
  const others = new Map<string, { readonly actor: ActorNameFragment; readonly with: Set<string> }>();
  const add = (actor: ActorNameFragment, other: string) => {
    const known = others.get(actor.id) ?? { actor, with: new Set<string>() };
    known.with.add(other);
    others.set(actor.id, known);
  };
  for (const { standing, participants } of events) {
    if (standing !== 'AFFIRMED' && standing !== 'DISPUTED') continue;
    for (const [one, other] of oppositesIn(participants)) {
      add(one, other.id);
      add(other, one.id);
    }
  }
  return [...others.values()]
    .map(({ actor, with: those }) => ({ actor, contacts: those.size }))
    .sort((a, b) => b.contacts - a.contacts || a.actor.name.localeCompare(b.actor.name));
}
