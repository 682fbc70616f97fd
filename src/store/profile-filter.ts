import type { ContactFilter } from '../model/query.ts';
import type { Engine } from './engine.ts';
import { profileIdsOf } from './profiles.ts';
import { text } from './row.ts';

/** A filter as records are tested by it: they name profiles, so claimants, publishers and places are given by all of theirs. */
export interface ProfileFilter extends Omit<ContactFilter, 'place' | 'countries'> {
  /** Ids of the profiles of places: one of them is where it was. */
  readonly places?: readonly string[] | null | undefined;
}

const PLACES_IN = `UNWIND $countries AS country MATCH (n:Place {country: country})<-[:MEANS]-(p:Profile) RETURN p.id AS id ORDER BY id`;

/** The filter by profiles. One call, and none where nobody and no place is asked for. */
export async function byProfiles<T extends ContactFilter>(
  engine: Engine,
  filter: T,
): Promise<Omit<T, 'place' | 'countries' | 'accordingTo' | 'publishers'> & ProfileFilter> {
  const { accordingTo, publishers, place, countries, ...rest } = filter;
  const asked = [...(accordingTo ?? []), ...(publishers ?? []), ...(place == null ? [] : [place])];
  const [profiles, within] = await Promise.all([
    profileIdsOf(engine, asked),
    countries == null ? null : engine.read(PLACES_IN, { countries: [...new Set(countries)].sort() }),
  ]);
  const lying = within?.map((row) => text(row, 'id')) ?? null;
  const all = (ids: readonly string[]) => ids.flatMap((id) => profiles.get(id) ?? []);
  return {
    ...rest,
    accordingTo: accordingTo == null ? null : all(accordingTo),
    publishers: publishers == null ? null : all(publishers),
    places: place == null ? lying : all([place]).filter((id) => lying?.includes(id) ?? true),
  };
}
