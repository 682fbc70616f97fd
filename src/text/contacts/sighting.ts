import type { EventType, Level, Role } from '../../model/reading.ts';
import type { Actor } from '../scene/scene.ts';
import type { VerbRow } from './rules/verb-row.ts';
import type { Shade } from './shade-state.ts';

/** A participant as the text names it, before governments and groups are settled. */
export interface Part {
  readonly actor: Actor;
  readonly role: Role;
}

/** An event as one place of the text tells it. Several sightings may be one event. */
export interface Sighting {
  readonly type: EventType;
  readonly rule: string;
  /** The word that tells of it; its light verb, if it has one. */
  readonly trigger: number;
  readonly anchor: number;
  readonly parts: readonly Part[];
  /** A phrase for people named before takes part: how many, or 0. */
  readonly group: number | undefined;
  /** Somebody unnamed takes part. */
  readonly unnamed: boolean;
  readonly shade: Shade;
  /** Told by a word that only points back ("the meeting lasted two hours"). */
  readonly pointsBack: boolean;
  readonly weak: boolean;
  /** Which date may be its own (see `VerbRow.dated`). */
  readonly dated?: 'by-arc' | 'at-word' | undefined;
  /** Is it told with a word of the sports pages, and with the one for opponents? */
  readonly gameLike?: boolean;
  readonly opposes?: boolean;
  /** Told as one more of its kind ("met again", "another meeting"): no retelling of one told before. */
  readonly oneMore?: boolean;
  /** Told by a word for a gathering ("the summit"), which is no other word for a talk. */
  readonly gathering?: boolean;
  /** Told by a noun that its owner or article makes known ("her meeting with Ray"): it may be a part of one told before. */
  readonly known?: boolean;
  /** Set where the words themselves give it ("at deputies’ level"). */
  readonly level: Level | undefined;
  /** Id of a place entity that the construction itself gives ("visited Riga"). */
  readonly place: string | undefined;
}

/** What a row says of the dates and the matches of its sightings; where the other side was found by its place alone, less is certain. */
export function boundsOf(
  { dated, gameLike }: Pick<VerbRow, 'dated' | 'gameLike'>,
  byPlace: boolean,
): Pick<Sighting, 'dated' | 'gameLike'> {
  return {
    dated: byPlace && dated === 'by-arc' ? undefined : dated,
    gameLike: gameLike === 'by-place' || (gameLike === 'plainly' && !byPlace),
  };
}
