import type { Entity } from '../../model/reading.ts';
import { contentId } from '../content-id.ts';
import type { Scene } from './scene.ts';

/** The agencies that countries act as. A country that takes part is an agency of that name; as a location it stays a place. */
export interface Governments {
  /** The agency of a country's place entity; undefined where the place is no country. */
  readonly of: (place: string) => string | undefined;
  /** Agencies that had to be made, in the order of need. */
  readonly made: readonly Entity[];
}

/** Finds or makes the agency of a country. `isCountry` tells by name. */
export function governmentsOf(scene: Scene, isCountry: (name: string) => boolean): Governments {
  const byName = new Map(
    scene.draft.entities.filter((entity) => entity.kind === 'agency').map((entity) => [entity.name, entity.id]),
  );
  const made: Entity[] = [];
  const of = (id: string): string | undefined => {
    const place = scene.entity(id);
    if (!place?.country || !isCountry(place.name)) return undefined;
    const known = byName.get(place.name);
    if (known !== undefined) return known;
    const agency: Entity = {
      id: contentId('e-', 'agency', place.name),
      kind: 'agency',
      name: place.name,
      aliases: place.aliases,
      sector: 'government',
      country: place.country,
    };
    made.push(agency);
    byName.set(agency.name, agency.id);
    return agency.id;
  };
  return { of, made };
}
