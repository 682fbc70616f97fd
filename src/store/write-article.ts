import type { Article } from '../model/article.ts';
import type { EntityKind, ReadArticle, Reading } from '../model/reading.ts';
import { profilesOf, sortedSet } from '../resolve/profile.ts';
import type { Engine, Transaction } from './engine.ts';
import { TELLING_FIELDS, tellingRecord } from './event-record.ts';
import { field, map, text } from './row.ts';
import { wholeEvents } from './whole-events.ts';
import type { ArticleRows } from './write/article-rows.ts';
import { beginAnew } from './write/begin-anew.ts';
import { type Change, changeArticles, readingJson } from './write/change-articles.ts';

/** How many there are: not in the graph before, or known already. */
export interface Tally {
  readonly new: number;
  readonly known: number;
}

/** What two copies of one article may differ in. */
export type ArticlePart = 'text' | 'address' | 'title' | 'publisher' | 'day of publication' | 'author' | 'language';

export interface WriteResult {
  /** Id of the article. */
  readonly article: string;
  readonly state: 'new' | 'changed' | 'unchanged';
  /** The title of a changed article. */
  readonly title?: string | undefined;
  /** The titles of what it took the place of; null of one without. */
  readonly replaced?: readonly (string | null)[];
  /** Of a changed article that was stored under the same id: what of it differs. Nothing, where only its reading does. */
  readonly differs?: readonly ArticlePart[] | undefined;
  readonly people: Tally;
  readonly agencies: Tally;
  readonly places: Tally;
  readonly events: Tally;
  readonly quotes: Tally;
  readonly claims: Tally;
}

const STORED = 'MATCH (r:Reading {id: $id}) RETURN r.id AS id, r.json AS json';

const TITLE = 'MATCH (a:Article {id: $id}) RETURN a.title AS title';

/** Without a condition beside the key: the embedded engine would go through all articles. */
const BY_URL = 'MATCH (a:Article {url: $url}) RETURN a.id AS id, a.title AS title ORDER BY id';

/** Locked first: of two writers of one article, the second sees what the first wrote. */
const TAKE_TURN = 'MERGE (a:Article {id: $id}) SET a.turn = coalesce(a.turn, 0) + 1 RETURN a.turn AS turn';

const ACTORS = 'UNWIND $ids AS id MATCH (p:Profile {id: id}) RETURN id, p.actor AS actor ORDER BY id';

const PROFILES_OF = `UNWIND $ids AS actor MATCH (p:Profile {actor: actor}) RETURN actor, p.id AS id ORDER BY actor, id`;

const TELLINGS = `UNWIND $ids AS id MATCH (n:Event {id: id}) RETURN n ${TELLING_FIELDS} AS n ORDER BY n.id`;

const KNOWN_EVENTS = `UNWIND $ids AS id MATCH (e:Event {id: id})<-[:ABOUT]-(c:Claim) WHERE c.article <> $article
RETURN DISTINCT id ORDER BY id`;

/**
 * Writes what was read of one article, in one transaction: all of it or nothing. The same article again changes nothing; another text of the
 * same id or URL takes the place of what the old one said.
 */
export function writeArticle(
  engine: Engine,
  article: Article,
  reading: Reading,
  ingestedAt = new Date().toISOString(),
): Promise<WriteResult> {
  return beginAnew(engine, (tx) => writeInto(tx, article, reading, ingestedAt));
}

/** As `writeArticle`, in the caller's transaction. */
export async function writeInto(
  tx: Transaction,
  article: Article,
  reading: Reading,
  ingestedAt: string,
): Promise<WriteResult> {
  const { id } = reading.article;
  await tx.run(TAKE_TURN, { id });
  const [same] = await tx.run(STORED, { id });
  // The reading has the hash of the text: texts need no comparison (a database may keep a lone surrogate otherwise).
  if (same !== undefined && text(same, 'json') === readingJson(reading)) {
    return { article: id, state: 'unchanged', ...(await tallies(tx, reading, null)) };
  }
  const { url } = reading.article;
  const others = url === undefined ? [] : (await tx.run(BY_URL, { url })).filter((row) => text(row, 'id') !== id);
  const [own] = same === undefined ? [] : await tx.run(TITLE, { id });
  const removed = [...(same === undefined ? [] : [id]), ...others.map((row) => text(row, 'id'))];
  const change = await changeArticles(tx, removed, { reading, article, ingestedAt });
  const counts = await tallies(tx, reading, change);
  if (removed.length === 0) return { article: id, state: 'new', ...counts };
  const replaced = [...(own === undefined ? [] : [own]), ...others].map((row) => field<string>(row, 'title'));
  const title = reading.article.title;
  if (same === undefined || others.length > 0) return { article: id, state: 'changed', title, replaced, ...counts };
  const differs = differing((JSON.parse(text(same, 'json')) as Reading).article, reading.article);
  return { article: id, state: 'changed', title, replaced, differs, ...counts };
}

const PARTS: readonly (readonly [part: ArticlePart, field: keyof ReadArticle])[] = [
  ['text', 'sha256'],
  ['address', 'url'],
  ['title', 'title'],
  ['publisher', 'publisher'],
  ['day of publication', 'publishedAt'],
  ['author', 'author'],
  ['language', 'language'],
];

function differing(before: ReadArticle, after: ReadArticle): readonly ArticlePart[] {
  return PARTS.filter(([, name]) => before[name] !== after[name]).map(([part]) => part);
}

/** What of an article was new; without a change, everything was known. */
async function tallies(
  tx: Transaction,
  reading: Reading,
  change: Change | null,
): Promise<Omit<WriteResult, 'article' | 'state' | 'title' | 'replaced' | 'differs'>> {
  const named = [...(change?.profiles ?? profilesOf(reading)).values()];
  const actorOf = new Map(
    (await tx.run(ACTORS, { ids: sortedSet(named.map(({ id }) => id)) })).map((row) => [
      text(row, 'id'),
      text(row, 'actor'),
    ]),
  );
  const news = change?.news ?? new Set<string>();
  // An actor is known when it has a profile that this article did not bring.
  const suspects = sortedSet(named.filter(({ id }) => news.has(id)).flatMap(({ id }) => actorOf.get(id) ?? []));
  const rows = suspects.length === 0 ? [] : await tx.run(PROFILES_OF, { ids: suspects });
  const older = new Set(rows.filter((row) => !news.has(text(row, 'id'))).map((row) => text(row, 'actor')));
  const isNew = (actor: string) => suspects.includes(actor) && !older.has(actor);
  const entities = (kind: EntityKind) =>
    tally(
      named.filter((profile) => profile.kind === kind).flatMap(({ id }) => actorOf.get(id) ?? []),
      (actor) => !isNew(actor),
    );
  const own = (items: readonly { readonly id: string }[]) =>
    tally(
      items.map(({ id }) => id),
      () => change === null,
    );
  return {
    people: entities('person'),
    agencies: entities('agency'),
    places: entities('place'),
    events: change === null ? own(reading.events) : await tallyEvents(tx, reading.article.id, change.rows),
    quotes: own(reading.quotes),
    claims: own(reading.claims),
  };
}

async function tallyEvents(tx: Transaction, article: string, rows: ArticleRows | null): Promise<Tally> {
  const ids = (rows?.events ?? []).map((row) => text(row, 'id'));
  const known = new Set((await tx.run(KNOWN_EVENTS, { ids, article })).map((row) => text(row, 'id')));
  const others = ids.filter((id) => !known.has(id));
  if (others.length === 0) return tally(ids, () => true);
  // What is told anew may yet be an event that another article tells with other names.
  const tellings = (await tx.run(TELLINGS, { ids: sortedSet(others) })).map((row) => tellingRecord(map(row, 'n')));
  const own = new Set(ids);
  const events = await wholeEvents({ read: (cypher, params) => tx.run(cypher, params) }, tellings);
  const eventOf = new Map(events.flatMap((event) => event.tellings.map((id) => [id, event] as const)));
  const isKnown = (id: string) => known.has(id) || (eventOf.get(id)?.tellings ?? []).some((each) => !own.has(each));
  return tally(ids, isKnown);
}

function tally(items: readonly string[], isKnown: (item: string) => boolean): Tally {
  const distinct = [...new Set(items)];
  const known = distinct.filter(isKnown).length;
  return { new: distinct.length - known, known };
}
