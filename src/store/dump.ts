import type { Engine, Row } from './engine.ts';
import { field, map, number, text, texts } from './row.ts';

/** A record kind of the dump: what to ask, and how its row is written. */
interface DumpKind {
  readonly kind: string;
  readonly cypher: string;
  readonly record: (row: Row) => Readonly<Record<string, unknown>>;
}

const KINDS: readonly DumpKind[] = [
  {
    kind: 'article',
    cypher: `MATCH (n:Article) WHERE n.id > $after RETURN n {.id, .url, .title, .publisher, .publishedAt, .publishedAtCertainty, .language, .sha256, .text} AS n
ORDER BY n.id LIMIT $limit`,
    record: (n) =>
      pick(n, ['id', 'url', 'title', 'publisher', 'publishedAt', 'publishedAtCertainty', 'language', 'sha256', 'text']),
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
    cypher: `MATCH (n:Place) WHERE n.id > $after RETURN n {.id, .name, .country} AS n ORDER BY n.id LIMIT $limit`,
    record: (n) => pick(n, ['id', 'name', 'country']),
  },
  {
    kind: 'mention',
    cypher: `MATCH (n:Mention) WHERE n.id > $after
RETURN n {.id, .article, .entity, .start, .end, .text, .form, .reading, .because, .certainty} AS n ORDER BY n.id LIMIT $limit`,
    record: (n) => ({
      ...pick(n, ['id', 'article']),
      entity: field(n, 'entity'),
      ...span(n),
      ...pick(n, ['form']),
      ...(field(n, 'reading') === null ? {} : { emendation: pick(n, ['reading', 'because', 'certainty']) }),
    }),
  },
  {
    kind: 'position',
    cypher: `MATCH (n:Position) WHERE n.id > $after
RETURN n {.id, .article, .person, .agency, .title, .status, .edtf, .earliest, .latest, .start, .end, .text, .rule} AS n ORDER BY n.id LIMIT $limit`,
    record: (n) => ({
      ...pick(n, ['id', 'article', 'person', 'agency', 'title', 'status', 'edtf', 'earliest', 'latest']),
      ...span(n),
      ...pick(n, ['rule']),
    }),
  },
  {
    kind: 'quote',
    cypher: `MATCH (n:Quote) WHERE n.id > $after
RETURN n {.id, .article, .speaker, .quoteKind, .start, .end, .text, .cue, .mentions} AS n ORDER BY n.id LIMIT $limit`,
    record: (n) => ({
      ...pick(n, ['id', 'article']),
      speaker: field(n, 'speaker'),
      ...pick(n, ['quoteKind']),
      ...span(n),
      ...pick(n, ['cue']),
      mentions: texts(n, 'mentions'),
    }),
  },
  {
    kind: 'event',
    cypher: `MATCH (n:Event) WHERE n.id > $after
RETURN n {.id, .type, .level, .participants, .edtf, .earliest, .latest, .dateText, .place} AS n ORDER BY n.id LIMIT $limit`,
    record: (n) => ({
      ...pick(n, ['id', 'type', 'level']),
      participants: texts(n, 'participants').map(participant),
      ...pick(n, ['edtf', 'earliest', 'latest', 'dateText', 'place']),
    }),
  },
  {
    kind: 'claim',
    cypher: `MATCH (n:Claim) WHERE n.id > $after
RETURN n {.id, .article, .event, .stance, .realis, .certainty, .accordingTo, .start, .end, .text, .rule} AS n ORDER BY n.id LIMIT $limit`,
    record: (n) => ({
      ...pick(n, ['id', 'article', 'event', 'stance', 'realis', 'certainty']),
      accordingTo: texts(n, 'accordingTo'),
      ...span(n),
      ...pick(n, ['rule']),
    }),
  },
];

/** Rows asked for at once. */
const BATCH = 1000;

/** The whole graph as the lines of a dump, without their line ends: two equal graphs give equal lines. */
export async function* dumpLines(engine: Engine): AsyncGenerator<string> {
  yield JSON.stringify({ kind: 'liaison', version: 1 });
  for (const { kind, cypher, record } of KINDS) {
    let after: string | null = '';
    while (after !== null) {
      const rows: readonly Row[] = (await engine.read(cypher, { after, limit: BATCH })).map((row) => map(row, 'n'));
      for (const row of rows) yield JSON.stringify({ kind, ...record(row) });
      const last = rows.at(-1);
      after = last === undefined || rows.length < BATCH ? null : text(last, 'id');
    }
  }
}

/** The participant in a string of the property `participants`: "role actor". */
export function participant(both: string): { readonly entity: string; readonly role: string } {
  const space = both.indexOf(' ');
  return { entity: both.slice(space + 1), role: both.slice(0, space) };
}

/** The properties that are there. */
function pick(row: Row, names: readonly string[]): Readonly<Record<string, unknown>> {
  return Object.fromEntries(names.flatMap((name) => (field(row, name) === null ? [] : [[name, row[name]]])));
}

function span(row: Row): Readonly<Record<string, unknown>> {
  return { start: number(row, 'start'), end: number(row, 'end'), text: text(row, 'text') };
}
