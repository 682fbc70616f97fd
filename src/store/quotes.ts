import type { StoredQuote } from '../model/graph.ts';
import type { Page, PageArgs, PublicationOrder, QuoteFilter } from '../model/query.ts';
import type { QuoteKind } from '../model/reading.ts';
import { recordsByIds, recordsOf } from './by-ids.ts';
import type { Engine, Row } from './engine.ts';
import { LATEST_KEY, listPage, listQuery } from './page-query.ts';
import { parentPages, parentQuery } from './parent-pages.ts';
import { profileIdsOf } from './profiles.ts';
import { field, number, text, texts } from './row.ts';
import { unnamedOf } from './unnamed.ts';

const FIELDS = '{.id, .article, .speaker, .unnamed, .quoteKind, .start, .end, .text, .cue, .mentions, .rule, .sort}';

const BY_IDS = `UNWIND $ids AS id MATCH (n:Quote {id: id}) RETURN n ${FIELDS} AS n ORDER BY n.id`;

const OF_ARTICLES = `UNWIND $ids AS of MATCH (a:Article {id: of})<-[:IN_ARTICLE]-(n:Quote) RETURN of, n ${FIELDS} AS n ORDER BY of, n.sort`;

const BY_SPEAKERS = parentQuery({
  match: 'MATCH (p:Profile {actor: of})-[:SAID]->(n:Quote)',
  sort: 'n.sort',
  fields: `n ${FIELDS}`,
});

const ABOUT_ACTORS = parentQuery({
  match: 'MATCH (p:Profile {actor: of})<-[:MENTIONS]-(n:Quote) WITH DISTINCT n',
  sort: 'n.sort',
  fields: `n ${FIELDS}`,
});

const WHERE = [
  '($speakers IS NULL OR n.speaker IN $speakers)',
  '($about IS NULL OR ANY(mentioned IN n.mentions WHERE mentioned IN $about))',
  '($article IS NULL OR n.article = $article)',
  '($kinds IS NULL OR n.quoteKind IN $kinds)',
  '($unnamed IS NULL OR (n.speaker IS NULL AND size(n.unnamed) > 0) = $unnamed)',
];

const ALL = 'MATCH (n:Quote)';

const OF_ONE = 'MATCH (p:Profile {actor: $of})-[:SAID]->(n:Quote)';

/** A day of publication that is not known fits no bounds. */
const PUBLISHED = `MATCH (n)-[:IN_ARTICLE]->(x:Article)
WHERE ($from IS NULL OR substring(x.publishedAt, 0, 10) >= $from) AND ($to IS NULL OR substring(x.publishedAt, 0, 10) <= $to)
  AND ($publishers IS NULL OR x.publisherId IN $publishers)
WITH DISTINCT n`;

function queries(match: string) {
  const list = { match, where: WHERE, fields: FIELDS };
  return { earliest: listQuery(list), latest: listQuery({ ...list, descending: true, key: LATEST_KEY }) };
}

/** Where a list begins, and whether the articles are looked at. */
const QUERIES = {
  all: { plain: queries(ALL), published: queries(`${ALL}\n${PUBLISHED}`) },
  of: { plain: queries(OF_ONE), published: queries(`${OF_ONE}\n${PUBLISHED}`) },
} as const;

export function quotesByIds(engine: Engine, ids: readonly string[]): Promise<readonly (StoredQuote | null)[]> {
  return recordsByIds(engine, BY_IDS, ids, quote);
}

/** The quotes of each article, as they stand in its text. */
export function quotesOfArticles(engine: Engine, ids: readonly string[]): Promise<readonly (readonly StoredQuote[])[]> {
  return recordsOf(engine, OF_ARTICLES, ids, quote);
}

/** What each actor said, by publication and place in the text; a page an actor. */
export function quotesBySpeakers(
  engine: Engine,
  ids: readonly string[],
  args: PageArgs,
): Promise<readonly Page<StoredQuote>[]> {
  return parentPages(engine, BY_SPEAKERS, ids, args, quote);
}

/** Quotes whose words mention each actor; a page an actor. */
export function quotesAboutActors(
  engine: Engine,
  ids: readonly string[],
  args: PageArgs,
): Promise<readonly Page<StoredQuote>[]> {
  return parentPages(engine, ABOUT_ACTORS, ids, args, quote);
}

/** Quotes by publication and place in the text. */
export async function listQuotes(
  engine: Engine,
  filter: QuoteFilter,
  args: PageArgs,
  order: PublicationOrder = 'earliest',
): Promise<Page<StoredQuote>> {
  const { speaker, about, article, kinds, unnamed, from, to, publishers } = filter;
  const asked = [speaker, about, ...(publishers ?? [])].filter((id) => id != null);
  const profiles = await profileIdsOf(engine, asked);
  const ofOne = (id: string | null | undefined) => (id == null ? null : (profiles.get(id) ?? []));
  const published = from != null || to != null || publishers != null;
  const params = {
    ...{ speakers: ofOne(speaker), about: ofOne(about), article, kinds, unnamed },
    ...(published ? { from, to, publishers: publishers?.flatMap((id) => ofOne(id) ?? []) } : {}),
    ...(speaker == null ? {} : { of: speaker }),
  };
  const begun = QUERIES[speaker == null ? 'all' : 'of'];
  return listPage(engine, begun[published ? 'published' : 'plain'][order], params, args, quote);
}

function quote(row: Row): StoredQuote {
  return {
    kind: 'quote',
    id: text(row, 'id'),
    article: text(row, 'article'),
    speaker: field(row, 'speaker'),
    unnamed: unnamedOf(row),
    quoteKind: text(row, 'quoteKind') as QuoteKind,
    cue: field(row, 'cue'),
    mentions: texts(row, 'mentions'),
    start: number(row, 'start'),
    end: number(row, 'end'),
    text: text(row, 'text'),
    rule: text(row, 'rule'),
  };
}
