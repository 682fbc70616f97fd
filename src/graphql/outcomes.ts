import type { StoredClaim, StoredEvent } from '../model/graph.ts';
import { isOutcome, isTold } from '../model/outcome.ts';
import { claimsOfEvents } from '../store/claims.ts';
import { eventsOfActors } from '../store/events.ts';
import type { Context } from './context.ts';
import { filteredLoaderOf, loaderOf } from './loader.ts';

/** The claims about each event. */
export const claimsOf = loaderOf(claimsOfEvents, ({ id }: Pick<StoredEvent, 'id' | 'tellings'>) => id);

/** What each actor took part in. */
export const eventsOf = filteredLoaderOf(eventsOfActors);

/** What became of a plan; empty for what nobody planned, and for a plan of which nothing more is told. */
export async function outcomesOf(context: Context, event: StoredEvent): Promise<readonly StoredEvent[]> {
  const announced = announcedOn(await claimsOf(context).load(event));
  if (announced === undefined) return [];
  const others = await sharing(context, event);
  return [...(isTold(event) ? [event] : []), ...others.filter((other) => isOutcome(event, other, announced))];
}

/** The plans of which an event is the outcome. */
export async function plansOf(context: Context, event: StoredEvent): Promise<readonly StoredEvent[]> {
  if (!isTold(event)) return [];
  const candidates = await sharing(context, event);
  const announced = await Promise.all(candidates.map(async (each) => announcedOn(await claimsOf(context).load(each))));
  return candidates.filter((plan, index) => {
    const day = announced[index];
    return day !== undefined && isOutcome(plan, event, day);
  });
}

/** All that somebody who took part in an event took part in. */
async function sharing(context: Context, { participants }: StoredEvent): Promise<readonly StoredEvent[]> {
  const named = [...new Set(participants.flatMap(({ actor }) => actor ?? []))].sort();
  const lists = await Promise.all(named.map((actor) => eventsOf(context, {}).load(actor)));
  return [...new Map(lists.flat().map((event) => [event.id, event])).values()];
}

/** The day on which somebody first said that it was to come: null where it is not known, undefined where nobody did. */
function announcedOn(claims: readonly StoredClaim[]): string | null | undefined {
  const plans = claims.filter(({ realis, stance }) => realis === 'planned' && stance === 'affirms');
  if (plans.length === 0) return undefined;
  return plans.flatMap(({ publishedAt }) => publishedAt?.slice(0, 10) ?? []).sort()[0] ?? null;
}
