import type { Entity } from '../../model/reading.ts';
import { governmentOf } from '../words/governments.ts';

/** Who a name speaks for: itself, but a country that speaks is the agency of its name, and any other place nobody. */
export interface Voices {
  /** Id of the person or agency that speaks by the entity; null where none does. */
  readonly of: (entity: string | null) => string | null;
  /** The agencies of countries that have spoken and that the article's entities lack. */
  readonly added: () => readonly Entity[];
}

/** Prepares the voices of an article's entities. */
export function voicesOf(entities: readonly Entity[]): Voices {
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const added = new Map<string, Entity>();
  const of = (id: string | null): string | null => {
    const entity = id === null ? undefined : byId.get(id);
    if (entity?.kind !== 'place') return id;
    const government = governmentOf(entity);
    if (!government) return null;
    if (!byId.has(government.id)) added.set(government.id, government);
    return government.id;
  };
  return { of, added: () => [...added.values()] };
}
