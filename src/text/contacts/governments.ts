import type { Entity } from '../../model/reading.ts';
import type { Scene } from '../scene/scene.ts';
import { governmentOf } from '../words/governments.ts';

/** The agencies that countries act as. A country that takes part is an agency of that name; as a location it stays a place. */
export interface Governments {
  /** The agency of a country's place entity; undefined where the place is no country. */
  readonly of: (place: string) => string | undefined;
  /** Agencies that had to be made, in the order of need. */
  readonly made: readonly Entity[];
}

/** Finds or makes the agencies of countries for one draft. */
export function governmentsOf(scene: Scene): Governments {
  const known = new Set(scene.draft.entities.map((entity) => entity.id));
  const made: Entity[] = [];
  const of = (id: string): string | undefined => {
    const place = scene.entity(id);
    const agency = place && governmentOf(place);
    if (!agency) return undefined;
    if (!known.has(agency.id)) {
      known.add(agency.id);
      made.push(agency);
    }
    return agency.id;
  };
  return { of, made };
}
