import type { StoredMention } from '../model/graph.ts';
import type { Page, PageArgs } from '../model/query.ts';
import type { Emendation, MentionForm } from '../model/reading.ts';
import { recordsByIds, recordsOf } from './by-ids.ts';
import type { Engine, Row } from './engine.ts';
import { parentPages, parentQuery } from './parent-pages.ts';
import { field, number, text, texts } from './row.ts';

const FIELDS = '{.id, .article, .entity, .entities, .start, .end, .text, .form, .reading, .because, .certainty}';

const BY_IDS = `UNWIND $ids AS id MATCH (n:Mention {id: id}) RETURN n ${FIELDS} AS n ORDER BY n.id`;

/** By article and place in the text: offsets as texts that sort like the numbers. */
const OF_ACTORS = parentQuery({
  match: 'MATCH (p:Profile {actor: of})<-[:REFERS_TO]-(n:Mention) WITH DISTINCT n',
  sort: "n.article + '|' + toString(1000000000 + n.start) + '|' + n.id",
  fields: `n ${FIELDS}`,
});

const OF_PROFILES = `UNWIND $ids AS of CALL (of) { MATCH (p:Profile {id: of})<-[:REFERS_TO]-(n:Mention)
RETURN n ${FIELDS} AS n, n.article AS article, n.start AS start, n.id AS id ORDER BY article, start, id LIMIT $limit }
RETURN of, n ORDER BY of, n.article, n.start, n.id`;

const OF_ARTICLES = `UNWIND $ids AS of MATCH (a:Article {id: of})<-[:IN_ARTICLE]-(n:Mention) RETURN of, n ${FIELDS} AS n ORDER BY of, n.start, n.id`;

export function mentionsByIds(engine: Engine, ids: readonly string[]): Promise<readonly (StoredMention | null)[]> {
  return recordsByIds(engine, BY_IDS, ids, mention);
}

/** Where each actor is mentioned, by article and place in the text; a page an actor. */
export function mentionsOfActors(
  engine: Engine,
  ids: readonly string[],
  args: PageArgs,
): Promise<readonly Page<StoredMention>[]> {
  return parentPages(engine, OF_ACTORS, ids, args, mention);
}

/** How many mentions of a profile are read: enough to judge by. */
const ENOUGH = 20;

/** Where articles speak of each profile, the first by article and place in the text. */
export function mentionsOfProfiles(
  engine: Engine,
  ids: readonly string[],
): Promise<readonly (readonly StoredMention[])[]> {
  return recordsOf(engine, OF_PROFILES, ids, mention, { limit: ENOUGH });
}

export function mentionsOfArticles(
  engine: Engine,
  ids: readonly string[],
): Promise<readonly (readonly StoredMention[])[]> {
  return recordsOf(engine, OF_ARTICLES, ids, mention);
}

function mention(row: Row): StoredMention {
  return {
    kind: 'mention',
    id: text(row, 'id'),
    article: text(row, 'article'),
    entity: field(row, 'entity'),
    entities: texts(row, 'entities'),
    start: number(row, 'start'),
    end: number(row, 'end'),
    text: text(row, 'text'),
    form: text(row, 'form') as MentionForm,
    emendation: emendation(row),
  };
}

function emendation(row: Row): Emendation | null {
  const reading = field<string>(row, 'reading');
  return reading === null
    ? null
    : { reading, because: text(row, 'because'), certainty: text(row, 'certainty') as Emendation['certainty'] };
}
