import type { PartTaken, Standing, StoredEvent } from '../model/graph.ts';
import type { EventType, Level } from '../model/reading.ts';
import type { Row } from './engine.ts';
import { field, text, texts } from './row.ts';

/** The projection of an Event node that `eventRecord` maps. */
export const EVENT_FIELDS =
  '{.id, .type, .level, .participants, .edtf, .earliest, .latest, .dateText, .place, .standing, .articles, .sort}';

export function eventRecord(row: Row): StoredEvent {
  return {
    kind: 'event',
    id: text(row, 'id'),
    type: text(row, 'type') as EventType,
    level: text(row, 'level') as Level,
    participants: texts(row, 'participants').map(participant),
    edtf: field(row, 'edtf'),
    earliest: field(row, 'earliest'),
    latest: field(row, 'latest'),
    dateText: field(row, 'dateText'),
    place: field(row, 'place'),
    standing: text(row, 'standing') as Standing,
    articles: texts(row, 'articles'),
  };
}

/** The graph keeps participants as "role actor", so that an event is read without its neighbours. */
function participant(both: string): PartTaken {
  const space = both.indexOf(' ');
  return { entity: both.slice(space + 1), role: both.slice(0, space) as PartTaken['role'] };
}
