import type { Actor, Agency, Person } from '../model/graph.ts';
import type { ActorFilter, Page, PageArgs } from '../model/query.ts';
import type { Sector } from '../model/reading.ts';
import { recordsOf } from './by-ids.ts';
import type { Engine, Row } from './engine.ts';
import { NAME_HAS_WORDS, nameWords } from './name-words.ts';
import { listPage, listQuery } from './page-query.ts';
import { field, text, texts } from './row.ts';

/** The projection of a Person or Agency node that `actorRecord` maps. */
export const ACTOR_FIELDS = '{.id, .kind, .name, .aliases, .sector, .country}';

/** Every profile's id answers as the id of whom it means, so the id that an actor had before a merge goes on answering. */
const BY_IDS = `UNWIND $ids AS of MATCH (p:Profile {id: of})-[:MEANS]->(n:Actor) RETURN of, n ${ACTOR_FIELDS} AS n ORDER BY of`;

const PEOPLE = listQuery({ match: 'MATCH (n:Person)', where: [NAME_HAS_WORDS], fields: ACTOR_FIELDS });

/** The offices in which one may look for people, as the conditions of a filter. */
const OFFICE_FITS = `WHERE ($title IS NULL OR ALL(word IN $title WHERE (' ' + x.folded) CONTAINS word))
  AND ($country IS NULL OR x.state = $country)
MATCH (p)-[:MEANS]->(n:Person) WITH DISTINCT n`;

const PEOPLE_OF_AGENCY = listQuery({
  match: `MATCH (g:Profile {actor: $agency})<-[:AT_AGENCY]-(x:Position)<-[:HELD]-(p:Profile)\n${OFFICE_FITS}`,
  where: [NAME_HAS_WORDS],
  fields: ACTOR_FIELDS,
});

const PEOPLE_IN_OFFICE = listQuery({
  match: `MATCH (x:Position)<-[:HELD]-(p:Profile)\n${OFFICE_FITS}`,
  where: [NAME_HAS_WORDS],
  fields: ACTOR_FIELDS,
});

const AGENCIES = listQuery({
  match: 'MATCH (n:Agency)',
  where: [
    NAME_HAS_WORDS,
    '($sectors IS NULL OR n.sector IN $sectors)',
    '($countries IS NULL OR n.country IN $countries)',
  ],
  fields: ACTOR_FIELDS,
});

/** People and agencies by their own id or that of any of their profiles, in the order of the ids. */
export async function actorsByIds(engine: Engine, ids: readonly string[]): Promise<readonly (Actor | null)[]> {
  return (await recordsOf(engine, BY_IDS, ids, actorRecord)).map(([found]) => found ?? null);
}

/** People by name. */
export function listPeople(engine: Engine, filter: ActorFilter, args: PageArgs): Promise<Page<Person>> {
  const { agency, title, country } = filter;
  const words = nameWords(filter.name);
  if (agency == null && title == null && country == null) return listPage(engine, PEOPLE, { words }, args, person);
  const params = { words, title: nameWords(title), country };
  return agency == null
    ? listPage(engine, PEOPLE_IN_OFFICE, params, args, person)
    : listPage(engine, PEOPLE_OF_AGENCY, { ...params, agency }, args, person);
}

/** Agencies by name. */
export function listAgencies(engine: Engine, filter: ActorFilter, args: PageArgs): Promise<Page<Agency>> {
  const params = { words: nameWords(filter.name), sectors: filter.sectors, countries: filter.countries };
  return listPage(engine, AGENCIES, params, args, agency);
}

export function actorRecord(row: Row): Actor {
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
