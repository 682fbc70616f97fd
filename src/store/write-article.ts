import type { Article } from '../model/article.ts';
import type { ReadArticle, Reading } from '../model/reading.ts';
import type { Engine, Row, Transaction } from './engine.ts';
import { groupBy } from './group.ts';
import { field, text } from './row.ts';
import { beginAnew } from './write/begin-anew.ts';
import { changeArticles, readingJson } from './write/change-articles.ts';
import { type Tallies, talliesOfArrivals, talliesOfKnown } from './write/tally.ts';

export interface ArticleAndReading {
  readonly article: Article;
  readonly reading: Reading;
}

/** What two copies of one article may differ in. */
export type ArticlePart = 'text' | 'address' | 'title' | 'publisher' | 'day of publication' | 'author' | 'language';

export interface WriteResult extends Tallies {
  /** Id of the article. */
  readonly article: string;
  readonly state: 'new' | 'changed' | 'unchanged';
  /** The title of a changed article. */
  readonly title?: string | undefined;
  /** The titles of what it took the place of; null of one without. */
  readonly replaced?: readonly (string | null)[];
  /** Of a changed article that was stored under the same id: what of it differs. Nothing, where only its reading does. */
  readonly differs?: readonly ArticlePart[] | undefined;
}

const STORED = 'UNWIND $ids AS id MATCH (r:Reading {id: id}) RETURN r.id AS id, r.json AS json ORDER BY id';

const TITLES = 'UNWIND $ids AS id MATCH (a:Article {id: id}) RETURN id, a.title AS title ORDER BY id';

/** Without a condition beside the key: the embedded engine would go through all articles. */
const BY_URL = 'UNWIND $urls AS url MATCH (a:Article {url: url}) RETURN url, a.id AS id, a.title AS title ORDER BY id';

/** Locked first: of two writers of one article, the second sees what the first wrote. */
const TAKE_TURN = 'UNWIND $ids AS id MERGE (a:Article {id: id}) SET a.turn = coalesce(a.turn, 0) + 1';

/**
 * Writes what was read of one article, in one transaction: all of it or nothing. The same article again changes nothing; another text of the
 * same id or URL takes the place of what the old one said.
 */
export async function writeArticle(
  engine: Engine,
  article: Article,
  reading: Reading,
  ingestedAt = new Date().toISOString(),
): Promise<WriteResult> {
  const [result] = await beginAnew(engine, (tx) => writeInto(tx, [{ article, reading }], ingestedAt));
  if (result === undefined) throw new RangeError('expected a result for the article, got none');
  return result;
}

/**
 * As `writeArticle`, several at once in the caller's transaction, with the results and the graph of writing them one after the other. What they bring goes into
 * the graph together, so that twenty cost hardly more calls than one.
 */
export async function writeInto(
  tx: Transaction,
  items: readonly ArticleAndReading[],
  ingestedAt: string,
): Promise<readonly WriteResult[]> {
  const results: WriteResult[] = [];
  for (const some of apart(items)) results.push(...(await writeTogether(tx, some, ingestedAt)));
  return results;
}

/** In their order, in runs of which no two have an id or an address in common: those take each other's place. */
function apart(items: readonly ArticleAndReading[]): readonly (readonly ArticleAndReading[])[] {
  const runs: ArticleAndReading[][] = [];
  let taken = new Set<string>();
  for (const item of items) {
    const { id, url } = item.reading.article;
    const own = url === undefined ? [`id ${id}`] : [`id ${id}`, `url ${url}`];
    const run = own.some((each) => taken.has(each)) ? undefined : runs.at(-1);
    if (run === undefined) {
      runs.push([item]);
      taken = new Set(own);
    } else {
      run.push(item);
      for (const each of own) taken.add(each);
    }
  }
  return runs;
}

/** What is in the graph where an article is to stand. */
interface Place extends ArticleAndReading {
  readonly id: string;
  /** Whether its reading is there to the letter. */
  readonly same: boolean;
  /** The reading of the article of its id that is there. */
  readonly before: string | null;
  /** Other articles of its address. */
  readonly others: readonly Row[];
}

async function writeTogether(
  tx: Transaction,
  items: readonly ArticleAndReading[],
  ingestedAt: string,
): Promise<readonly WriteResult[]> {
  const places = await placesOf(tx, items);
  const ids = new Set(places.map(({ id }) => id));
  const crossed = places.some(({ others }) => others.some((row) => ids.has(text(row, 'id'))));
  if (crossed && items.length > 1) {
    // One of them stands at the address of another, which its own text leaves or takes with it: whichever comes first.
    const results: WriteResult[] = [];
    for (const item of items) results.push(...(await writeTogether(tx, [item], ingestedAt)));
    return results;
  }
  const coming = places.filter(({ same }) => !same);
  const before = coming.filter(({ before: own }) => own !== null).map(({ id }) => id);
  const rows = before.length === 0 ? [] : await tx.run(TITLES, { ids: before });
  const titles = new Map(rows.map((row) => [text(row, 'id'), field<string>(row, 'title')]));
  const tallies = new Map<string, Tallies>();
  if (coming.length > 0) {
    const removed = [...before, ...coming.flatMap(({ others }) => others.map((row) => text(row, 'id')))];
    const additions = coming.map(({ article, reading }) => ({ article, reading, ingestedAt }));
    const { arrivals, news } = await changeArticles(tx, removed, additions);
    const each = await talliesOfArrivals(tx, arrivals, news);
    for (const [index, { id }] of coming.entries()) tallies.set(id, each[index]!);
  }
  const results: WriteResult[] = [];
  for (const { id, before: own, others, reading } of places) {
    const counts = tallies.get(id);
    if (counts === undefined) {
      results.push({ article: id, state: 'unchanged', ...(await talliesOfKnown(tx, reading)) });
    } else if (own === null && others.length === 0) {
      results.push({ article: id, state: 'new', ...counts });
    } else {
      const replaced = [
        ...(own === null ? [] : [titles.get(id) ?? null]),
        ...others.map((row) => field<string>(row, 'title')),
      ];
      const { title } = reading.article;
      const differs =
        own === null || others.length > 0
          ? {}
          : { differs: differing((JSON.parse(own) as Reading).article, reading.article) };
      results.push({ article: id, state: 'changed', title, replaced, ...differs, ...counts });
    }
  }
  return results;
}

async function placesOf(tx: Transaction, items: readonly ArticleAndReading[]): Promise<readonly Place[]> {
  const ids = items.map(({ reading }) => reading.article.id).sort();
  await tx.runAll([{ cypher: TAKE_TURN, params: { ids } }]);
  const stored = new Map((await tx.run(STORED, { ids })).map((row) => [text(row, 'id'), text(row, 'json')]));
  // The reading has the hash of the text: texts need no comparison (a database may keep a lone surrogate otherwise).
  const isSame = (reading: Reading) => stored.get(reading.article.id) === readingJson(reading);
  const urls = items.flatMap(({ reading }) => (isSame(reading) ? [] : (reading.article.url ?? []))).sort();
  const byUrl = groupBy(urls.length === 0 ? [] : await tx.run(BY_URL, { urls }), (row) => text(row, 'url'));
  return items.map(({ article, reading }) => {
    const { id, url } = reading.article;
    const same = isSame(reading);
    const there = same || url === undefined ? [] : (byUrl.get(url) ?? []);
    const others = there.filter((row) => text(row, 'id') !== id);
    return { article, reading, id, same, before: stored.get(id) ?? null, others };
  });
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
