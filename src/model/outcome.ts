import { isContactType } from './contact-pairs.ts';
import type { StoredEvent } from './graph.ts';
import type { EventType } from './reading.ts';

/** Types by which one occasion may be announced and then told: a visit that is planned is a meeting when it took place. */
const FACE_TO_FACE: ReadonlySet<EventType> = new Set<EventType>(['MEETING', 'TALKS', 'VISIT']);

const TOLD: ReadonlySet<StoredEvent['standing']> = new Set<StoredEvent['standing']>(['AFFIRMED', 'DISPUTED', 'DENIED']);

/** Whether articles say of an event that it took place, or that it did not. */
export function isTold({ standing }: Pick<StoredEvent, 'standing'>): boolean {
  return TOLD.has(standing);
}

/**
 * Whether an event is what became of a plan: an occasion of the same kind at which all those were who had been named for it, at a time that the plan takes in.
 * @param announced the day on which the plan was published first, ISO; a plan without a date takes in all from that day on. Null: not known
 */
export function isOutcome(plan: StoredEvent, event: StoredEvent, announced: string | null): boolean {
  return (
    event.id !== plan.id &&
    isTold(event) &&
    isContactType(plan.type) &&
    (event.type === plan.type || (FACE_TO_FACE.has(event.type) && FACE_TO_FACE.has(plan.type))) &&
    hasAll(event, plan) &&
    takesIn(plan, event, announced)
  );
}

/** All with a name are there; where that is one alone, at the same place. */
function hasAll(event: StoredEvent, plan: StoredEvent): boolean {
  const named = new Set(plan.participants.flatMap(({ actor }) => actor ?? []));
  const there = new Set(event.participants.map(({ actor }) => actor));
  if (named.size === 0 || ![...named].every((actor) => there.has(actor))) return false;
  return named.size > 1 || (plan.place !== null && plan.place === event.place);
}

function takesIn(plan: StoredEvent, { earliest, latest }: StoredEvent, announced: string | null): boolean {
  if (earliest === null || latest === null) return false;
  if (plan.earliest === null && plan.latest === null) return announced !== null && latest >= announced;
  return latest >= (plan.earliest ?? '') && earliest <= (plan.latest ?? '9999');
}
