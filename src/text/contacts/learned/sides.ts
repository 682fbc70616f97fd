import type { EventType, Role } from '../../../model/reading.ts';

/** On which side a party stands: opposite the others, or together with all of them (no side). */
export type Side = 1 | 2 | undefined;

/** The roles of side 1 and side 2 of each type. */
const ROLES: Partial<Readonly<Record<EventType, readonly [Role, Role]>>> = {
  CALL: ['caller', 'callee'],
  VISIT: ['visitor', 'host'],
  INTERVIEW: ['interviewer', 'interviewee'],
  MESSAGE: ['sender', 'recipient'],
  INVITATION: ['sender', 'recipient'],
};

/** The role that a side of a contact gives; of an office there is one only. */
export function roleOf(type: EventType, side: Side): Role {
  if (type === 'APPOINTMENT') return 'appointee';
  const roles = ROLES[type];
  if (!roles || side === undefined) return type === 'VISIT' ? 'visitor' : 'participant';
  return roles[side - 1]!;
}
