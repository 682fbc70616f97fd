import type { ActorNameFragment, HomeQuery } from '../api/queries.ts';
import { oppositesIn, pairKey } from '../tellings/opposites.ts';

type Denied = HomeQuery['denied']['nodes'][number];

/** Two, and whether someone also says that they were in contact. */
export interface DeniedPair {
  readonly one: ActorNameFragment;
  readonly other: ActorNameFragment;
  readonly disputed: boolean;
}

/** The two of the contact denied last, as published; those of whom contact is affirmed as well come before those of whom it is only denied. */
export function newestPair({
  recent,
  disputed,
  denied,
}: Pick<HomeQuery, 'recent' | 'disputed' | 'denied'>): DeniedPair | null {
  const affirmed = new Set(
    recent.nodes
      .filter(({ standing }) => standing === 'AFFIRMED' || standing === 'DISPUTED')
      .flatMap(({ participants }) => oppositesIn(participants).map(([one, other]) => pairKey(one.id, other.id))),
  );
  const pairs = [...disputed.nodes, ...denied.nodes]
    .sort(newestFirst)
    .flatMap(({ participants }) => oppositesIn(participants))
    .map(([one, other]) => ({ one, other, disputed: affirmed.has(pairKey(one.id, other.id)) }));
  return pairs.find((pair) => pair.disputed) ?? pairs[0] ?? null;
}

function newestFirst(a: Denied, b: Denied): number {
  return publishedLast(b).localeCompare(publishedLast(a));
}

function publishedLast({ articles, date }: Denied): string {
  const days = [...articles.nodes.map(({ publishedAt }) => publishedAt ?? ''), date?.latest ?? ''].sort();
  return days.at(-1) ?? '';
}
