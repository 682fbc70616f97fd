import type { Engine } from './engine.ts';
import { number, text } from './row.ts';

/** Two actors. */
export type Pair = readonly [of: string, other: string];

/** A pair to be looked up: from the one who took part in less, as whatever is asked of two must not cost what is known of the larger. */
export type PairToSeek = Readonly<Record<'key' | 'near' | 'far', string>>;

/** Beyond so many events it does not matter any more how many they are. */
export const MANY = 1000;

const DEGREES = `UNWIND $ids AS id CALL (id) { MATCH (p:Profile {actor: id})-[:PARTICIPATED]->(e:Event) RETURN e.id AS event LIMIT $most }
RETURN id, count(event) AS events ORDER BY id`;

/** The name of a pair. */
export function pairKey([of, other]: Pair): string {
  return `${of}\n${other}`;
}

/** The pairs as they are best looked up. One call. */
export async function pairsToSeek(engine: Engine, pairs: readonly Pair[]): Promise<readonly PairToSeek[]> {
  const events = await degrees(engine, pairs.flat());
  return pairs.map((pair) => {
    const [near, far] = [...pair].sort((a, b) => (events.get(a) ?? 0) - (events.get(b) ?? 0));
    return { key: pairKey(pair), near: near ?? pair[0], far: far ?? pair[1] };
  });
}

/** In how many tellings each actor takes part, up to a bound. One call. */
export async function degrees(engine: Engine, ids: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const rows = await engine.read(DEGREES, { ids: [...new Set(ids)].sort(), most: MANY });
  return new Map(rows.map((row) => [text(row, 'id'), number(row, 'events')]));
}
