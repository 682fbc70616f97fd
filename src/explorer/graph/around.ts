import { ask } from '../api/ask.ts';
import { AROUND, type AroundQueryVariables } from '../api/queries.ts';
import { eventsOf, type Told, type WhoseEvents } from '../tellings/events-of.ts';

/** Actors that are looked at around the roots. */
const LIMIT = 300;

/** What is asked for a drawing: all that anyone says of contact around some people and agencies. */
export function aroundVariables({ of, asOf }: WhoseEvents): AroundQueryVariables {
  return {
    of: [...of],
    limit: LIMIT,
    filter: {
      asOf,
      stance: ['AFFIRMS', 'DENIES', 'ABSTAINS'],
      realis: ['ACTUAL', 'PLANNED', 'HYPOTHETICAL'],
      minCertainty: 'POSSIBLE',
    },
  };
}

/** The events of the roots, all of them, and those that their contacts have with each other. */
export async function eventsAround(asked: WhoseEvents, signal: AbortSignal): Promise<Told> {
  const [told, { neighbourhood }] = await Promise.all([
    eventsOf(asked, signal),
    ask(AROUND, aroundVariables(asked), signal),
  ]);
  const events = [...told.tellings, ...(neighbourhood?.contacts ?? []).flatMap(({ events: { nodes } }) => nodes)];
  return { ...told, tellings: [...new Map(events.map((event) => [event.id, event])).values()] };
}
