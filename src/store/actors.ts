import type { Actor, Agency, Person } from '../model/graph.ts';
import type { ActorFilter, Page, PageArgs } from '../model/query.ts';
import type { Sector } from '../model/reading.ts';
import { keyId, nameKey } from '../resolve/name-key.ts';
import { recordsByIds } from './by-ids.ts';
import type { Engine, Row } from './engine.ts';
import { NAME_HAS_WORDS, nameWords } from './name-words.ts';
import { listPage, listQuery } from './page-query.ts';
import { field, map, text, texts } from './row.ts';

const FIELDS = '{.id, .kind, .name, .aliases, .sector, .country}';

const BY_IDS = `UNWIND $ids AS id MATCH (n:Actor {id: id}) RETURN n ${FIELDS} AS n ORDER BY n.id`;

/** A name leads to its actor; one that is not merged leads to the actor of its own id. */
const BY_KEY = `MATCH (k:Key {id: $key})<-[:CALLED]-(m:Name) MATCH (n:Actor {id: m.meaning})
RETURN n ${FIELDS} AS n, m.key = $own AS own ORDER BY n.id`;

const PEOPLE = listQuery({ match: 'MATCH (n:Person)', where: [NAME_HAS_WORDS], fields: FIELDS });

const PEOPLE_OF_AGENCY = listQuery({
  match: 'MATCH (g:Actor {id: $agency})<-[:AT_AGENCY]-(p:Position)<-[:HELD]-(n:Person) WITH DISTINCT n',
  where: [NAME_HAS_WORDS],
  fields: FIELDS,
});

const AGENCIES = listQuery({
  match: 'MATCH (n:Agency)',
  where: [
    NAME_HAS_WORDS,
    '($sectors IS NULL OR n.sector IN $sectors)',
    '($countries IS NULL OR n.country IN $countries)',
  ],
  fields: FIELDS,
});

/** People and agencies by id, in the order of the ids. */
export function actorsByIds(engine: Engine, ids: readonly string[]): Promise<readonly (Actor | null)[]> {
  return recordsByIds(engine, BY_IDS, ids, actor);
}

/** The one that has this name as its own, else the one that has it as an alias; null when there is none or more than one. */
export async function findActor(engine: Engine, kind: Actor['kind'], name: string): Promise<Actor | null> {
  const own = nameKey(kind, name);
  const rows = await engine.read(BY_KEY, { key: keyId(kind, own), own });
  return single(rows.filter((row) => row['own'] === true)) ?? single(rows);
}

/** People by name. */
export function listPeople(engine: Engine, filter: ActorFilter, args: PageArgs): Promise<Page<Person>> {
  const words = nameWords(filter.name);
  return filter.agency === null || filter.agency === undefined
    ? listPage(engine, PEOPLE, { words }, args, person)
    : listPage(engine, PEOPLE_OF_AGENCY, { words, agency: filter.agency }, args, person);
}

/** Agencies by name. */
export function listAgencies(engine: Engine, filter: ActorFilter, args: PageArgs): Promise<Page<Agency>> {
  const params = { words: nameWords(filter.name), sectors: filter.sectors, countries: filter.countries };
  return listPage(engine, AGENCIES, params, args, agency);
}

function single(rows: readonly Row[]): Actor | null {
  const found = new Map(rows.map((row) => map(row, 'n')).map((row) => [text(row, 'id'), row]));
  const [only] = found.values();
  return found.size === 1 && only !== undefined ? actor(only) : null;
}

function actor(row: Row): Actor {
  return row['kind'] === 'person' ? person(row) : agency(row);
}

function person(row: Row): Person {
  return { kind: 'person', id: text(row, 'id'), name: text(row, 'name'), aliases: texts(row, 'aliases') };
}

function agency(row: Row): Agency {
  return {
    kind: 'agency',
    id: text(row, 'id'),
    name: text(row, 'name'),
    aliases: texts(row, 'aliases'),
    sector: field<Sector>(row, 'sector'),
    country: field(row, 'country'),
  };
}
