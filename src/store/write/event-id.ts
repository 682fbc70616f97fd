import type { DateMention, Event } from '../../model/reading.ts';
import { stableId } from './stable-id.ts';

/**
 * Articles speak of one event when type, level, participants and date agree; roles may differ ("received", "met").
 * Without a date of its own, an event stays its article's: two undated meetings of the same people may be two meetings.
 */
export function eventId(
  event: Event,
  roles: readonly string[],
  date: DateMention | undefined,
  article: string,
): string {
  const actors = [...new Set(roles.map((role) => role.slice(role.indexOf(' ') + 1)))].sort();
  const dated = dateKey(date);
  return dated === null
    ? stableId('event', event.type, event.level, ...actors, 'of', article, event.id)
    : stableId('event', event.type, event.level, ...actors, 'on', dated);
}

/** The value of a date that says when; null for none, and for one whose year is open. */
function dateKey(date: DateMention | undefined): string | null {
  if (date === undefined) return null;
  if (date.edtf !== null) return date.edtf.includes('X') ? null : date.edtf;
  return date.earliest !== null && date.latest !== null ? `${date.earliest}/${date.latest}` : null;
}
