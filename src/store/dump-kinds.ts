import type { PartTaken } from '../model/graph.ts';
import type { Row } from './engine.ts';
import { eventsOfTellings } from './event-classes.ts';
import { TELLING_FIELDS, type Telling, tellingRecord } from './event-record.ts';
import { field, number, text, texts } from './row.ts';
import { unnamedOf } from './unnamed.ts';

/** What a record is written with. */
export interface DumpContext {
  /** Whom a profile means. */
  readonly actor: (profile: string) => string;
  /** The event that a telling is part of. */
  readonly event: (telling: string) => string;
  /** All tellings of an event that has several. */
  readonly tellings: (event: string) => readonly Telling[];
  readonly actorOf: ReadonlyMap<string, string>;
}

type Line = Readonly<Record<string, unknown>>;

/** A record kind of the dump: what to ask (ids after `$after`, in order), and how its row is written; null where another row says it. */
export interface DumpKind {
  readonly kind: string;
  readonly cypher: string;
  readonly record: (row: Row, context: DumpContext) => Line | null;
  /** A line that follows the record's own: each article is followed by its reading, so that a reader needs to keep one of them. */
  readonly follows?: (row: Row) => Line;
}

/** In the order of the dump. */
export const KINDS: readonly DumpKind[] = [
  {
    kind: 'article',
    cypher: `MATCH (n:Article) WHERE n.id > $after MATCH (r:Reading {id: n.id})
RETURN n {.id, .url, .title, .publisher, .publishedAt, .publishedAtCertainty, .publishedAtFrom, .author, .language, .sha256, .ingestedAt, .sourceAddress, .sourceAt, .text, json: r.json} AS n
ORDER BY n.id LIMIT $limit`,
    record: (n) => ({
      ...pick(n, 'id url title publisher publishedAt publishedAtCertainty publishedAtFrom author'.split(' ')),
      ...pick(n, 'language sha256 ingestedAt'.split(' ')),
      ...(field(n, 'sourceAddress') === null
        ? {}
        : { source: { address: text(n, 'sourceAddress'), at: text(n, 'sourceAt') } }),
      ...pick(n, ['text']),
    }),
    follows: (n) => ({ kind: 'reading', id: text(n, 'id'), reading: JSON.parse(text(n, 'json')) as unknown }),
  },
  {
    kind: 'person',
    cypher: `MATCH (n:Person) WHERE n.id > $after RETURN n {.id, .name, .aliases} AS n ORDER BY n.id LIMIT $limit`,
    record: (n) => ({ ...pick(n, ['id', 'name']), aliases: texts(n, 'aliases') }),
  },
  {
    kind: 'agency',
    cypher: `MATCH (n:Agency) WHERE n.id > $after RETURN n {.id, .name, .aliases, .sector, .country} AS n ORDER BY n.id LIMIT $limit`,
    record: (n) => ({ ...pick(n, ['id', 'name']), aliases: texts(n, 'aliases'), ...pick(n, ['sector', 'country']) }),
  },
  {
    kind: 'place',
    cypher: `MATCH (n:Place) WHERE n.id > $after RETURN n {.id, .name, .aliases, .country} AS n ORDER BY n.id LIMIT $limit`,
    record: (n) => ({ ...pick(n, ['id', 'name']), aliases: texts(n, 'aliases'), ...pick(n, ['country']) }),
  },
  {
    kind: 'profile',
    cypher: `MATCH (n:Profile) WHERE n.id > $after
RETURN n {.id, .kind, .key, .post, .body, .country, .year, .actor} AS n ORDER BY n.id LIMIT $limit`,
    record: (n) => ({
      ...pick(n, ['id']),
      entityKind: text(n, 'kind'),
      ...pick(n, ['key', 'post', 'body', 'country', 'year']),
      means: text(n, 'actor'),
    }),
  },
  {
    kind: 'mention',
    cypher: `MATCH (n:Mention) WHERE n.id > $after
RETURN n {.id, .article, .entity, .entities, .start, .end, .text, .form, .reading, .because, .certainty} AS n ORDER BY n.id LIMIT $limit`,
    record: (n, { actor }) => ({
      ...pick(n, ['id', 'article']),
      entity: one(n, 'entity', actor),
      ...several(n, 'entities', actor),
      ...span(n),
      ...pick(n, ['form']),
      ...(field(n, 'reading') === null ? {} : { emendation: pick(n, ['reading', 'because', 'certainty']) }),
    }),
  },
  {
    kind: 'position',
    cypher: `MATCH (n:Position) WHERE n.id > $after
RETURN n {.id, .article, .person, .agency, .title, .country, .status, .edtf, .earliest, .latest, .start, .end, .text, .rule} AS n ORDER BY n.id LIMIT $limit`,
    record: (n, { actor }) => ({
      ...pick(n, ['id', 'article']),
      person: one(n, 'person', actor),
      ...(field(n, 'agency') === null ? {} : { agency: one(n, 'agency', actor) }),
      ...pick(n, ['title', 'country', 'status', 'edtf', 'earliest', 'latest']),
      ...span(n),
      ...pick(n, ['rule']),
    }),
  },
  {
    kind: 'quote',
    cypher: `MATCH (n:Quote) WHERE n.id > $after
RETURN n {.id, .article, .speaker, .unnamed, .quoteKind, .start, .end, .text, .cue, .mentions} AS n ORDER BY n.id LIMIT $limit`,
    record: (n, { actor }) => ({
      ...pick(n, ['id', 'article']),
      speaker: one(n, 'speaker', actor),
      ...unnamed(n, actor),
      ...pick(n, ['quoteKind']),
      ...span(n),
      ...pick(n, ['cue']),
      mentions: distinct(texts(n, 'mentions').map(actor)),
    }),
  },
  {
    kind: 'event',
    cypher: `MATCH (n:Event) WHERE n.id > $after RETURN n ${TELLING_FIELDS} AS n ORDER BY n.id LIMIT $limit`,
    record: (n, { event, tellings, actorOf, actor }) => {
      const id = text(n, 'id');
      if (event(id) !== id) return null;
      const same = tellings(id);
      const [whole] = eventsOfTellings(same.length === 0 ? [tellingRecord(n)] : same, actorOf);
      if (whole === undefined) return null;
      const { type, level, edtf, earliest, latest, dateText, place } = whole;
      return {
        ...{ id, type, level },
        participants: whole.participants.map(party),
        ...given({ edtf, earliest, latest, dateText, place: place === null ? null : actor(place) }),
      };
    },
  },
  {
    kind: 'claim',
    cypher: `MATCH (n:Claim) WHERE n.id > $after
RETURN n {.id, .article, .event, .stance, .realis, .certainty, .accordingTo, .unnamed, .start, .end, .text, .rule} AS n ORDER BY n.id LIMIT $limit`,
    record: (n, { actor, event }) => ({
      ...pick(n, ['id', 'article']),
      event: event(text(n, 'event')),
      ...pick(n, ['stance', 'realis', 'certainty']),
      accordingTo: texts(n, 'accordingTo').map(actor),
      ...unnamed(n, actor),
      ...span(n),
      ...pick(n, ['rule']),
    }),
  },
  {
    kind: 'judgement',
    cypher: `MATCH (n:Judgement) WHERE n.id > $after
RETURN n {.id, .verdict, .one, .other, .score, .because, .by, .at, .undoneAt, .undoneBy, .words} AS n ORDER BY n.id LIMIT $limit`,
    record: (n, { actor }) => ({
      ...pick(n, ['id', 'verdict']),
      between: [text(n, 'one'), text(n, 'other')].map(actor),
      profiles: [text(n, 'one'), text(n, 'other')],
      ...pick(n, ['score', 'because', 'by', 'at', 'undoneAt', 'undoneBy', 'words']),
    }),
  },
];

function party({ actor, role, side, words }: PartTaken): Line {
  return { entity: actor, role, ...given({ side, words: actor === null ? words : null }) };
}

/** The properties that are there. */
function pick(row: Row, names: readonly string[]): Line {
  return given(Object.fromEntries(names.map((name) => [name, field(row, name)])));
}

function given(fields: Line): Line {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null));
}

function one(row: Row, name: string, actor: DumpContext['actor']): string | null {
  const profile = field<string>(row, name);
  return profile === null ? null : actor(profile);
}

function several(row: Row, name: string, actor: DumpContext['actor']): Line {
  const profiles = texts(row, name);
  return profiles.length === 0 ? {} : { [name]: distinct(profiles.map(actor)) };
}

function unnamed(row: Row, actor: DumpContext['actor']): Line {
  const found = unnamedOf(row).map(({ of, ...words }) => ({ ...words, ...(of === null ? {} : { of: actor(of) }) }));
  return found.length === 0 ? {} : { unnamed: found };
}

function distinct(ids: readonly string[]): readonly string[] {
  return [...new Set(ids)].sort();
}

function span(row: Row): Line {
  return { start: number(row, 'start'), end: number(row, 'end'), text: text(row, 'text') };
}
