import type { Reading } from '../../model/reading.ts';
import { nameId, sortedSet } from '../../resolve/known-name.ts';
import type { Transaction } from '../engine.ts';
import { text } from '../row.ts';
import { type ArticleRows, articleRow, articleRows } from './article-rows.ts';
import { dropEntities, refreshEntities } from './refresh-entities.ts';
import { refreshEvents } from './refresh-events.ts';
import { resolveAround } from './resolve-around.ts';
import { removeContents, writeContents } from './write-contents.ts';
import { giveNames, loadNames, namesOfReading, newsOfNames, refreshNames } from './write-names.ts';

/** Writers take turns: whom a name means depends on what is stored, so two writes at once must see each other's. */
const TAKE_TURN = 'MERGE (l:Lock {id: $id}) SET l.turns = coalesce(l.turns, 0) + 1 RETURN l.turns AS turns';

const KEEP_ARTICLE = `MERGE (a:Article {id: $id}) SET a += $article, a.ingestedAt = $ingestedAt
MERGE (r:Reading {id: $id}) SET r.json = $json`;

const READINGS = 'UNWIND $ids AS id MATCH (r:Reading {id: id}) RETURN r.json AS json ORDER BY id';

const NAMES_GIVEN = 'MATCH (a:Article {id: $id})-[g:GIVES]->(n:Name) RETURN n.id AS id ORDER BY id';

const DROP_GIVEN = 'MATCH (a:Article {id: $id})-[g:GIVES]->(n:Name) DELETE g';

const DROP_ARTICLE = 'MATCH (a:Article {id: $id}) DETACH DELETE a';

const DROP_READING = 'MATCH (r:Reading {id: $id}) DETACH DELETE r';

export interface Addition {
  readonly reading: Reading;
  readonly text: string;
  /** ISO time. */
  readonly ingestedAt: string;
}

export async function takeTurn(tx: Transaction): Promise<void> {
  await tx.run(TAKE_TURN, { id: 'writer' });
}

/** The text by which two readings are told apart. */
export function readingJson(reading: Reading): string {
  return JSON.stringify(reading);
}

/**
 * Takes articles out of the graph and puts one in, in the caller's transaction. Names are resolved again as far as the change bears on them, and
 * other articles whose names now mean someone else are written again from their stored readings: the graph is a function of the set of
 * its readings, whatever the order in which they came.
 * @returns the rows of the added article, and the entities and events that were not there before
 */
export async function changeArticles(
  tx: Transaction,
  removed: readonly string[],
  added: Addition | null,
): Promise<ArticleRows | null> {
  const events: string[] = [];
  const touched: string[] = [];
  for (const id of removed) {
    events.push(...(await removeContents(tx, id)));
    touched.push(...(await tx.run(NAMES_GIVEN, { id })).map((row) => text(row, 'id')));
    await tx.run(DROP_GIVEN, { id });
    await tx.run(DROP_ARTICLE, { id });
    await tx.run(DROP_READING, { id });
  }
  if (added !== null) touched.push(...(await addArticle(tx, added)));

  const before = await loadNames(tx, touched);
  const moved = await resolveAround(tx, await refreshNames(tx, touched));
  const after = await loadNames(tx, touched);
  const meanings = [...before, ...after].flatMap(({ meaning }) => meaning ?? []);
  const orphans = await refreshEntities(tx, [...moved.entities, ...meanings]);

  const others = await storedReadings(
    tx,
    moved.articles.filter((id) => id !== added?.reading.article.id),
  );
  for (const { article } of others) events.push(...(await removeContents(tx, article.id)));
  const readings = added === null ? others : [...others, added.reading];
  const meaning = await meaningOf(tx, readings);
  let rowsAdded: ArticleRows | null = null;
  for (const reading of readings) {
    const rows = articleRows(reading, meaning(reading));
    if (reading === added?.reading) rowsAdded = rows;
    await writeContents(tx, rows);
    events.push(...rows.events.map((row) => String(row['id'])));
  }
  await refreshEvents(tx, events);
  await dropEntities(tx, orphans);
  return rowsAdded;
}

/** @returns the names that say something new of themselves */
async function addArticle(tx: Transaction, { reading, text: words, ingestedAt }: Addition): Promise<readonly string[]> {
  const { id } = reading.article;
  await tx.run(KEEP_ARTICLE, { id, article: articleRow(reading, words), json: readingJson(reading), ingestedAt });
  const names = [...namesOfReading(reading).values()];
  const news = newsOfNames(
    names,
    await loadNames(
      tx,
      names.map((name) => name.id),
    ),
  );
  await giveNames(tx, id, names);
  return news;
}

async function storedReadings(tx: Transaction, ids: readonly string[]): Promise<readonly Reading[]> {
  if (ids.length === 0) return [];
  return (await tx.run(READINGS, { ids: sortedSet(ids) })).map((row) => JSON.parse(text(row, 'json')) as Reading);
}

/** For each reading, from its entities to whom they mean in the graph. */
async function meaningOf(
  tx: Transaction,
  readings: readonly Reading[],
): Promise<(reading: Reading) => ReadonlyMap<string, string>> {
  const names = await loadNames(
    tx,
    readings.flatMap(({ entities }) => entities.map(nameId)),
  );
  const meanings = new Map(names.map(({ id, meaning }) => [id, meaning ?? id]));
  return ({ entities }) =>
    new Map(entities.map((entity) => [entity.id, meanings.get(nameId(entity)) ?? nameId(entity)]));
}
