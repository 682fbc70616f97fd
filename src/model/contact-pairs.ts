import { EVENT_TYPES } from './event-types.ts';
import type { PartTaken } from './graph.ts';
import type { EventType } from './reading.ts';

/** Whether an event of this type can be a contact. */
export function isContactType(type: EventType): boolean {
  return EVENT_TYPES[type].contact;
}

/** The participants that one participant is in contact with through an event; none when it is no contact, or when the actor takes no part. */
export function contactsWithin(
  { type, participants }: { readonly type: EventType; readonly participants: readonly PartTaken[] },
  actor: string,
): readonly string[] {
  const own = participants.find(({ entity }) => entity === actor);
  if (own === undefined || !isContactType(type)) return [];
  return participants
    .filter(({ entity }) => entity !== actor)
    .filter(({ role }) => !EVENT_TYPES[type].acrossSides || role !== own.role || role === 'participant')
    .map(({ entity }) => entity);
}
