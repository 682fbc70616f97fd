import type { PartTaken } from '../../model/graph.ts';
import type { Claim } from '../../model/reading.ts';
import { standingOf } from '../../model/standing.ts';
import { sortedSet } from '../../resolve/known-name.ts';
import type { Row, Transaction } from '../engine.ts';
import { groupBy } from '../group.ts';
import { field, map, text, texts } from '../row.ts';
import { sortKey } from './sort-key.ts';

const CLAIMS = `UNWIND $ids AS id MATCH (e:Event {id: id})<-[:ABOUT]-(c:Claim)
RETURN id, e.earliest AS earliest, e.latest AS latest, e.participants AS before, e.place AS placeBefore,
  c {.article, .stance, .realis, .certainty, .roles, .place, .dateText} AS claim ORDER BY id, c.id`;

const KEEP = `UNWIND $rows AS row MATCH (e:Event {id: row.id})
SET e.participants = row.participants, e.place = row.place, e.dateText = row.dateText, e.standing = row.standing,
  e.articles = row.articles, e.sort = row.sort`;

const UNTIE = 'UNWIND $ids AS id MATCH (e:Event {id: id})<-[p:PARTICIPATED]-(a:Actor) DELETE p';

const UNPLACE = 'UNWIND $ids AS id MATCH (e:Event {id: id})-[t:AT]->(p:Place) DELETE t';

const TIE = `UNWIND $rows AS row MATCH (e:Event {id: row.event}) MATCH (a:Actor {id: row.actor})
MERGE (a)-[p:PARTICIPATED]->(e) SET p.role = row.role`;

const PLACE = 'UNWIND $rows AS row MATCH (e:Event {id: row.id}) MATCH (p:Place {id: row.place}) MERGE (e)-[:AT]->(p)';

const DROP = 'UNWIND $ids AS id MATCH (e:Event {id: id}) DETACH DELETE e';

/** Brings events up to date with their claims; an event that no claim speaks of any more goes. */
export async function refreshEvents(tx: Transaction, ids: readonly string[]): Promise<void> {
  const wanted = sortedSet(ids);
  if (wanted.length === 0) return;
  const groups = groupBy(await tx.run(CLAIMS, { ids: wanted }), (row) => text(row, 'id'));
  const dropped = wanted.filter((id) => !groups.has(id));
  if (dropped.length > 0) await tx.run(DROP, { ids: dropped });
  const rows = [...groups].map(([id, claims]) => eventRow(id, claims));
  if (rows.length === 0) return;
  const untied = rows.filter((row) => row.changed).map(({ id }) => id);
  await tx.run(KEEP, { rows: rows.map(({ ties, changed, ...row }) => row) });
  if (untied.length === 0) return;
  await tx.run(UNTIE, { ids: untied });
  await tx.run(UNPLACE, { ids: untied });
  const ties = rows.filter(({ changed }) => changed).flatMap((row) => row.ties);
  if (ties.length > 0) await tx.run(TIE, { rows: ties });
  const places = rows.filter(({ changed, place }) => changed && place !== null).map(({ id, place }) => ({ id, place }));
  if (places.length > 0) await tx.run(PLACE, { rows: places });
}

/** What an event's claims say together; where they differ, the first in order of code units, whichever came first. */
function eventRow(id: string, rows: readonly Row[]) {
  const first = rows[0] ?? {};
  const claims = rows.map((row) => map(row, 'claim'));
  const roles = mergeRoles(claims.flatMap((claim) => texts(claim, 'roles')));
  const participants = roles.map(({ entity, role }) => `${role} ${entity}`);
  const place = sortedSet(claims.flatMap((claim) => field<string>(claim, 'place') ?? []))[0] ?? null;
  const when = field<string>(first, 'earliest') ?? field<string>(first, 'latest');
  return {
    id,
    participants,
    place,
    dateText: sortedSet(claims.flatMap((claim) => field<string>(claim, 'dateText') ?? []))[0] ?? null,
    standing: standingOf(claims.map(verdict)),
    articles: sortedSet(claims.map((claim) => text(claim, 'article'))),
    sort: sortKey(when, id),
    ties: roles.map(({ entity, role }) => ({ event: id, actor: entity, role })),
    changed: participants.join('\n') !== texts(first, 'before').join('\n') || place !== field(first, 'placeBefore'),
  };
}

function verdict(claim: Row): Pick<Claim, 'stance' | 'realis' | 'certainty'> {
  return {
    stance: text(claim, 'stance') as Claim['stance'],
    realis: text(claim, 'realis') as Claim['realis'],
    certainty: text(claim, 'certainty') as Claim['certainty'],
  };
}

/** One role an actor: a particular one ("host") before "participant". */
function mergeRoles(roles: readonly string[]): readonly PartTaken[] {
  const byActor = new Map<string, PartTaken['role']>();
  for (const each of sortedSet(roles)) {
    const space = each.indexOf(' ');
    const role = each.slice(0, space) as PartTaken['role'];
    const actor = each.slice(space + 1);
    const known = byActor.get(actor);
    if (known === undefined || known === 'participant') byActor.set(actor, role);
  }
  return [...byActor].sort(([a], [b]) => (a < b ? -1 : 1)).map(([entity, role]) => ({ entity, role }));
}
