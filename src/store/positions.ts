import type { StoredPosition } from '../model/graph.ts';
import type { PositionStatus } from '../model/reading.ts';
import { recordsByIds, recordsOf } from './by-ids.ts';
import type { Engine, Row } from './engine.ts';
import { field, number, text } from './row.ts';

const FIELDS =
  '{.id, .article, .person, .agency, .title, .status, .edtf, .earliest, .latest, .start, .end, .text, .rule}';

const BY_IDS = `UNWIND $ids AS id MATCH (n:Position {id: id}) RETURN n ${FIELDS} AS n ORDER BY n.id`;

const OF_PERSONS = `UNWIND $ids AS of MATCH (p:Actor {id: of})-[:HELD]->(n:Position) RETURN of, n ${FIELDS} AS n ORDER BY of, n.article, n.start, n.id`;

const OF_AGENCIES = `UNWIND $ids AS of MATCH (g:Actor {id: of})<-[:AT_AGENCY]-(n:Position) RETURN of, n ${FIELDS} AS n ORDER BY of, n.article, n.start, n.id`;

const OF_ARTICLES = `UNWIND $ids AS of MATCH (a:Article {id: of})<-[:IN_ARTICLE]-(n:Position) RETURN of, n ${FIELDS} AS n ORDER BY of, n.start, n.id`;

export function positionsByIds(engine: Engine, ids: readonly string[]): Promise<readonly (StoredPosition | null)[]> {
  return recordsByIds(engine, BY_IDS, ids, position);
}

/** The positions each person holds or held, as the articles say. */
export function positionsOfPersons(
  engine: Engine,
  ids: readonly string[],
): Promise<readonly (readonly StoredPosition[])[]> {
  return recordsOf(engine, OF_PERSONS, ids, position);
}

/** The positions in each agency. */
export function positionsOfAgencies(
  engine: Engine,
  ids: readonly string[],
): Promise<readonly (readonly StoredPosition[])[]> {
  return recordsOf(engine, OF_AGENCIES, ids, position);
}

export function positionsOfArticles(
  engine: Engine,
  ids: readonly string[],
): Promise<readonly (readonly StoredPosition[])[]> {
  return recordsOf(engine, OF_ARTICLES, ids, position);
}

function position(row: Row): StoredPosition {
  return {
    kind: 'position',
    id: text(row, 'id'),
    article: text(row, 'article'),
    person: text(row, 'person'),
    agency: field(row, 'agency'),
    title: text(row, 'title'),
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
