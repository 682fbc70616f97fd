import type { StoredArticle } from '../model/graph.ts';
import type { ArticleFilter, Page, PageArgs } from '../model/query.ts';
import type { Certainty } from '../model/reading.ts';
import { recordsByIds } from './by-ids.ts';
import type { Engine, Row } from './engine.ts';
import { listPage, listQuery } from './page-query.ts';
import { parentPages, parentQuery } from './parent-pages.ts';
import { byProfiles } from './profile-filter.ts';
import { field, map, number, text } from './row.ts';

const FIELDS =
  '{.id, .url, .title, .publisher, .publisherId, .publishedAt, .publishedAtCertainty, .publishedAtFrom, .author, .sourceAddress, .sourceAt, .language, .unread, .length, .sha256, .ingestedAt}';

const BY_IDS = `UNWIND $ids AS id MATCH (n:Article {id: id}) RETURN n ${FIELDS} AS n ORDER BY n.id`;

const TEXTS = 'UNWIND $ids AS id MATCH (n:Article {id: id}) RETURN n {.id, .text} AS n ORDER BY n.id';

const BY_URL = `MATCH (n:Article {url: $url}) RETURN n ${FIELDS} AS n ORDER BY n.id`;

const OF_ACTORS = parentQuery({
  match: 'MATCH (p:Profile {actor: of})<-[:REFERS_TO]-(x:Mention) MATCH (x)-[:IN_ARTICLE]->(n:Article) WITH DISTINCT n',
  sort: 'n.sort',
  fields: '{id: n.id}',
  descending: true,
});

const WHERE = [
  '($from IS NULL OR substring(n.publishedAt, 0, 10) >= $from)',
  '($to IS NULL OR substring(n.publishedAt, 0, 10) <= $to)',
  '($publishers IS NULL OR n.publisherId IN $publishers)',
  '($language IS NULL OR n.language = $language)',
  '($since IS NULL OR n.ingestedAt >= $since)',
];

/** Newest first; those without a date last. */
const ARTICLES = listQuery({ match: 'MATCH (n:Article)', where: WHERE, fields: FIELDS, descending: true });

const ARTICLES_ABOUT = listQuery({
  match: 'MATCH (p:Profile {actor: $mentions})<-[:REFERS_TO]-(x:Mention)-[:IN_ARTICLE]->(n:Article) WITH DISTINCT n',
  where: WHERE,
  fields: FIELDS,
  descending: true,
});

export function articlesByIds(engine: Engine, ids: readonly string[]): Promise<readonly (StoredArticle | null)[]> {
  return recordsByIds(engine, BY_IDS, ids, article);
}

/** The texts exactly as given: all offsets count their UTF-16 code units. */
export function articleTextsByIds(engine: Engine, ids: readonly string[]): Promise<readonly (string | null)[]> {
  return recordsByIds(engine, TEXTS, ids, (row) => text(row, 'text'));
}

export async function findArticle(engine: Engine, url: string): Promise<StoredArticle | null> {
  const [row] = await engine.read(BY_URL, { url });
  return row === undefined ? null : article(map(row, 'n'));
}

/** Ids of the articles that refer to each actor, newest first; a page an actor. */
export function articlesOfActors(
  engine: Engine,
  ids: readonly string[],
  args: PageArgs,
): Promise<readonly Page<string>[]> {
  return parentPages(engine, OF_ACTORS, ids, args, (row) => text(row, 'id'));
}

export async function listArticles(
  engine: Engine,
  filter: ArticleFilter,
  args: PageArgs,
): Promise<Page<StoredArticle>> {
  const { from, to, language, mentions, since } = filter;
  const { publishers } = await byProfiles(engine, { publishers: filter.publishers });
  const params = { from, to, publishers, language, since };
  return mentions == null
    ? listPage(engine, ARTICLES, params, args, article)
    : listPage(engine, ARTICLES_ABOUT, { ...params, mentions }, args, article);
}

function article(row: Row): StoredArticle {
  return {
    kind: 'article',
    id: text(row, 'id'),
    url: field(row, 'url'),
    title: field(row, 'title'),
    publisher: field(row, 'publisher'),
    publisherId: field(row, 'publisherId'),
    publishedAt: field(row, 'publishedAt'),
    publishedAtCertainty: text(row, 'publishedAtCertainty') as Certainty,
    publishedAtFrom: field(row, 'publishedAtFrom'),
    author: field(row, 'author'),
    source: sourceOf(row),
    language: text(row, 'language'),
    unread: field(row, 'unread'),
    length: number(row, 'length'),
    sha256: text(row, 'sha256'),
    ingestedAt: text(row, 'ingestedAt'),
  };
}

function sourceOf(row: Row): StoredArticle['source'] {
  const address = field<string>(row, 'sourceAddress');
  return address === null ? null : { address, at: text(row, 'sourceAt') };
}
