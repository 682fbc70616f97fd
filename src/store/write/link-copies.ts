import { bandsOf, isCopy } from '../../resolve/sketch.ts';
import type { Row, Transaction } from '../engine.ts';
import { text } from '../row.ts';

/** Locked as they are met: of two writers of copies the second sees what the first wrote. */
const BANDED = `UNWIND $rows AS row MATCH (a:Article {id: row.article})
MERGE (b:Band {id: row.band}) SET b.turn = row.article CREATE (a)-[:IN_BAND]->(b)`;

const BANDS_OF = 'MATCH (a:Article {id: $article})-[:IN_BAND]->(b:Band) RETURN b.id AS id ORDER BY id';

const NEAR = `UNWIND $ids AS id MATCH (x:Article {id: id})-[:IN_BAND]->(b:Band) MATCH (b)<-[:IN_BAND]-(a:Article)
RETURN DISTINCT a.id AS id, a.sketch AS sketch, a.sort AS sort, a.origin AS origin ORDER BY id`;

const OF_ORIGIN = 'MATCH (a:Article {origin: $origin}) WHERE a.id <> $id RETURN a.id AS id ORDER BY id';

const ORIGIN_OF = 'MATCH (a:Article {id: $id}) RETURN a.origin AS origin';

const SET_ORIGINS = 'UNWIND $rows AS row MATCH (a:Article {id: row.id}) SET a.origin = row.origin';

const USED = `UNWIND $ids AS id MATCH (b:Band {id: id}) CALL (b) { MATCH (b)<-[:IN_BAND]-(a:Article) RETURN a.id AS article LIMIT 1 }
RETURN id, article ORDER BY id`;

const DROP = 'UNWIND $ids AS id MATCH (b:Band {id: id}) DETACH DELETE b';

interface Sketched {
  readonly id: string;
  readonly sketch: readonly number[];
  readonly sort: string;
  readonly origin: string;
}

/** What `sketchOf` gives of an article's text. */
export interface Sketch {
  readonly article: string;
  readonly sketch: readonly number[] | null;
}

/** Links articles that have just come with the copies of their texts that are there, or come with them. */
export async function linkCopies(tx: Transaction, sketches: readonly Sketch[]): Promise<void> {
  const rows = sketches.flatMap(({ article, sketch }) =>
    sketch === null ? [] : bandsOf(sketch).map((band) => ({ article, band })),
  );
  if (rows.length === 0) return;
  await tx.run(BANDED, { rows: rows.sort((a, b) => (a.band < b.band ? -1 : 1)) });
  await settle(tx, [...new Set(rows.map(({ article }) => article))]);
}

/** What an article that goes leaves behind: bands that were its own, and copies that may no longer hang together. Called while it is still there. */
export async function unlinkCopies(tx: Transaction, article: string): Promise<() => Promise<void>> {
  const [row] = await tx.run(ORIGIN_OF, { id: article });
  const origin = row?.['origin'];
  const copies =
    typeof origin === 'string'
      ? (await tx.run(OF_ORIGIN, { origin, id: article })).map((each) => text(each, 'id'))
      : [];
  const bands = (await tx.run(BANDS_OF, { article })).map((each) => text(each, 'id'));
  return async () => {
    if (bands.length > 0) {
      const used = new Set((await tx.run(USED, { ids: bands })).map((each) => text(each, 'id')));
      const unused = bands.filter((id) => !used.has(id));
      if (unused.length > 0) await tx.run(DROP, { ids: unused });
    }
    await settle(tx, copies);
  };
}

/** Finds all that hang together with some articles, and gives each the origin of its own: the first to be published. Whatever the order in which they came. */
async function settle(tx: Transaction, articles: readonly string[]): Promise<void> {
  if (articles.length === 0) return;
  const known = new Map<string, Sketched>();
  const asked = new Set<string>();
  let frontier = [...articles].sort();
  while (frontier.length > 0) {
    for (const id of frontier) asked.add(id);
    const near = (await tx.run(NEAR, { ids: frontier })).map(sketched);
    for (const one of near) if (asked.has(one.id)) known.set(one.id, one);
    const own = frontier.flatMap((id) => known.get(id) ?? []);
    const found = near.filter((one) => !asked.has(one.id) && own.some((other) => isCopy(one.sketch, other.sketch)));
    frontier = [...new Set(found.map(({ id }) => id))].sort();
  }
  const all = [...known.values()];
  const rows = components(all).flatMap((same) => {
    const origin = [...same].sort(byPublication)[0]!.id;
    return same.filter((one) => one.origin !== origin).map(({ id }) => ({ id, origin }));
  });
  if (rows.length > 0) await tx.run(SET_ORIGINS, { rows: rows.sort((a, b) => (a.id < b.id ? -1 : 1)) });
}

function components(all: readonly Sketched[]): readonly (readonly Sketched[])[] {
  const left = new Set(all);
  const found: Sketched[][] = [];
  for (const first of all) {
    if (!left.delete(first)) continue;
    const same = [first];
    for (const one of same) {
      for (const other of left) {
        if (!isCopy(one.sketch, other.sketch)) continue;
        left.delete(other);
        same.push(other);
      }
    }
    found.push(same);
  }
  return found;
}

/** What has no date comes last. */
function byPublication(a: Sketched, b: Sketched): number {
  const [one, other] = [a.sort, b.sort].map((sort) => (sort.startsWith('|') ? `~${sort}` : sort));
  return one! < other! ? -1 : 1;
}

function sketched(row: Row): Sketched {
  const sketch = row['sketch'];
  return {
    id: text(row, 'id'),
    sketch: Array.isArray(sketch) ? sketch.map(Number) : [],
    sort: text(row, 'sort'),
    origin: text(row, 'origin'),
  };
}
