import type { Actor } from '../model/graph.ts';
import { fold } from '../resolve/fold.ts';
import { keyId, nameKey } from '../resolve/name-key.ts';
import { isBetter, type NameRank, rankName, soundsOf } from '../resolve/name-rank.ts';
import { actorRecord } from './actors.ts';
import type { Engine } from './engine.ts';
import { map, text, texts } from './row.ts';

/** Whom a name means: one, several, or nobody with those who come near. */
export type FoundByName =
  | { readonly kind: 'one'; readonly actor: Actor }
  | { readonly kind: 'several'; readonly actors: readonly Actor[] }
  | { readonly kind: 'nobody'; readonly near: readonly Actor[] };

/** Hits of the index that are looked at. */
const HITS = 200;
/** Candidates and suggestions that are named. */
const NAMED = 10;

const BY_KEY = `UNWIND $keys AS key MATCH (k:Key {id: key})<-[:CALLED]-(p:Profile) RETURN DISTINCT p.actor AS id ORDER BY id`;

const CANDIDATES = `UNWIND $ids AS id MATCH (n:Actor {id: id})<-[:MEANS]-(p:Profile)
WITH n, collect(DISTINCT p.key) AS keys, collect(DISTINCT p.post) AS posts
RETURN n {.id, .kind, .name, .aliases, .sector, .country} AS n, keys, posts ORDER BY n.id`;

/**
 * Finds by rank: the full name in whatever order, the surname of a full name (with a title: "President Trump"), another name, a short form, the bare surname that an
 * article has alone, another spelling. Of the best rank there may be several: then all are given, and none is guessed.
 * @param kinds people, agencies or both; where both have one of the same rank, people go before agencies
 */
export async function findActors(engine: Engine, name: string, kinds: readonly Actor['kind'][]): Promise<FoundByName> {
  const words = fold(name);
  const keys = kinds.map((kind) => keyId(kind, nameKey(kind, name)));
  const [exact, hits] = await Promise.all([
    engine.read(BY_KEY, { keys }),
    words === '' ? [] : engine.search('actor', words, HITS),
  ]);
  const ids = [...exact.map((row) => text(row, 'id')), ...hits.map(({ id }) => id)];
  const first = best(await ranked(engine, name, ids, kinds));
  if (first.length > 0) return chosen(first);
  const sounds = soundsOf(name);
  const alike = sounds.length === 0 ? [] : await engine.search('actor', sounds.join(' '), HITS);
  const all = await ranked(engine, name, [...ids, ...alike.map(({ id }) => id)], kinds);
  const near = best(all);
  if (near.length > 0) return chosen(near);
  return { kind: 'nobody', near: all.slice(0, NAMED).map(({ actor }) => actor) };
}

interface Candidate {
  readonly actor: Actor;
  readonly rank: NameRank | null;
}

async function ranked(
  engine: Engine,
  name: string,
  ids: readonly string[],
  kinds: readonly Actor['kind'][],
): Promise<readonly Candidate[]> {
  if (ids.length === 0) return [];
  const rows = await engine.read(CANDIDATES, { ids: [...new Set(ids)].sort() });
  return rows
    .map((row) => ({ row, actor: actorRecord(map(row, 'n')) }))
    .filter(({ actor }) => kinds.includes(actor.kind))
    .map(({ row, actor }) => {
      const named = { kind: actor.kind, keys: texts(row, 'keys'), aliases: actor.aliases, posts: texts(row, 'posts') };
      return { actor, rank: rankName(name, named) };
    })
    .sort(
      (a, b) => order(a) - order(b) || a.actor.name.length - b.actor.name.length || (a.actor.id < b.actor.id ? -1 : 1),
    );
}

function order({ rank }: Candidate): number {
  return rank === null ? 1 : isBetter(rank, 'begun') ? -1 : 0;
}

/** Those of the best rank; what is only begun is no answer, but a suggestion. */
function best(candidates: readonly Candidate[]): readonly Candidate[] {
  const fits = candidates.filter(({ rank }) => rank !== null && rank !== 'begun');
  return fits.filter(
    ({ rank }) => !fits.some((other) => rank !== null && other.rank !== null && isBetter(other.rank, rank)),
  );
}

function chosen(candidates: readonly Candidate[]): FoundByName {
  const people = candidates.filter(({ actor }) => actor.kind === 'person');
  const [first, ...others] = people.length > 0 ? people : candidates;
  if (first !== undefined && others.length === 0) return { kind: 'one', actor: first.actor };
  return { kind: 'several', actors: candidates.slice(0, NAMED).map(({ actor }) => actor) };
}
