import type { Place } from '../model/graph.ts';
import type { Page, PageArgs, PlaceFilter } from '../model/query.ts';
import { keyId, nameKey } from '../resolve/name-key.ts';
import { recordsOf } from './by-ids.ts';
import type { Engine, Row } from './engine.ts';
import { NAME_HAS_WORDS, nameWords } from './name-words.ts';
import { listPage, listQuery } from './page-query.ts';
import { field, map, text, texts } from './row.ts';

const FIELDS = '{.id, .name, .aliases, .country}';

const BY_IDS = `UNWIND $ids AS of MATCH (p:Profile {id: of})-[:MEANS]->(n:Place) RETURN of, n ${FIELDS} AS n ORDER BY of`;

const BY_KEY = `MATCH (k:Key {id: $key})<-[:CALLED]-(p:Profile) MATCH (p)-[:MEANS]->(n:Place) RETURN n ${FIELDS} AS n ORDER BY n.id`;

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
