import type { Entity } from '../../model/reading.ts';
import { entityId } from '../entity-id.ts';
import { type Country, countries, countryOf } from './countries.ts';

/** The agency that a country is when it acts or speaks ("Norway said"): of the same name and country. Undefined for a place that is no country. */
export function governmentOf(place: Entity): Entity | undefined {
  const country = place.kind === 'place' && place.country !== undefined ? countryOf(place.country) : undefined;
  if (country === undefined || !country.names.includes(place.name)) return undefined;
  return governmentNamed(place.name, place.aliases, country);
}

function governmentNamed(name: string, aliases: readonly string[], { code }: Country): Entity {
  return { id: entityId('agency', name), kind: 'agency', name, aliases, sector: 'government', country: code };
}

let byId: ReadonlyMap<string, Entity> | undefined;

/** The government of a country by the id that it has under the country's usual name. */
export function governmentById(id: string): Entity | undefined {
  byId ??= new Map(
    countries.map((country) => {
      const government = governmentNamed(country.names[0]!, [], country);
      return [government.id, government];
    }),
  );
  return byId.get(id);
}

/** The id of the government of a country under its usual name. */
export function governmentIdOf(code: string): string | undefined {
  const country = countryOf(code);
  return country && entityId('agency', country.names[0]!);
}
