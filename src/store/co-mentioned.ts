import type { CoMention } from '../model/query.ts';
import { recordsOf } from './by-ids.ts';
import type { Engine } from './engine.ts';
import { number, text } from './row.ts';

/** Through the profiles that articles name: an article names an actor however often once. Its publisher is no one it speaks of. */
const CO_MENTIONED = `UNWIND $ids AS of MATCH (p:Profile {actor: of})<-[:NAMES]-(x:Article)-[:NAMES]->(o:Profile)
WHERE o.actor <> of AND o.kind <> 'place' AND coalesce(x.publisherId, '') <> o.id
WITH of, o.actor AS actor, count(DISTINCT x.id) AS articles
RETURN of, {actor: actor, articles: articles} AS n ORDER BY of, articles DESC, actor`;

/** Who is named in the same articles as each actor, most articles first. It says nothing about contact. */
export function coMentionedWith(engine: Engine, ids: readonly string[]): Promise<readonly (readonly CoMention[])[]> {
  return recordsOf(engine, CO_MENTIONED, ids, (row) => ({
    actor: text(row, 'actor'),
    articles: number(row, 'articles'),
  }));
}
