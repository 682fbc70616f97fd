import type { Standing } from '../model/graph.ts';
import type { EventType, Level, Role, Side } from '../model/reading.ts';
import type { Row } from './engine.ts';
import { field, text, texts } from './row.ts';

/** A party as a telling has it. */
export interface Part {
  /** Null for a party without a name. */
  readonly profile: string | null;
  readonly role: Role;
  readonly side: Side | null;
  readonly words: string;
}

/** An event as articles tell it with one set of profiles; several tellings may be one event of the API (see event-classes.ts). */
export interface Telling {
  readonly id: string;
  /** What tellings of one event have in common; see write/event-id.ts. */
  readonly slot: string;
  readonly type: EventType;
  readonly level: Level;
  readonly parts: readonly Part[];
  readonly edtf: string | null;
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly dateText: string | null;
  /** Id of a place's profile. */
  readonly place: string | null;
  /** What its claims say, as `said` gives it. */
  readonly said: readonly string[];
  readonly standing: Standing;
  readonly articles: readonly string[];
  readonly sort: string;
}

/** The projection of an Event node that `tellingRecord` maps. */
export const TELLING_FIELDS =
  '{.id, .slot, .type, .level, .parts, .edtf, .earliest, .latest, .dateText, .place, .said, .standing, .articles, .sort}';

export function tellingRecord(row: Row): Telling {
  return {
    id: text(row, 'id'),
    slot: text(row, 'slot'),
    type: text(row, 'type') as EventType,
    level: text(row, 'level') as Level,
    parts: texts(row, 'parts').map(parsePart),
    edtf: field(row, 'edtf'),
    earliest: field(row, 'earliest'),
    latest: field(row, 'latest'),
    dateText: field(row, 'dateText'),
    place: field(row, 'place'),
    said: texts(row, 'said'),
    standing: text(row, 'standing') as Standing,
    articles: texts(row, 'articles'),
    sort: text(row, 'sort'),
  };
}

/** The graph keeps parts as texts, so that a telling is read without its neighbours. */
export function printPart({ profile, role, side, words }: Part): string {
  return JSON.stringify([profile, role, side, words]);
}

export function parsePart(json: string): Part {
  const [profile, role, side, words] = JSON.parse(json) as [Part['profile'], Role, Part['side'], string];
  return { profile, role, side, words };
}
