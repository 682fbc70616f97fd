import type { Entity } from '../../model/reading.ts';
import type { Scene } from '../scene/scene.ts';
import { governmentById, governmentOf } from '../words/governments.ts';

/** The agencies that countries act as. A country that takes part is an agency of that name; as a location it stays a place. */
export interface Governments {
  /** The agency of a country's place entity; undefined where the place is no country. */
  readonly of: (place: string) => string | undefined;
  /** Sees to it that a country's government is known, by its id; of what else is no government it knows nothing. */
  readonly need: (id: string) => void;
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
  const need = (id: string): void => {
    const agency = known.has(id) ? undefined : governmentById(id);
    if (!agency) return;
    known.add(id);
    made.push(agency);
  };
  return { of, need, made };
}
