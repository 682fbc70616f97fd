import type { Entity } from '../../model/reading.ts';
import { entityId } from '../entity-id.ts';
import type { Scene } from '../scene/scene.ts';
import { bodyChoices } from './body-choices.ts';
import { countryChoices } from './country-choices.ts';
import type { Choose } from './office-models.ts';
import type { FoundPosition } from './office-right.ts';

/** An office with the body and the state that it belongs to. */
export interface PlacedOffice extends FoundPosition {
  /** ISO 3166-1 alpha-2. */
  readonly country: string | undefined;
}

/** Offices with what they belong to, and the governments of regions that had to be made for them. */
export interface PlacedOffices {
  readonly offices: readonly PlacedOffice[];
  readonly entities: readonly Entity[];
}

/** Chooses the body of each office, and by it the country. */
export function placeOffices(
  scene: Scene,
  found: readonly FoundPosition[],
  chooseBody: Choose,
  chooseCountry: Choose,
): PlacedOffices {
  const bodies = bodyChoices(scene, found);
  const withBody = found.map((position) => ({ ...position, agency: chooseBody(bodies(position))?.body ?? null }));
  const countries = countryChoices(scene, withBody);
  const made = new Map<string, Entity>();
  const offices = withBody.map((position): PlacedOffice => {
    const body = position.agency === null ? undefined : scene.entity(position.agency);
    const country = chooseCountry(countries(position))?.code ?? undefined;
    if (body?.kind !== 'place') return { ...position, country };
    const government = governmentOfRegion(body);
    if (!scene.entity(government.id)) made.set(government.id, government);
    return { ...position, agency: government.id, country };
  });
  return { offices, entities: [...made.values()] };
}

/** The agency that a part of a state is where it has officers of its own: "the Governor of Nordland". */
function governmentOfRegion({ name, aliases, country }: Entity): Entity {
  return {
    id: entityId('agency', name),
    kind: 'agency',
    name,
    aliases,
    sector: 'government',
    ...(country === undefined ? {} : { country }),
  };
}
