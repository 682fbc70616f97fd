import type { Claim } from '../../model/reading.ts';
import { said, standingOfSaid } from '../../model/standing.ts';
import { sortedSet } from '../../resolve/profile.ts';
import type { Params, Row, Statement, Transaction } from '../engine.ts';
import { type Part, parsePart, printPart } from '../event-record.ts';
import { groupBy } from '../group.ts';
import { mergeParts } from '../merge-parts.ts';
import { field, map, text, texts } from '../row.ts';
import { sortKey } from './sort-key.ts';

/** Locks the tellings before their claims are read: what several writers add to one must not be lost. */
const TAKE_TURN = 'UNWIND $ids AS id MATCH (e:Event {id: id}) SET e.turn = $turn';

const CLAIMS = `UNWIND $ids AS id MATCH (e:Event {id: id})<-[:ABOUT]-(c:Claim)
RETURN id, e.earliest AS earliest, e.latest AS latest, e.parts AS before, e.place AS placeBefore, e.denied AS deniedBefore,
  c {.article, .stance, .realis, .certainty, .parts, .place, .dateText} AS claim ORDER BY id, c.id`;

const KEEP = `UNWIND $rows AS row MATCH (e:Event {id: row.id})
SET e.parts = row.parts, e.profiles = row.profiles, e.place = row.place, e.dateText = row.dateText, e.said = row.said,
  e.standing = row.standing, e.denied = row.denied, e.articles = row.articles, e.sort = row.sort`;

const UNTIE = 'UNWIND $ids AS id MATCH (e:Event {id: id})<-[r:PARTICIPATED]-(p:Profile) DELETE r';

const UNDENY = 'UNWIND $ids AS id MATCH (e:Event {id: id})<-[r:DENIED]-(p:Profile) DELETE r';

const UNPLACE = 'UNWIND $ids AS id MATCH (e:Event {id: id})-[t:AT]->(p:Profile) DELETE t';

const TIE = `UNWIND $rows AS row MATCH (e:Event {id: row.event}) MATCH (p:Profile {id: row.profile})
CREATE (p)-[:PARTICIPATED {role: row.role, side: row.side, words: row.words}]->(e)`;

/** Denials are few, and whoever asks whether something is disputed begins at them. */
const DENY = `UNWIND $rows AS row MATCH (e:Event {id: row.event}) MATCH (p:Profile {id: row.profile}) CREATE (p)-[:DENIED]->(e)`;

const PLACE =
  'UNWIND $rows AS row MATCH (e:Event {id: row.id}) MATCH (p:Profile {id: row.place}) CREATE (e)-[:AT]->(p)';

const DROP = 'UNWIND $ids AS id MATCH (e:Event {id: id}) DETACH DELETE e';

/** Brings tellings up to date with their claims; one that no claim speaks of any more goes. */
export async function refreshEvents(tx: Transaction, ids: readonly string[], turn: string): Promise<void> {
  const wanted = sortedSet(ids);
  if (wanted.length === 0) return;
  await tx.run(TAKE_TURN, { ids: wanted, turn });
  const groups = groupBy(await tx.run(CLAIMS, { ids: wanted }), (row) => text(row, 'id'));
  const dropped = wanted.filter((id) => !groups.has(id));
  if (dropped.length > 0) await tx.run(DROP, { ids: dropped });
  const rows = [...groups].map(([id, claims]) => eventRow(id, claims));
  if (rows.length === 0) return;
  const kept = rows.map(({ ties, moved, placed, turned, known, ...row }) => row);
  await tx.runAll([{ cypher: KEEP, params: { rows: kept } }, ...retying(rows)]);
}

type EventRow = ReturnType<typeof eventRow>;

/** The statements that tie tellings to those who take part, to those of whom they are denied, and to their places. */
function retying(rows: readonly EventRow[]): readonly Statement[] {
  const moved = rows.filter((row) => row.moved);
  const ties = moved.flatMap((row) => row.ties);
  const denied = rows.filter((row) => row.turned || (row.moved && row.denied));
  const denials = denied
    .filter((row) => row.denied)
    .flatMap((row) => sortedSet(row.ties.map(({ profile }) => profile)).map((profile) => ({ event: row.id, profile })));
  const placed = rows.filter((row) => row.placed);
  const places = placed.filter(({ place }) => place !== null).map(({ id, place }) => ({ id, place }));
  return [
    ...ofIds(UNTIE, moved),
    ...ofRows(TIE, ties),
    ...ofIds(UNDENY, denied),
    ...ofRows(DENY, denials),
    ...ofIds(UNPLACE, placed),
    ...ofRows(PLACE, places),
  ];
}

/** Only of tellings that were there before: new ones have nothing to be untied from. */
function ofIds(cypher: string, rows: readonly EventRow[]): readonly Statement[] {
  const ids = rows.filter((row) => row.known).map(({ id }) => id);
  return ids.length === 0 ? [] : [{ cypher, params: { ids } }];
}

function ofRows(cypher: string, rows: readonly Params[]): readonly Statement[] {
  return rows.length === 0 ? [] : [{ cypher, params: { rows } }];
}

/** What an event's claims say together; where they differ, the first in order of code units, whichever came first. */
function eventRow(id: string, rows: readonly Row[]) {
  const first = rows[0] ?? {};
  const claims = rows.map((row) => map(row, 'claim'));
  const parts = mergeParts(
    claims.flatMap((claim) => texts(claim, 'parts').map(parsePart)),
    ({ profile }) => profile,
  );
  const printed = parts.map(printPart);
  const place = sortedSet(claims.flatMap((claim) => field<string>(claim, 'place') ?? []))[0] ?? null;
  const when = field<string>(first, 'earliest') ?? field<string>(first, 'latest');
  const words = said(claims.map(verdict));
  const standing = standingOfSaid(words);
  const denied = standing === 'DENIED';
  return {
    id,
    parts: printed,
    profiles: sortedSet(parts.flatMap(({ profile }) => profile ?? [])),
    place,
    dateText: sortedSet(claims.flatMap((claim) => field<string>(claim, 'dateText') ?? []))[0] ?? null,
    said: words,
    standing,
    denied,
    articles: sortedSet(claims.map((claim) => text(claim, 'article'))),
    sort: sortKey(when, id),
    ties: tiesOf(id, parts),
    moved: printed.join('\n') !== texts(first, 'before').join('\n'),
    placed: place !== field(first, 'placeBefore'),
    turned: denied !== (field(first, 'deniedBefore') ?? false),
    known: field(first, 'before') !== null,
  };
}

/** Where nothing is told of sides, each has one of its own, below zero: "another side" then is one comparison for all events. */
function tiesOf(event: string, parts: readonly Part[]) {
  return parts.flatMap(({ profile, role, side, words }, index) =>
    profile === null ? [] : [{ event, profile, role, side: side ?? -1 - index, words }],
  );
}

function verdict(claim: Row): Pick<Claim, 'stance' | 'realis' | 'certainty'> {
  return {
    stance: text(claim, 'stance') as Claim['stance'],
    realis: text(claim, 'realis') as Claim['realis'],
    certainty: text(claim, 'certainty') as Claim['certainty'],
  };
}
