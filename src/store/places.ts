import type { Place } from '../model/graph.ts';
import type { Page, PageArgs, PlaceFilter } from '../model/query.ts';
import { countryName, namesCountry } from '../resolve/country-words.ts';
import { keyId, nameKey } from '../resolve/name-key.ts';
import { recordsOf } from './by-ids.ts';
import type { Engine, Row } from './engine.ts';
import { NAME_HAS_WORDS, nameWords } from './name-words.ts';
import { listPage, listQuery } from './page-query.ts';
import { field, map, text, texts } from './row.ts';

const FIELDS = '{.id, .name, .aliases, .country}';

const BY_IDS = `UNWIND $ids AS of MATCH (p:Profile {id: of})-[:MEANS]->(n:Place) RETURN of, n ${FIELDS} AS n ORDER BY of`;

const BY_KEY = `MATCH (k:Key {id: $key})<-[:CALLED]-(p:Profile) MATCH (p)-[:MEANS]->(n:Place) RETURN n ${FIELDS} AS n ORDER BY n.id`;

const BY_KEYS = `UNWIND $ids AS of MATCH (k:Key {id: of})<-[:CALLED]-(p:Profile) MATCH (p)-[:MEANS]->(n:Place) RETURN of, n ${FIELDS} AS n ORDER BY of, n.id`;

const PLACES = listQuery({
  match: 'MATCH (n:Place)',
  where: [NAME_HAS_WORDS, '($countries IS NULL OR n.country IN $countries)'],
  fields: FIELDS,
});

/** Places by their own id or that of any of their profiles, in the order of the ids. */
export async function placesByIds(engine: Engine, ids: readonly string[]): Promise<readonly (Place | null)[]> {
  return (await recordsOf(engine, BY_IDS, ids, place)).map(([found]) => found ?? null);
}

/** The first by id of the places of this name; null when there is none. */
export async function findPlace(engine: Engine, name: string): Promise<Place | null> {
  const [row] = await engine.read(BY_KEY, { key: keyId('place', nameKey('place', name)) });
  return row === undefined ? null : place(map(row, 'n'));
}

/** The places that are countries, by their ISO 3166-1 alpha-2 codes and in their order; null where no article names one as a place. */
export async function countryPlaces(engine: Engine, codes: readonly string[]): Promise<readonly (Place | null)[]> {
  const keys = codes.map((code) => keyId('place', nameKey('place', countryName(code))));
  const found = await recordsOf(engine, BY_KEYS, keys, place);
  return codes.map((code, at) => found[at]?.find(({ country }) => country === code) ?? null);
}

/** Whether a place is a country itself, not a place in one. */
export function isCountry({ aliases, name, country }: Place): boolean {
  return country !== null && [name, ...aliases].some((each) => namesCountry(nameKey('place', each), country));
}

/** Places by name. */
export function listPlaces(engine: Engine, filter: PlaceFilter, args: PageArgs): Promise<Page<Place>> {
  return listPage(engine, PLACES, { words: nameWords(filter.name), countries: filter.countries }, args, place);
}

function place(row: Row): Place {
  return {
    kind: 'place',
    id: text(row, 'id'),
    name: text(row, 'name'),
    aliases: texts(row, 'aliases'),
    country: field(row, 'country'),
  };
}
