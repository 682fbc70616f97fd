import type { CoMention, Page, PageArgs } from '../model/query.ts';
import { CONTACT_MATCHES, contactParams } from './contact-query.ts';
import type { Engine } from './engine.ts';
import { parentPages, parentQuery } from './parent-pages.ts';
import { number, text } from './row.ts';

/** Through the profiles that articles name: an article names an actor however often once. Its publisher is no one it speaks of. */
const CO_MENTIONED = parentQuery({
  match: `MATCH (p:Profile {actor: of})<-[:NAMES]-(x:Article)-[:NAMES]->(o:Profile)
WHERE o.actor <> of AND o.kind <> 'place' AND coalesce(x.publisherId, '') <> o.id
WITH of, o.actor AS n, count(DISTINCT x.id) AS articles
WHERE ($met IS NULL OR (((of + ' ' + n) IN $met) = $inContact))`,
  sort: "toString(1000000000 - articles) + '|' + n",
  fields: '{actor: n, articles: 1000000000 - toInteger(substring(sort, 0, 9))}',
});

/** Those with whom somebody affirms contact. */
const MET = `UNWIND $ids AS of
${CONTACT_MATCHES.said}
RETURN DISTINCT of + ' ' + q.actor AS pair ORDER BY pair`;

/**
 * Who is named in the same articles as each actor, most articles first; a page an actor. It says nothing about contact.
 * @param inContact only those with whom somebody affirms contact, or (false) only the others; null for all
 */
export async function coMentionedWith(
  engine: Engine,
  ids: readonly string[],
  inContact: boolean | null,
  args: PageArgs,
): Promise<readonly Page<CoMention>[]> {
  const { params } = contactParams({});
  const met = inContact === null ? null : (await engine.read(MET, { ...params, ids })).map((row) => text(row, 'pair'));
  const record = (row: Parameters<typeof text>[0]) => ({
    actor: text(row, 'actor'),
    articles: number(row, 'articles'),
  });
  return parentPages(engine, CO_MENTIONED, ids, args, record, { met, inContact });
}
