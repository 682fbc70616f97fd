import { type DumpKind, KINDS } from './dump-kinds.ts';
import type { Engine, Row } from './engine.ts';
import { classKey } from './event-classes.ts';
import { TELLING_FIELDS, type Telling, tellingRecord } from './event-record.ts';
import { groupBy } from './group.ts';
import { map, text } from './row.ts';

/** Version of the format, in the first line of every dump. */
export const DUMP_VERSION = 2;

/** Rows asked for at once. */
const BATCH = 1000;

const PROFILES = 'MATCH (n:Profile) WHERE n.id > $after RETURN n {.id, .actor} AS n ORDER BY n.id LIMIT $limit';

const TELLINGS = `MATCH (n:Event) WHERE n.id > $after RETURN n ${TELLING_FIELDS} AS n ORDER BY n.id LIMIT $limit`;

/**
 * The whole graph as the lines of a dump, without their line ends: ordered by kind and id, so that two equal graphs give equal lines. What names an actor or
 * a place does so by whom it means today; profiles, readings and judgements are there too, from which `import` makes the same graph again.
 */
export async function* dumpLines(engine: Engine): AsyncGenerator<string> {
  yield JSON.stringify({ kind: 'liaison', version: DUMP_VERSION });
  const actorOf = new Map<string, string>();
  for await (const row of rowsOf(engine, PROFILES)) actorOf.set(text(row, 'id'), text(row, 'actor'));
  const { eventOf, tellings } = await classes(engine, actorOf);
  for (const kind of KINDS) {
    for await (const record of recordsOf(engine, kind)) {
      const line = kind.record(record, {
        actor: (profile) => actorOf.get(profile) ?? profile,
        event: (telling) => eventOf.get(telling) ?? telling,
        tellings: (event) => tellings.get(event) ?? [],
        actorOf,
      });
      if (line !== null) yield JSON.stringify({ kind: kind.kind, ...line });
      if (kind.follows !== undefined) yield JSON.stringify(kind.follows(record));
    }
  }
}

function recordsOf(engine: Engine, kind: DumpKind): AsyncGenerator<Row> {
  return rowsOf(engine, kind.cypher);
}

async function* rowsOf(engine: Engine, cypher: string): AsyncGenerator<Row> {
  let after: string | null = '';
  while (after !== null) {
    const rows: readonly Row[] = (await engine.read(cypher, { after, limit: BATCH })).map((row) => map(row, 'n'));
    yield* rows;
    const last = rows.at(-1);
    after = last === undefined || rows.length < BATCH ? null : text(last, 'id');
  }
}

/** Tellings that are one event: from each to the event's id, and from that to all of them; only where there are several. */
async function classes(engine: Engine, actorOf: ReadonlyMap<string, string>) {
  const found: Telling[] = [];
  for await (const row of rowsOf(engine, TELLINGS)) {
    const telling = tellingRecord(row);
    if (telling.slot !== telling.id) found.push(telling);
  }
  const several = [...groupBy(found, (telling) => classKey(telling, actorOf)).values()].filter(
    ({ length }) => length > 1,
  );
  const eventOf = new Map<string, string>();
  const tellings = new Map<string, readonly Telling[]>();
  for (const same of several) {
    const id = same[0]?.id ?? '';
    tellings.set(id, same);
    for (const telling of same) eventOf.set(telling.id, id);
  }
  return { eventOf, tellings };
}
