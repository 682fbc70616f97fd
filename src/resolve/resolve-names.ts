import { type Candidate, candidate, spelledAlike } from './candidates.ts';
import { type KnownName, keysOf, ownKeys } from './known-name.ts';

/** Whom every name means: the id of the name that stands for all of its cluster, and the judgements that led there. */
export interface Resolution {
  /** Name id → id of the actor or place. */
  readonly meaning: ReadonlyMap<string, string>;
  /** One for every name that means what another name means. */
  readonly judgements: readonly Candidate[];
}

/**
 * A name means what another one means when all its candidates in the graph come to one meaning; with two it stands
 * for itself, never a guess. A pure function of the set of names, so the order of articles does not show.
 * Linear in the names and the keys they answer to, apart from names that share a key.
 */
export function resolveNames(names: readonly KnownName[]): Resolution {
  const byKey = new Map<string, KnownName[]>();
  for (const name of names) {
    for (const key of keysOf(name)) byKey.set(key, [...(byKey.get(key) ?? []), name]);
  }
  const near = (name: KnownName) => [...new Set(ownKeys(name).flatMap((key) => byKey.get(key) ?? []))];
  const found = new Map(
    names.map((name) => [
      name.id,
      near(name)
        .map((target) => candidate(name, target))
        .filter((each) => each !== null),
    ]),
  );
  const judgements = new Map(spellings(names, near).map((judgement) => [judgement.name, judgement]));
  for (let round = nextRound(found, judgements); round.length > 0; round = nextRound(found, judgements)) {
    for (const judgement of round) judgements.set(judgement.name, judgement);
  }
  const meaning = new Map(names.map(({ id }) => [id, follow(id, judgements)]));
  const sorted = [...judgements.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
  return { meaning, judgements: sorted };
}

/** Of names that are spellings of one, directly or through others, each but the first by id is judged to mean the first. */
function spellings(names: readonly KnownName[], near: (name: KnownName) => readonly KnownName[]): readonly Candidate[] {
  const judged = new Set<string>();
  const judgements: Candidate[] = [];
  for (const head of [...names].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    const waiting = judged.has(head.id) ? [] : [head];
    judged.add(head.id);
    for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
      for (const other of near(name)) {
        const alike = judged.has(other.id) ? null : spelledAlike(name, other);
        if (alike === null) continue;
        judged.add(other.id);
        judgements.push({ name: other.id, target: head.id, ...alike });
        waiting.push(other);
      }
    }
  }
  return judgements;
}

/** Names without a judgement whose candidates all come to one meaning. Each round looks at the one before only, whatever the order of names. */
function nextRound(
  found: ReadonlyMap<string, readonly Candidate[]>,
  judgements: ReadonlyMap<string, Candidate>,
): readonly Candidate[] {
  const round: Candidate[] = [];
  for (const [name, candidates] of found) {
    if (judgements.has(name)) continue;
    const meanings = new Set(candidates.map(({ target }) => follow(target, judgements)));
    const [best] = [...candidates].sort((a, b) => b.score - a.score || (a.target < b.target ? -1 : 1));
    if (best !== undefined && meanings.size === 1 && !meanings.has(name)) round.push(best);
  }
  return round;
}

/** The end of the chain of judgements from a name; of names that point at each other in a ring, the first by id. */
function follow(start: string, judgements: ReadonlyMap<string, Candidate>): string {
  const seen: string[] = [];
  let at = start;
  while (!seen.includes(at)) {
    seen.push(at);
    const next = judgements.get(at);
    if (next === undefined) return at;
    at = next.target;
  }
  return seen.slice(seen.indexOf(at)).sort()[0] ?? start;
}
