import type { StoredQuote } from '../model/graph.ts';
import type { Page, PageArgs, QuoteFilter } from '../model/query.ts';
import type { QuoteKind } from '../model/reading.ts';
import { recordsByIds, recordsOf } from './by-ids.ts';
import type { Engine, Row } from './engine.ts';
import { listPage, listQuery } from './page-query.ts';
import { field, number, text, texts } from './row.ts';

const FIELDS = '{.id, .article, .speaker, .quoteKind, .start, .end, .text, .cue, .mentions, .rule, .sort}';

const BY_IDS = `UNWIND $ids AS id MATCH (n:Quote {id: id}) RETURN n ${FIELDS} AS n ORDER BY n.id`;

const OF_ARTICLES = `UNWIND $ids AS of MATCH (a:Article {id: of})<-[:IN_ARTICLE]-(n:Quote) RETURN of, n ${FIELDS} AS n ORDER BY of, n.sort`;

const BY_SPEAKERS = `UNWIND $ids AS of MATCH (a:Actor {id: of})-[:SAID]->(n:Quote) RETURN of, n ${FIELDS} AS n ORDER BY of, n.sort`;

const ABOUT_ACTORS = `UNWIND $ids AS of MATCH (a:Actor {id: of})<-[:MENTIONS]-(n:Quote) RETURN of, n ${FIELDS} AS n ORDER BY of, n.sort`;

const WHERE = [
  '($speaker IS NULL OR n.speaker = $speaker)',
  '($about IS NULL OR $about IN n.mentions)',
  '($article IS NULL OR n.article = $article)',
  '($kinds IS NULL OR n.quoteKind IN $kinds)',
];

const QUOTES = listQuery({ match: 'MATCH (n:Quote)', where: WHERE, fields: FIELDS });

export function quotesByIds(engine: Engine, ids: readonly string[]): Promise<readonly (StoredQuote | null)[]> {
  return recordsByIds(engine, BY_IDS, ids, quote);
}

/** The quotes of each article, as they stand in its text. */
export function quotesOfArticles(engine: Engine, ids: readonly string[]): Promise<readonly (readonly StoredQuote[])[]> {
  return recordsOf(engine, OF_ARTICLES, ids, quote);
}

/** What each actor said, by publication and place in the text. */
export function quotesBySpeakers(engine: Engine, ids: readonly string[]): Promise<readonly (readonly StoredQuote[])[]> {
  return recordsOf(engine, BY_SPEAKERS, ids, quote);
}

/** Quotes whose words mention each actor. */
export function quotesAboutActors(
  engine: Engine,
  ids: readonly string[],
): Promise<readonly (readonly StoredQuote[])[]> {
  return recordsOf(engine, ABOUT_ACTORS, ids, quote);
}

/** Quotes by publication and place in the text. */
export function listQuotes(engine: Engine, filter: QuoteFilter, args: PageArgs): Promise<Page<StoredQuote>> {
  const { speaker, about, article, kinds } = filter;
  return listPage(engine, QUOTES, { speaker, about, article, kinds }, args, quote);
}

function quote(row: Row): StoredQuote {
  return {
    kind: 'quote',
    id: text(row, 'id'),
    article: text(row, 'article'),
    speaker: field(row, 'speaker'),
    quoteKind: text(row, 'quoteKind') as QuoteKind,
    cue: field(row, 'cue'),
    mentions: texts(row, 'mentions'),
    start: number(row, 'start'),
    end: number(row, 'end'),
    text: text(row, 'text'),
    rule: text(row, 'rule'),
  };
}
