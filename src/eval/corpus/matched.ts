import { findPlaces, type Stretch } from '../../corpus/find-words.ts';
import type { Entity, Reading } from '../../model/reading.ts';
import type { ArticleGold } from './gold.ts';
import { alike } from './likeness.ts';

/** A reading beside its gold, with whom the gold's names mean in it. */
export interface Matched {
  readonly text: string;
  readonly reading: Reading;
  readonly gold: ArticleGold;
  readonly entities: ReadonlyMap<string, Entity>;
  /** The id of the entity that a name of the gold means; null where the reading has none. */
  readonly who: (name: string) => string | null;
  /** That entity, and of a name that is no person's every other one that answers to it as well: a country as a place and as its government. */
  readonly alsoWho: (name: string) => ReadonlySet<string>;
  /** All places of words, spaces of any kind between them. */
  readonly find: (words: string) => readonly Stretch[];
}

/** Puts a reading beside its gold. */
export function match(text: string, reading: Reading, gold: ArticleGold): Matched {
  const persons = personsMeant(reading, gold);
  const entities = new Map(reading.entities.map((entity) => [entity.id, entity]));
  const known = new Map<string, string | null>();
  const isPerson = new Set(gold.persons);
  const actorsFirst = ({ kind }: Entity) => (kind === 'place' ? 0 : 1);
  const lookUp = (name: string) => {
    if (!isPerson.has(name)) return likeliest(name, reading.entities, actorsFirst)?.id ?? null;
    const others = reading.entities.filter(({ kind }) => kind !== 'person');
    const elsewhere = likeliest(name, others, () => 0);
    return persons.get(name) ?? (elsewhere !== null && elsewhere.score >= 0.5 ? elsewhere.id : null);
  };
  const who = (name: string) => {
    const found = known.get(name);
    if (found !== undefined) return found;
    const meant = lookUp(name);
    known.set(name, meant);
    return meant;
  };
  return {
    text,
    reading,
    gold,
    entities,
    who,
    alsoWho: (name) => {
      const id = who(name);
      if (id === null || isPerson.has(name)) return new Set(id === null ? [] : [id]);
      const score = alike(name, entities.get(id)!);
      const others = reading.entities.filter(({ kind }) => kind !== 'person');
      return new Set([id, ...others.filter((other) => alike(name, other) >= score).map((other) => other.id)]);
    },
    find: (words) => findPlaces(text, words),
  };
}

/** Persons by name, one entity each: of two persons that the reading has as one, only the likelier is found. */
function personsMeant(reading: Reading, gold: ArticleGold): ReadonlyMap<string, string> {
  const people = reading.entities.filter(({ kind }) => kind === 'person');
  return assign(gold.persons, people);
}

/** Names to entities, the likeliest pair first, each entity once. */
export function assign(names: readonly string[], entities: readonly Entity[]): ReadonlyMap<string, string> {
  const pairs = names.flatMap((name) =>
    entities.map((entity) => ({ name, entity: entity.id, score: alike(name, entity) })),
  );
  pairs.sort((a, b) => b.score - a.score || compare(b.name, a.name) || compare(b.entity, a.entity));
  const meant = new Map<string, string>();
  const taken = new Set<string>();
  for (const { name, entity, score } of pairs) {
    if (score <= 0 || meant.has(name) || taken.has(entity)) continue;
    meant.set(name, entity);
    taken.add(entity);
  }
  return meant;
}

/** The likeliest entity that answers to a name at all; of several as likely the one with the higher rank, then id. */
function likeliest(
  name: string,
  entities: readonly Entity[],
  rank: (entity: Entity) => number,
): { readonly id: string; readonly score: number } | null {
  const [first] = entities
    .map((entity) => ({ id: entity.id, rank: rank(entity), score: alike(name, entity) }))
    .toSorted((a, b) => b.score - a.score || b.rank - a.rank || compare(b.id, a.id));
  return first !== undefined && first.score > 0 ? first : null;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
