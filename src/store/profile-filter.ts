import type { ContactFilter } from '../model/query.ts';
import type { Engine } from './engine.ts';
import { profileIdsOf } from './profiles.ts';

/** A filter as records are tested by it: they name profiles, so claimants, publishers and places are given by all of theirs. */
export interface ProfileFilter extends Omit<ContactFilter, 'place'> {
  /** Ids of the profiles of places: one of them is where it was. */
  readonly places?: readonly string[] | null | undefined;
}

/** The filter by profiles. One call, and none where nobody and no place is asked for. */
export async function byProfiles<T extends ContactFilter>(
  engine: Engine,
  filter: T,
): Promise<Omit<T, 'place'> & ProfileFilter> {
  const { accordingTo, publishers, place } = filter;
  const asked = [...(accordingTo ?? []), ...(publishers ?? []), ...(place == null ? [] : [place])];
  const profiles = await profileIdsOf(engine, asked);
  const all = (ids: readonly string[]) => ids.flatMap((id) => profiles.get(id) ?? []);
  return {
    ...filter,
    accordingTo: accordingTo == null ? null : all(accordingTo),
    publishers: publishers == null ? null : all(publishers),
    places: place == null ? null : all([place]),
  };
}
