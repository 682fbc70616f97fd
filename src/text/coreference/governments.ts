import type { Entity } from '../../model/reading.ts';
import { entityId } from '../entity-id.ts';
import { countryOf } from '../words/countries.ts';
import { governmentOf } from '../words/governments.ts';

/** The agencies that states act as; a state's place and its government are one referent, known by the government's id. */
export interface Governments {
  /** The id by which an entity is known in the view: of a state its government's; undefined for other places and unknown ids. */
  readonly keyOf: (entity: string) => string | undefined;
  /** The government of a country by its code; undefined for a code that is none. */
  readonly ofCode: (code: string) => string | undefined;
  readonly isNation: (key: string) => boolean;
  /** The entity of a key, also of a government that the draft doesn't have yet. */
  readonly entity: (key: string) => Entity | undefined;
  /** The entity that stands for a key where nobody acts: the place, if the draft has it. */
  readonly asNamed: (key: string) => string;
}

/** Prepares the governments of a draft's entities. */
export function governmentsOf(entities: readonly Entity[]): Governments {
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const byCode = new Map<string, string>();
  const nations = new Map<string, Entity>();
  const places = new Map<string, string>();
  const add = (government: Entity, code: string): void => {
    nations.set(government.id, byId.get(government.id) ?? government);
    if (!byCode.has(code)) byCode.set(code, government.id);
  };
  for (const entity of entities) {
    const government = governmentOf(entity);
    if (!government) continue;
    add(government, entity.country!);
    places.set(government.id, entity.id);
  }
  for (const entity of entities) {
    const country = entity.kind === 'agency' && entity.country ? countryOf(entity.country) : undefined;
    if (country?.names.includes(entity.name)) add(entity, country.code);
  }
  const ofCode = (code: string): string | undefined => {
    const known = byCode.get(code);
    const country = known === undefined ? countryOf(code) : undefined;
    if (!country) return known;
    const [name = ''] = country.names;
    const government: Entity = {
      id: entityId('agency', name),
      kind: 'agency',
      name,
      aliases: [],
      sector: 'government',
      country: code,
    };
    add(government, code);
    return government.id;
  };
  return {
    keyOf: (id) => {
      const entity = byId.get(id);
      return entity?.kind === 'place' ? governmentOf(entity)?.id : entity && id;
    },
    ofCode,
    isNation: (key) => nations.has(key),
    entity: (key) => byId.get(key) ?? nations.get(key),
    asNamed: (key) => (byId.has(key) ? key : (places.get(key) ?? key)),
  };
}
