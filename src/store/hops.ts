import { contactsWithin } from '../model/contact-pairs.ts';
import type { PassedBy, PathPolicy } from '../model/query.ts';
import { admitted, whoMetWhom } from './admit.ts';
import type { Dealing } from './dealings.ts';
import type { Engine } from './engine.ts';
import { byProfiles } from './profile-filter.ts';
import { visibleDealings } from './visible-dealings.ts';

/** From each actor asked for to everyone it is linked with, and the dealings (admitted claims only) that link them. */
export type Links = ReadonlyMap<string, ReadonlyMap<string, readonly Dealing[]>>;

export interface Hops {
  readonly links: Links;
  /** Contacts that were there and that the policy did not take. */
  readonly passedBy: readonly PassedBy[];
}

/** The hops that a policy allows from a set of actors, the ends of the search among them. The same few calls, however many actors. */
export async function hopsFrom(
  engine: Engine,
  actors: readonly string[],
  policy: PathPolicy,
  ends: readonly string[],
): Promise<Hops> {
  const asked = await byProfiles(engine, policy);
  const dealings = await visibleDealings(engine, actors, asked);
  const links = new Map<string, Map<string, Dealing[]>>();
  const passedBy: PassedBy[] = [];
  const strict = whoMetWhom(asked);
  for (const actor of actors) {
    const own = new Map<string, Dealing[]>();
    links.set(actor, own);
    for (const visible of dealings.get(actor) ?? []) {
      const claims = admitted(visible, strict);
      for (const other of contactsWithin(visible.event, actor)) {
        if (policy.avoid?.includes(other)) continue;
        if (claims.length > 0 && isHop(visible, actor, other, policy, ends)) {
          const known = own.get(other);
          if (known === undefined) own.set(other, [{ event: visible.event, claims }]);
          else known.push({ event: visible.event, claims });
        } else {
          passedBy.push({
            event: visible.event,
            between: [actor, other].sort(),
            because: reason(visible, claims.length > 0),
          });
        }
      }
    }
  }
  return { links, passedBy };
}

/**
 * Contact with an agency is never contact with its head: without the policy's leave a hop is between two people, or starts or ends the
 * path at an agency that was asked for.
 */
function isHop({ event }: Dealing, actor: string, other: string, policy: PathPolicy, ends: readonly string[]): boolean {
  if (policy.throughAgencies ?? policy.levels?.includes('agency') ?? false) return true;
  const mayPass = (id: string) => !id.startsWith('agency:') || ends.includes(id);
  const atAnAgency = [actor, other].some((id) => id.startsWith('agency:'));
  return mayPass(actor) && mayPass(other) && (atAnAgency || event.level === 'person');
}

function reason({ event }: Dealing, admittedByFilter: boolean): PassedBy['because'] {
  if (admittedByFilter) return 'AGENCY_LEVEL';
  switch (event.standing) {
    case 'DENIED':
    case 'PLANNED':
    case 'UNCERTAIN':
      return event.standing;
    default:
      return 'FILTERED';
  }
}
