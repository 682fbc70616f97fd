import { seen } from './admit.ts';
import { type Dealing, dealingsOf } from './dealings.ts';
import { besideDenials } from './disputes.ts';
import type { Engine } from './engine.ts';
import type { ProfileFilter } from './profile-filter.ts';

/** What one may see of each actor's events under a filter, by date; see `visible`. */
export async function visibleDealings(
  engine: Engine,
  ids: readonly string[],
  filter: ProfileFilter,
): Promise<ReadonlyMap<string, readonly Dealing[]>> {
  return visible(engine, await dealingsOf(engine, ids), filter);
}

/** What a filter lets see of dealings: the claims, and how each event stands by these and beside denials. */
export async function visible(
  engine: Engine,
  all: ReadonlyMap<string, readonly Dealing[]>,
  filter: ProfileFilter,
): Promise<ReadonlyMap<string, readonly Dealing[]>> {
  const own = [...all].map(
    ([id, dealings]) => [id, dealings.flatMap((dealing) => seen(dealing, filter) ?? [])] as const,
  );
  const events = new Map(own.flatMap(([, dealings]) => dealings.map((dealing) => [dealing.event.id, dealing])));
  const stood = new Map(
    (await besideDenials(engine, [...events.values()], filter)).map((each) => [each.event.id, each]),
  );
  return new Map(own.map(([id, dealings]) => [id, dealings.map((each) => stood.get(each.event.id) ?? each)]));
}
