import { LiaisonError } from '../../errors.ts';
import type { Article } from '../../model/article.ts';
import type { Reading } from '../../model/reading.ts';
import { joinTraits, type KnownProfile, profilesOf, sortedSet } from '../../resolve/profile.ts';
import { sketchOf } from '../../resolve/sketch.ts';
import type { Transaction } from '../engine.ts';
import { type ArticleRows, articleRow, articleRows, publisherOf } from './article-rows.ts';
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

const KEEP_ARTICLE = `MERGE (a:Article {id: $id}) SET a += $article, a.ingestedAt = $ingestedAt
MERGE (r:Reading {id: $id}) SET r.json = $json`;

const DROP_ARTICLE = 'MATCH (a:Article {id: $id}) DETACH DELETE a';

const DROP_READING = 'MATCH (r:Reading {id: $id}) DETACH DELETE r';

export interface Addition {
  readonly reading: Reading;
  /** Its text, and where it came from. */
  readonly article: Pick<Article, 'text' | 'origin'>;
  /** ISO time. */
  readonly ingestedAt: string;
}

export interface Change {
  /** The rows of the added article; null when none was. */
  readonly rows: ArticleRows | null;
  /** From the added reading's entities to profiles. */
  readonly profiles: ReadonlyMap<string, KnownProfile>;
  /** Ids of profiles that were not there before. */
  readonly news: ReadonlySet<string>;
}

/** The text by which two readings are told apart. */
export function readingJson(reading: Reading): string {
  return JSON.stringify(reading);
}

/**
 * Takes articles out of the graph and puts one in, in the caller's transaction. What an article says hangs on profiles and is written once; only when profiles
 * or their traits come or go are meanings resolved again, around these. No other article is touched: the graph is a function of the set of its readings and
 * judgements, whatever the order in which they came.
 */
export async function changeArticles(
  tx: Transaction,
  removed: readonly string[],
  added: Addition | null,
): Promise<Change> {
  const turn = added?.reading.article.id ?? removed.join(' ');
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
  const profiles = added === null ? new Map<string, KnownProfile>() : profilesOf(added.reading);
  const changed: StoredProfileRecord[] = [];
  const news = new Set<string>();
  if (added !== null) {
    const arrived = await addArticle(tx, added, profiles, turn);
    changed.push(...arrived.changed);
    for (const id of arrived.news) news.add(id);
  }
  const unsaid = await dropUnsaid(tx, traits, turn);
  changed.push(...unsaid.before);
  if (changed.length > 0) await resolveChanged(tx, changed, turn);
  await dropKeys(tx, sortedSet(unsaid.before.flatMap(keyIds)));
  let rows: ArticleRows | null = null;
  if (added !== null) {
    rows = articleRows(added.reading, idsOf(profiles));
    await writeContents(tx, rows);
    await linkCopies(tx, added.reading.article.id, sketchOf(added.article.text));
    events.push(...rows.events.map((row) => String(row['id'])));
  }
  await refreshEvents(tx, events, turn);
  return { rows, profiles, news };
}

async function addArticle(
  tx: Transaction,
  { reading, article: given, ingestedAt }: Addition,
  profiles: ReadonlyMap<string, KnownProfile>,
  turn: string,
): Promise<{ readonly changed: readonly StoredProfileRecord[]; readonly news: readonly string[] }> {
  const { id } = reading.article;
  const article = articleRow(reading, given, publisherOf(reading, idsOf(profiles)));
  await tx.run(KEEP_ARTICLE, { id, article, json: readingJson(reading), ingestedAt });
  const named = distinct([...profiles.values()]);
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
  if (!(await nameProfiles(tx, id, named))) {
    throw new LiaisonError('STORE_CONFLICT', `Another writer took out what ${id} names: the write begins anew.`);
  }
  const after = await loadProfiles(
    tx,
    saying.map((profile) => profile.id),
  );
  const known = new Set(before.map((profile) => profile.id));
  return {
    changed: [...before, ...after],
    news: after.map((profile) => profile.id).filter((each) => !known.has(each)),
  };
}

function idsOf(profiles: ReadonlyMap<string, KnownProfile>): ReadonlyMap<string, string> {
  return new Map([...profiles].map(([entity, profile]) => [entity, profile.id]));
}

/** Each profile once: two entities of a reading may have one. */
function distinct(profiles: readonly KnownProfile[]): readonly KnownProfile[] {
  const byId = new Map<string, KnownProfile>();
  for (const profile of profiles) {
    const known = byId.get(profile.id);
    byId.set(profile.id, known === undefined ? profile : joinTraits(known, profile));
  }
  return [...byId.values()];
}
