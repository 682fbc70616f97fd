import type { StoredQuote } from '../model/graph.ts';
import type { Page, PageArgs, QuoteFilter } from '../model/query.ts';
import type { QuoteKind } from '../model/reading.ts';
import { recordsByIds, recordsOf } from './by-ids.ts';
import type { Engine, Row } from './engine.ts';
import { listPage, listQuery } from './page-query.ts';
import { profileIdsOf } from './profiles.ts';
import { field, number, text, texts } from './row.ts';
import { unnamedOf } from './unnamed.ts';

const FIELDS = '{.id, .article, .speaker, .unnamed, .quoteKind, .start, .end, .text, .cue, .mentions, .rule, .sort}';

const BY_IDS = `UNWIND $ids AS id MATCH (n:Quote {id: id}) RETURN n ${FIELDS} AS n ORDER BY n.id`;

const OF_ARTICLES = `UNWIND $ids AS of MATCH (a:Article {id: of})<-[:IN_ARTICLE]-(n:Quote) RETURN of, n ${FIELDS} AS n ORDER BY of, n.sort`;

const BY_SPEAKERS = `UNWIND $ids AS of MATCH (p:Profile {actor: of})-[:SAID]->(n:Quote) RETURN of, n ${FIELDS} AS n ORDER BY of, n.sort`;

const ABOUT_ACTORS = `UNWIND $ids AS of MATCH (p:Profile {actor: of})<-[:MENTIONS]-(n:Quote) WITH DISTINCT of, n RETURN of, n ${FIELDS} AS n ORDER BY of, n.sort`;

const WHERE = [
  '($speakers IS NULL OR n.speaker IN $speakers)',
  '($about IS NULL OR ANY(mentioned IN n.mentions WHERE mentioned IN $about))',
  '($article IS NULL OR n.article = $article)',
  '($kinds IS NULL OR n.quoteKind IN $kinds)',
];

const QUOTES = listQuery({ match: 'MATCH (n:Quote)', where: WHERE, fields: FIELDS });

const QUOTES_OF = listQuery({
  match: 'MATCH (p:Profile {actor: $of})-[:SAID]->(n:Quote)',
  where: WHERE,
  fields: FIELDS,
});

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
export async function listQuotes(engine: Engine, filter: QuoteFilter, args: PageArgs): Promise<Page<StoredQuote>> {
  const { speaker, about, article, kinds } = filter;
  const asked = [speaker, about].filter((id) => id != null);
  const profiles = await profileIdsOf(engine, asked);
  const ofOne = (id: string | null | undefined) => (id == null ? null : (profiles.get(id) ?? []));
  const params = { speakers: ofOne(speaker), about: ofOne(about), article, kinds };
  if (speaker != null) return listPage(engine, QUOTES_OF, { ...params, of: speaker }, args, quote);
  return listPage(engine, QUOTES, params, args, quote);
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
