import type { StoredPosition } from '../model/graph.ts';
import type { PositionStatus } from '../model/reading.ts';
import { recordsByIds, recordsOf } from './by-ids.ts';
import type { Engine, Row } from './engine.ts';
import { actorsOfProfiles } from './profiles.ts';
import { field, number, text } from './row.ts';

const FIELDS =
  '{.id, .article, .person, .agency, .title, .country, .status, .edtf, .earliest, .latest, .start, .end, .text, .rule}';

const BY_IDS = `UNWIND $ids AS id MATCH (n:Position {id: id}) RETURN n ${FIELDS} AS n ORDER BY n.id`;

const OF_PERSONS = `UNWIND $ids AS of MATCH (p:Profile {actor: of})-[:HELD]->(n:Position) RETURN of, n ${FIELDS} AS n ORDER BY of, n.article, n.start, n.id`;

const OF_AGENCIES = `UNWIND $ids AS of MATCH (g:Profile {actor: of})<-[:AT_AGENCY]-(n:Position) RETURN of, n ${FIELDS} AS n ORDER BY of, n.article, n.start, n.id`;

const OF_ARTICLES = `UNWIND $ids AS of MATCH (a:Article {id: of})<-[:IN_ARTICLE]-(n:Position) RETURN of, n ${FIELDS} AS n ORDER BY of, n.start, n.id`;

export async function positionsByIds(
  engine: Engine,
  ids: readonly string[],
): Promise<readonly (StoredPosition | null)[]> {
  const found = await recordsByIds(engine, BY_IDS, ids, position);
  const [known = []] = await meant(engine, [found.filter((each) => each !== null)]);
  const byId = new Map(known.map((each) => [each.id, each]));
  return found.map((each) => (each === null ? null : (byId.get(each.id) ?? each)));
}

/** The positions each person holds or held, as the articles say. */
export async function positionsOfPersons(
  engine: Engine,
  ids: readonly string[],
): Promise<readonly (readonly StoredPosition[])[]> {
  return meant(engine, await recordsOf(engine, OF_PERSONS, ids, position));
}

/** The positions in each agency. */
export async function positionsOfAgencies(
  engine: Engine,
  ids: readonly string[],
): Promise<readonly (readonly StoredPosition[])[]> {
  return meant(engine, await recordsOf(engine, OF_AGENCIES, ids, position));
}

export async function positionsOfArticles(
  engine: Engine,
  ids: readonly string[],
): Promise<readonly (readonly StoredPosition[])[]> {
  return meant(engine, await recordsOf(engine, OF_ARTICLES, ids, position));
}

/** With the people and agencies that their profiles mean: who held what is asked across articles. One call. */
async function meant(
  engine: Engine,
  lists: readonly (readonly StoredPosition[])[],
): Promise<readonly (readonly StoredPosition[])[]> {
  const profiles = lists.flat().flatMap(({ person, agency }) => (agency === null ? [person] : [person, agency]));
  const actorOf = await actorsOfProfiles(engine, profiles);
  return lists.map((positions) =>
    positions.map((each) => ({
      ...each,
      person: actorOf.get(each.person) ?? each.person,
      agency: each.agency === null ? null : (actorOf.get(each.agency) ?? each.agency),
    })),
  );
}

function position(row: Row): StoredPosition {
  return {
    kind: 'position',
    id: text(row, 'id'),
    article: text(row, 'article'),
    person: text(row, 'person'),
    agency: field(row, 'agency'),
    title: text(row, 'title'),
    country: field(row, 'country'),
    status: text(row, 'status') as PositionStatus,
    edtf: field(row, 'edtf'),
    earliest: field(row, 'earliest'),
    latest: field(row, 'latest'),
    start: number(row, 'start'),
    end: number(row, 'end'),
    text: text(row, 'text'),
    rule: text(row, 'rule'),
  };
}
