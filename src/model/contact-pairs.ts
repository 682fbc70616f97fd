import type { PartTaken } from './graph.ts';
import type { EventType } from './reading.ts';

/** Events that change who holds an office: no contact. */
const NO_CONTACT: ReadonlySet<EventType> = new Set<EventType>(['APPOINTMENT', 'DEPARTURE']);

/** Events with two sides, where those on one side are not in contact through it: two guests who were invited have not met. */
const TWO_SIDED: ReadonlySet<EventType> = new Set<EventType>(['MESSAGE', 'INVITATION', 'INTERVIEW']);

/** Whether an event of this type can be a contact. */
export function isContactType(type: EventType): boolean {
  return !NO_CONTACT.has(type);
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
    .filter(({ role }) => !TWO_SIDED.has(type) || role !== own.role || role === 'participant')
    .map(({ entity }) => entity);
}
