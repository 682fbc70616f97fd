import type { ContactFilter } from '../model/query.ts';
import { namesCountry } from '../resolve/country-words.ts';
import type { Engine } from './engine.ts';
import { profileIdsOf } from './profiles.ts';
import { text } from './row.ts';

/** A filter as records are tested by it: they name profiles, so claimants, publishers and places are given by all of theirs. */
export interface ProfileFilter extends Omit<ContactFilter, 'place' | 'countries'> {
  /** Ids of the profiles of places: one of them is where it was. */
  readonly places?: readonly string[] | null | undefined;
}

const PLACES_IN = `UNWIND $countries AS country MATCH (n:Place {country: country})<-[:MEANS]-(p:Profile) RETURN p.id AS id ORDER BY id`;

/** The country that a profile of a place names, whose places lie in it: "place:austria:at". */
function countryOf(profile: string): string | null {
  const [kind, key = '', country = ''] = profile.split(':');
  const code = country.toUpperCase();
  return kind === 'place' && /^[A-Z]{2}$/.test(code) && namesCountry(key, code) ? code : null;
}

/** The filter by profiles. One call, one more for a country, and none where nobody and no place is asked for. */
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
  const own = place == null ? [] : all([place]);
  const states = own.flatMap((id) => countryOf(id) ?? []);
  const inside = states.length === 0 ? [] : await engine.read(PLACES_IN, { countries: [...new Set(states)].sort() });
  const at = [...new Set([...own, ...inside.map((row) => text(row, 'id'))])];
  return {
    ...rest,
    accordingTo: accordingTo == null ? null : all(accordingTo),
    publishers: publishers == null ? null : all(publishers),
    places: place == null ? lying : at.filter((id) => lying?.includes(id) ?? true),
  };
}
