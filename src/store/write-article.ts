import type { Article } from '../model/article.ts';
import type { EntityKind, Reading } from '../model/reading.ts';
import { nameId } from '../resolve/known-name.ts';
import type { Engine, Transaction } from './engine.ts';
import { text } from './row.ts';
import type { ArticleRows } from './write/article-rows.ts';
import { changeArticles, readingJson, takeTurn } from './write/change.ts';

/** How many there are: not in the graph before, or known already. */
export interface Tally {
  readonly new: number;
  readonly known: number;
}

export interface WriteResult {
  /** Id of the article. */
  readonly article: string;
  readonly state: 'new' | 'changed' | 'unchanged';
  readonly people: Tally;
  readonly agencies: Tally;
  readonly places: Tally;
  readonly events: Tally;
  readonly quotes: Tally;
  readonly claims: Tally;
}

const STORED = 'MATCH (a:Article {id: $id}) MATCH (r:Reading {id: $id}) RETURN a.id AS id, r.json AS json';

const STORED_BY_URL = 'MATCH (a:Article {url: $url}) WHERE a.id <> $id RETURN a.id AS id ORDER BY id';

const KNOWN_NAMES = 'UNWIND $ids AS id MATCH (n:Name {id: id}) WHERE n.meaning IS NOT NULL RETURN id ORDER BY id';

const KNOWN_EVENTS = `UNWIND $ids AS id MATCH (e:Event {id: id})<-[:ABOUT]-(c:Claim) WHERE c.article <> $article
RETURN DISTINCT id ORDER BY id`;

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
  const { id } = reading.article;
  return engine.write(async (tx) => {
    await takeTurn(tx);
    const [same] = await tx.run(STORED, { id });
    // The reading has the hash of the text: texts need no comparison (a database may keep a lone surrogate otherwise).
    if (same !== undefined && text(same, 'json') === readingJson(reading)) {
      return result(reading, 'unchanged', null, new Set(reading.entities.map(nameId)), new Set());
    }
    const others =
      reading.article.url === undefined ? [] : await tx.run(STORED_BY_URL, { id, url: reading.article.url });
    const removed = [...(same === undefined ? [] : [id]), ...others.map((row) => text(row, 'id'))];
    const known = await ids(tx, KNOWN_NAMES, { ids: reading.entities.map(nameId) });
    const rows = await changeArticles(tx, removed, { reading, text: article.text, ingestedAt });
    const events = (rows?.events ?? []).map((row) => text(row, 'id'));
    const knownEvents = await ids(tx, KNOWN_EVENTS, { ids: events, article: id });
    return result(reading, removed.length === 0 ? 'new' : 'changed', rows, known, knownEvents);
  });
}

async function ids(
  tx: Transaction,
  cypher: string,
  params: { readonly ids: readonly string[]; readonly article?: string },
): Promise<ReadonlySet<string>> {
  return new Set((await tx.run(cypher, params)).map((row) => text(row, 'id')));
}

function result(
  reading: Reading,
  state: WriteResult['state'],
  rows: ArticleRows | null,
  known: ReadonlySet<string>,
  knownEvents: ReadonlySet<string>,
): WriteResult {
  const old = state === 'unchanged';
  const tally = (items: readonly string[], isKnown: (item: string) => boolean): Tally => {
    const distinct = [...new Set(items)];
    const count = distinct.filter(isKnown).length;
    return { new: distinct.length - count, known: count };
  };
  const entities = (kind: EntityKind) =>
    tally(reading.entities.filter((entity) => entity.kind === kind).map(nameId), (name) => known.has(name));
  const local = (items: readonly { readonly id: string }[]) =>
    tally(
      items.map((item) => item.id),
      () => old,
    );
  return {
    article: reading.article.id,
    state,
    people: entities('person'),
    agencies: entities('agency'),
    places: entities('place'),
    events:
      rows === null
        ? local(reading.events)
        : tally(
            rows.events.map((row) => text(row, 'id')),
            (id) => knownEvents.has(id),
          ),
    quotes: local(reading.quotes),
    claims: local(reading.claims),
  };
}
