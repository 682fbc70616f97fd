import type { ActorNameFragment } from '../api/queries.ts';

/** How many are listed. */
const MOST = 10;

type Ranked = ActorNameFragment & { readonly contactCount: number };

/** Those in contact with the most others, people and agencies in one list; nobody without a contact. */
export function mostInTouch(actors: readonly Ranked[]): readonly Ranked[] {
  return actors
    .filter(({ contactCount }) => contactCount > 0)
    .sort((a, b) => b.contactCount - a.contactCount || a.name.localeCompare(b.name))
    .slice(0, MOST);
}
