import type { Entity } from '../../model/reading.ts';
import { entityId } from '../entity-id.ts';
import { countryOf } from './countries.ts';

/** The agency that a country is when it acts or speaks ("Norway said"): of the same name and country. Undefined for a place that is no country. */
export function governmentOf(place: Entity): Entity | undefined {
  const country = place.kind === 'place' && place.country !== undefined ? countryOf(place.country) : undefined;
  if (country === undefined || !country.names.includes(place.name)) return undefined;
  return {
    id: entityId('agency', place.name),
    kind: 'agency',
    name: place.name,
    aliases: place.aliases,
    sector: 'government',
    country: country.code,
  };
}
