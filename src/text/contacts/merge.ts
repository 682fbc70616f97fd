import { EVENT_TYPES } from '../../model/event-types.ts';
import type { EventType, Level, Participant } from '../../model/reading.ts';
import type { DatedSpan } from '../scene/dates-by-sentence.ts';
import type { Settled } from './settle.ts';

/** A sighting with its people, date and place: what is merged into events. */
export interface Told extends Settled {
  readonly dated: DatedSpan | undefined;
  readonly place: string | undefined;
  /** A denial with a period of its own ("not since 2017"): no denial of what was told before. */
  readonly apart: boolean;
  /** How probable it is that it is right in everything; absent where nobody judged it. */
  readonly confidence?: number;
}

/** An event in the making and the sightings that tell of it, in the order of the text. */
export interface Happening {
  type: EventType;
  level: Level;
  participants: readonly Participant[];
  dated: DatedSpan | undefined;
  place: string | undefined;
  readonly told: Told[];
}

/** Before a new event is made, how many of those with the same people are compared. */
const MAX_COMPARED = 16;

/**
 * Merges sightings into events: the same people, kind, and nothing in date, place or reality that parts them. Two meetings with
 * two dates stay two; one meeting told twice is one; a denial joins the event that it denies.
 */
export function mergeTold(all: readonly Told[], near: (a: Told, b: Told) => number): readonly Happening[] {
  const happenings: Happening[] = [];
  const byPeople = new Map<string, Happening[]>();
  for (const told of all) {
    if (told.sighting.pointsBack) {
      pointBack(happenings, told, near);
      continue;
    }
    const key = told.participants
      .map((one) => one.entity ?? '')
      .sort()
      .join(' ');
    const known = byPeople.get(key) ?? [];
    const same = known
      .slice(-MAX_COMPARED)
      .reverse()
      .find((other) => isSame(other, told) && !isOpposed(other, told, near));
    const whole = same ?? (told.sighting.known ? wholeOf(happenings, told, near) : undefined);
    if (whole) join(whole, told);
    else {
      const made: Happening = {
        type: told.type,
        level: told.level,
        participants: told.participants,
        dated: told.dated,
        place: told.place,
        told: [told],
      };
      happenings.push(made);
      known.push(made);
      byPeople.set(key, known);
    }
  }
  return happenings;
}

/** "Ray met Lind and Sol. Her meeting with Lind was frank": the event of more people that a known one is told of. */
function wholeOf(
  happenings: readonly Happening[],
  told: Told,
  near: (a: Told, b: Told) => number,
): Happening | undefined {
  return happenings
    .slice(-MAX_COMPARED)
    .reverse()
    .find(
      (other) =>
        other.participants.length > told.participants.length &&
        near(other.told.at(-1)!, told) <= MAX_SENTENCES_BACK &&
        told.participants.every((one) => other.participants.some((known) => known.entity === one.entity)) &&
        isSame(other, told),
    );
}

/** "She did not meet him in Riga; she met him in Oslo": in one sentence one voice denies one event and affirms another. */
function isOpposed({ told: others }: Happening, told: Told, near: (a: Told, b: Told) => number): boolean {
  const last = others.at(-1)!;
  const { stance, claimants } = told.sighting.shade;
  const { stance: before, claimants: voices } = last.sighting.shade;
  return (
    stance !== before &&
    near(last, told) === 0 &&
    claimants.length === voices.length &&
    claimants.every(({ entity }, at) => entity === voices[at]!.entity)
  );
}

function isSame(happening: Happening, told: Told): boolean {
  if (told.apart || happening.told[0]!.apart) return false;
  if (told.sighting.oneMore && (told.dated === undefined || told.dated.date.id !== happening.dated?.date.id))
    return false;
  const first = happening.told[0]!;
  if (happening.type !== told.type && !isTalkOfSame(happening, told)) return false;
  if (first.sighting.level !== told.sighting.level) return false;
  if (first.sighting.shade.realis !== told.sighting.shade.realis && !isCancelled(first, told)) return false;
  if (happening.place !== undefined && told.place !== undefined && happening.place !== told.place) return false;
  return datesAgree(happening.dated, told.dated);
}

/** A cancellation joins the plan it cancels, and a plan that came about stays an event of its own. */
function isCancelled(first: Told, told: Told): boolean {
  return (
    told.sighting.shade.stance === 'denies' &&
    first.sighting.shade.realis === 'planned' &&
    told.sighting.shade.realis === 'planned'
  );
}

function isTalkOfSame(happening: Happening, told: Told): boolean {
  if (!EVENT_TYPES[happening.type].repeatable || !EVENT_TYPES[told.type].repeatable) return false;
  if (told.sighting.weak || happening.told.every((one) => one.sighting.weak))
    return told.sighting.shade.realis === 'actual';
  if (!EVENT_TYPES[happening.type].talk || !EVENT_TYPES[told.type].talk) return false;
  // Who talks by wire is in no one place.
  if (
    (happening.type === 'CALL' && told.place !== undefined) ||
    (told.type === 'CALL' && happening.place !== undefined)
  )
    return false;
  return (
    (happening.type === 'TALKS' || told.type === 'TALKS') &&
    told.sighting.shade.stance === 'affirms' &&
    happening.told[0]!.sighting.shade.stance === 'affirms'
  );
}

function datesAgree(a: DatedSpan | undefined, b: DatedSpan | undefined): boolean {
  if (!a || !b || a.date.id === b.date.id) return true;
  const first = a.date;
  const second = b.date;
  if (first.earliest === null || first.latest === null || second.earliest === null || second.latest === null)
    return first.text === second.text;
  return first.earliest <= second.latest && second.earliest <= first.latest;
}

function join(happening: Happening, told: Told): void {
  happening.told.push(told);
  const closer =
    happening.type !== told.type &&
    (happening.type === 'TALKS' || happening.told.slice(0, -1).every((one) => one.sighting.weak)) &&
    !told.sighting.weak;
  if (closer) happening.type = told.type;
  if (!happening.dated || isSharper(told.dated, happening.dated)) happening.dated = told.dated ?? happening.dated;
  happening.place ??= told.place;
  if (happening.type !== told.type) return;
  happening.participants = happening.participants.map((one) => {
    const other = told.participants.find((candidate) => candidate.entity === one.entity);
    return (closer || one.role === 'participant') && other ? other : one;
  });
}

function isSharper(a: DatedSpan | undefined, b: DatedSpan): boolean {
  if (!a || a.date.earliest === null || a.date.latest === null) return false;
  if (b.date.earliest === null || b.date.latest === null) return true;
  return a.date.earliest >= b.date.earliest && a.date.latest <= b.date.latest && a.date.edtf !== b.date.edtf;
}

/** Sentences within which "the meeting" still means the last one. */
const MAX_SENTENCES_BACK = 8;

/** "The meeting in Riga lasted two hours": adds its place, date and doubts to the last event that it can mean. */
function pointBack(happenings: readonly Happening[], told: Told, near: (a: Told, b: Told) => number): void {
  for (let index = happenings.length - 1; index >= Math.max(0, happenings.length - MAX_COMPARED); index -= 1) {
    const happening = happenings[index]!;
    const last = happening.told.at(-1)!;
    if (near(last, told) > MAX_SENTENCES_BACK) return;
    const kin =
      happening.type === told.type ||
      (!told.sighting.gathering &&
        EVENT_TYPES[happening.type].talk &&
        EVENT_TYPES[told.type].talk &&
        (told.type === 'TALKS' || happening.type === 'TALKS'));
    const holds = told.participants.every((one) => happening.participants.some((other) => other.entity === one.entity));
    if (!kin || !holds || !datesAgree(happening.dated, told.dated)) continue;
    if (happening.place !== undefined && told.place !== undefined && happening.place !== told.place) continue;
    const { shade } = told.sighting;
    if (shade.stance === 'affirms' && shade.realis === 'hypothetical' && last.sighting.shade.realis === 'actual')
      return;
    if (happening.type === 'TALKS' && shade.realis === 'actual') happening.type = told.type;
    const news =
      shade.stance !== 'affirms' ||
      shade.realis !== last.sighting.shade.realis ||
      told.dated !== undefined ||
      told.place !== undefined;
    if (shade.realis === 'actual' && shade.stance === 'affirms' && last.sighting.shade.realis !== 'actual') {
      if (told.dated === undefined && told.place === undefined) return;
    }
    if (news) {
      happening.told.push(told);
      if (shade.stance === 'affirms') {
        happening.dated ??= told.dated;
        happening.place ??= told.place;
      }
    }
    return;
  }
}
