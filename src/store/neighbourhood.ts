import { LiaisonError } from '../errors.ts';
import type { ContactFilter, Subgraph } from '../model/query.ts';
import { CONTACT_MATCHES, contactParams, type Way } from './contact-query.ts';
import { contactsOfPairs } from './contacts.ts';
import type { Engine } from './engine.ts';
import { byProfiles } from './profile-filter.ts';
import { text } from './row.ts';

export interface NeighbourhoodQuestion {
  readonly of: readonly string[];
  /** Hops, 0 to 4; default 1. */
  readonly depth?: number | null | undefined;
  /** Actors, 1 to 500; default 100. */
  readonly limit?: number | null | undefined;
  readonly filter?: ContactFilter | null | undefined;
}

/** Those around a layer who are not there yet, most occasions first. */
function aroundQuery(way: Way): string {
  return `UNWIND $ids AS of
${CONTACT_MATCHES[way]} AND NOT q.actor IN $known
WITH of, q.actor AS other, count(DISTINCT e.slot) AS occasions
WITH other, sum(occasions) AS occasions
RETURN other ORDER BY occasions DESC, other LIMIT $limit`;
}

/** Who of some actors were in contact with each other, each pair once. */
function amongQuery(way: Way): string {
  return `UNWIND $ids AS of
${CONTACT_MATCHES[way]} AND q.actor > of AND q.actor IN $ids
RETURN DISTINCT of, q.actor AS other ORDER BY of, other`;
}

const AROUND = { said: aroundQuery('said'), claim: aroundQuery('claim') } as const;
const AMONG = { said: amongQuery('said'), claim: amongQuery('claim') } as const;

/** The contacts around some actors, nearest first and then those with most occasions, with all the contacts among them. One call a layer, and a few for what is among them. */
export async function neighbourhood(engine: Engine, question: NeighbourhoodQuestion): Promise<Subgraph> {
  const depth = within('depth', question.depth ?? 1, 0, 4);
  const limit = within('limit', question.limit ?? 100, 1, 500);
  const filter = await byProfiles(engine, question.filter ?? {});
  const { way, params } = contactParams(filter);
  const distance = new Map(question.of.map((id) => [id, 0]));
  let layer: readonly string[] = [...distance.keys()];
  let truncated = false;
  for (let at = 1; at <= depth && layer.length > 0; at++) {
    const room = Math.max(0, limit - distance.size);
    const known = [...distance.keys()];
    const rows = await engine.read(AROUND[way], { ...params, ids: layer, known, limit: room + 1 });
    truncated ||= rows.length > room;
    layer = rows.slice(0, room).map((row) => text(row, 'other'));
    for (const id of layer) distance.set(id, at);
  }
  const rows = await engine.read(AMONG[way], { ...params, ids: [...distance.keys()].sort() });
  const pairs = rows.map((row) => [text(row, 'of'), text(row, 'other')] as const);
  const contacts = await contactsOfPairs(engine, pairs, filter);
  return {
    nodes: [...distance].map(([id, hops]) => ({ id, distance: hops })),
    edges: [...contacts.values()],
    truncated,
  };
}

function within(argument: string, value: number, least: number, most: number): number {
  if (Number.isInteger(value) && value >= least && value <= most) return value;
  throw new LiaisonError(
    'BAD_USER_INPUT',
    `${argument}: expected a whole number from ${least} to ${most}, got ${value}`,
  );
}
