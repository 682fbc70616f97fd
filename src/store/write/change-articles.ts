import { LiaisonError } from '../../errors.ts';
import type { Article } from '../../model/article.ts';
import type { Reading } from '../../model/reading.ts';
import { joinTraits, type KnownProfile, profilesOf, sortedSet } from '../../resolve/profile.ts';
import { sketchOf } from '../../resolve/sketch.ts';
import type { Params, Transaction } from '../engine.ts';
import { type ArticleRows, articleRow, articleRows, publisherOf } from './article-rows.ts';
import { byId } from './by-id.ts';
import { linkCopies, unlinkCopies } from './link-copies.ts';
import { lockKeys } from './lock-keys.ts';
import { refreshEvents } from './refresh-events.ts';
import { resolveChanged } from './resolve-changed.ts';
import { removeContents, writeContents } from './write-contents.ts';
import {
  callByKeys,
  dropKeys,
  dropUnsaid,
  keyIds,
  loadProfiles,
  makeProfiles,
  nameProfiles,
  newsOf,
  type StoredProfileRecord,
  traitsSaidBy,
} from './write-profiles.ts';

const KEEP_ARTICLES = 'UNWIND $rows AS row MERGE (a:Article {id: row.id}) SET a += row';

const KEEP_READINGS = 'UNWIND $rows AS row MERGE (r:Reading {id: row.id}) SET r.json = row.json';

const DROP_ARTICLE = 'MATCH (a:Article {id: $id}) DETACH DELETE a';

const DROP_READING = 'MATCH (r:Reading {id: $id}) DETACH DELETE r';

export interface Addition {
  readonly reading: Reading;
  /** Its text, and where it came from. */
  readonly article: Pick<Article, 'text' | 'origin'>;
  /** ISO time. */
  readonly ingestedAt: string;
}

/** An article that has come, and what it says in terms of the graph. */
export interface Arrival extends Addition {
  /** From the reading's entities to profiles. */
  readonly profiles: ReadonlyMap<string, KnownProfile>;
  readonly rows: ArticleRows;
}

export interface Change {
  /** In the order of what was added. */
  readonly arrivals: readonly Arrival[];
  /** Ids of profiles that were not there before. */
  readonly news: ReadonlySet<string>;
}

/** The text by which two readings are told apart. */
export function readingJson(reading: Reading): string {
  return JSON.stringify(reading);
}

/**
 * Takes articles out of the graph and puts others in, in the caller's transaction. What an article says hangs on profiles
 * and is written once; only when profiles or their traits come or go are meanings resolved again, around these. No other article is touched: the graph is a function
 * of the set of its readings and judgements, whatever the order in which they came, and so is it of several at once.
 */
export async function changeArticles(
  tx: Transaction,
  removed: readonly string[],
  added: readonly Addition[],
): Promise<Change> {
  const turn = added[0]?.reading.article.id ?? removed.join(' ');
  const events: string[] = [];
  const traits: string[] = [];
  for (const id of removed) {
    traits.push(...(await traitsSaidBy(tx, id)));
    events.push(...(await removeContents(tx, id)));
    const unlink = await unlinkCopies(tx, id);
    await tx.run(DROP_ARTICLE, { id });
    await tx.run(DROP_READING, { id });
    await unlink();
  }
  const arrivals = added.map((addition): Arrival => {
    const profiles = profilesOf(addition.reading);
    return { ...addition, profiles, rows: articleRows(addition.reading, idsOf(profiles)) };
  });
  const { changed, news } = await addArticles(tx, arrivals, turn);
  const unsaid = await dropUnsaid(tx, traits, turn);
  const all = [...changed, ...unsaid.before];
  if (all.length > 0) await resolveChanged(tx, all, turn);
  await dropKeys(tx, sortedSet(unsaid.before.flatMap(keyIds)));
  await writeContents(
    tx,
    arrivals.map(({ rows }) => rows),
  );
  await linkCopies(
    tx,
    arrivals.map(({ reading, article }) => ({ article: reading.article.id, sketch: sketchOf(article.text) })),
  );
  events.push(...arrivals.flatMap(({ rows }) => rows.events.map((row) => String(row['id']))));
  await refreshEvents(tx, events, turn);
  return { arrivals, news };
}

/** Writes articles' own nodes, the profiles that they bring, and ties them to all that they name. */
async function addArticles(
  tx: Transaction,
  arrivals: readonly Arrival[],
  turn: string,
): Promise<{ readonly changed: readonly StoredProfileRecord[]; readonly news: ReadonlySet<string> }> {
  if (arrivals.length === 0) return { changed: [], news: new Set() };
  const articles = arrivals.map(({ reading, article, profiles, ingestedAt }): Params => {
    return { ...articleRow(reading, article, publisherOf(reading, idsOf(profiles))), ingestedAt };
  });
  const readings = arrivals.map(({ reading }) => ({ id: reading.article.id, json: readingJson(reading) }));
  await tx.runAll([
    { cypher: KEEP_ARTICLES, params: { rows: byId(articles) } },
    { cypher: KEEP_READINGS, params: { rows: byId(readings) } },
  ]);
  const named = distinct(arrivals.flatMap(({ profiles }) => [...profiles.values()]));
  let saying = await newsOf(tx, named);
  let before: readonly StoredProfileRecord[] = [];
  if (saying.length > 0) {
    await lockKeys(tx, saying.flatMap(keyIds), turn);
    // Read again under the lock: another writer may have made them in the meantime.
    saying = await newsOf(tx, named);
    before = await loadProfiles(
      tx,
      saying.map((profile) => profile.id),
    );
    await makeProfiles(tx, saying);
    await callByKeys(tx, saying);
  }
  const ties = arrivals.map(({ reading, profiles }) => {
    return { article: reading.article.id, profiles: distinct([...profiles.values()]) };
  });
  if (!(await nameProfiles(tx, ties))) {
    const ids = ties.map(({ article }) => article).join(', ');
    throw new LiaisonError('STORE_CONFLICT', `Another writer took out what ${ids} names: the write begins anew.`);
  }
  const after = await loadProfiles(
    tx,
    saying.map((profile) => profile.id),
  );
  const known = new Set(before.map((profile) => profile.id));
  return {
    changed: [...before, ...after],
    news: new Set(after.map((profile) => profile.id).filter((each) => !known.has(each))),
  };
}

function idsOf(profiles: ReadonlyMap<string, KnownProfile>): ReadonlyMap<string, string> {
  return new Map([...profiles].map(([entity, profile]) => [entity, profile.id]));
}

/** Each profile once: two entities of a reading, or of two, may have one. */
function distinct(profiles: readonly KnownProfile[]): readonly KnownProfile[] {
  const found = new Map<string, KnownProfile>();
  for (const profile of profiles) {
    const known = found.get(profile.id);
    found.set(profile.id, known === undefined ? profile : joinTraits(known, profile));
  }
  return [...found.values()];
}
