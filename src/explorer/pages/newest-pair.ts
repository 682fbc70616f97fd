import type { ActorNameFragment, HomeQuery } from '../api/queries.ts';
import { oppositesIn } from '../tellings/opposites.ts';

/** Two, and whether someone also says that they were in contact. */
export interface DeniedPair {
  readonly one: ActorNameFragment;
  readonly other: ActorNameFragment;
  readonly disputed: boolean;
}

/** The two of the contact denied last; those of whom contact is affirmed as well come before those of whom it is only denied. */
export function newestPair({ disputed, denied }: Pick<HomeQuery, 'disputed' | 'denied'>): DeniedPair | null {
  const pairs = [disputed, denied].flatMap(({ nodes }) =>
    nodes
      .flatMap(({ participants }) => oppositesIn(participants))
      .map(([one, other]) => ({ one, other, disputed: nodes === disputed.nodes })),
  );
  return pairs[0] ?? null;
}
