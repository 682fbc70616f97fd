import { ask } from '../api/ask.ts';
import { PAGE_SIZES } from '../api/page-sizes.ts';
import { EVENTS_OF, type EventsOfQuery, type EventsOfQueryVariables } from '../api/queries.ts';
import type { Telling } from './pairs.ts';

/** Events of some people or agencies, and how many more the graph holds. */
export interface Told {
  readonly tellings: readonly Telling[];
  readonly total: number;
  /** Whether one of those asked for is not known. */
  readonly unknown: boolean;
}

/** Events that the page holds at most. */
const MOST = 2_000;

export interface WhoseEvents {
  readonly of: readonly string[];
  readonly asOf: string | null;
}

/** All events of some people and agencies, page by page, up to what the page can hold. */
export async function eventsOf({ of, asOf }: WhoseEvents, signal: AbortSignal): Promise<Told> {
  const tellings: Telling[] = [];
  let after: string | null = null;
  for (;;) {
    const first: number = after === null ? PAGE_SIZES.firstEvents : PAGE_SIZES.nextEvents;
    const asked: EventsOfQueryVariables = { of: [...of], filter: { asOf }, first, after };
    const { timeline }: EventsOfQuery = await ask(EVENTS_OF, asked, signal);
    if (timeline === null) return { tellings, total: 0, unknown: true };
    tellings.push(...timeline.nodes);
    after = timeline.pageInfo.endCursor;
    if (!timeline.pageInfo.hasNextPage || tellings.length >= MOST)
      return { tellings, total: timeline.totalCount, unknown: false };
  }
}
