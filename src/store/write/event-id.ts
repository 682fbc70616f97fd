import type { DateMention, Event } from '../../model/reading.ts';
import type { Part } from '../event-record.ts';
import { stableId } from './stable-id.ts';

/** Types that articles use for one and the same occasion: "held talks", "met". */
const FAMILIES: Readonly<Partial<Record<Event['type'], string>>> = { MEETING: 'meet', TALKS: 'meet' };

/** The two ids by which tellings of an event are told apart and brought together. */
export interface TellingIds {
  /** One for all articles that tell it alike: type, level, date and the same profiles on the same sides. */
  readonly id: string;
  /**
   * What tellings of one event have in common, whatever profiles they use: the day and the kind of occasion. A telling without a date of its own, or with a
   * party that has no name, has a slot of its own: two undated meetings of the same people may be two meetings.
   */
  readonly slot: string;
}

export function tellingIds(
  event: Event,
  parts: readonly Part[],
  date: DateMention | undefined,
  article: string,
): TellingIds {
  const who = [...new Set(parts.map(({ profile, side }) => `${side ?? ''} ${profile ?? ''}`))].sort();
  const dated = parts.some(({ profile }) => profile === null) ? null : dateKey(date);
  if (dated === null) {
    const id = stableId('event', event.type, event.level, ...who, 'of', article, event.id);
    return { id, slot: id };
  }
  return {
    id: stableId('event', event.type, event.level, ...who, 'on', dated),
    slot: `${dated}|${FAMILIES[event.type] ?? event.type.toLowerCase()}|${event.level}`,
  };
}

/** The value of a date that says when; null for none, and for one whose year is open. */
function dateKey(date: DateMention | undefined): string | null {
  if (date === undefined) return null;
  if (date.edtf !== null) return date.edtf.includes('X') ? null : date.edtf;
  return date.earliest !== null && date.latest !== null ? `${date.earliest}/${date.latest}` : null;
}
