import { EVENT_TYPES } from './event-types.ts';
import type { PartTaken } from './graph.ts';
import type { EventType, Role, Side } from './reading.ts';

/** The sides that roles tell. */
const SIDES: Readonly<Partial<Record<Role, Side>>> = {
  visitor: 1,
  caller: 1,
  sender: 1,
  interviewer: 1,
  host: 2,
  callee: 2,
  recipient: 2,
  interviewee: 2,
};

/** Whether an event of this type can be a contact. */
export function isContactType(type: EventType): boolean {
  return EVENT_TYPES[type].contact;
}

/** The side that a role tells by itself; null where it tells none. */
export function sideOfRole(type: EventType, role: Role): Side | null {
  return EVENT_TYPES[type].acrossSides ? (SIDES[role] ?? null) : null;
}

/** Whether two parties of an event stood opposite each other, or together with everyone. */
export function acrossSides(one: Side | null, other: Side | null): boolean {
  return one === null || other === null || one !== other;
}

/** The actors that one actor is in contact with through an event, each once; none when it is no contact, or when the actor takes no part. */
export function contactsWithin(
  { type, participants }: { readonly type: EventType; readonly participants: readonly PartTaken[] },
  actor: string,
): readonly string[] {
  if (!isContactType(type)) return [];
  const own = participants.filter((part) => part.actor === actor);
  const others = participants.flatMap((part) =>
    part.actor !== null && part.actor !== actor && own.some(({ side }) => acrossSides(side, part.side))
      ? part.actor
      : [],
  );
  return [...new Set(others)];
}
