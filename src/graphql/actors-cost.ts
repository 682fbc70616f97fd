import type { ActorOrder } from '../model/query.ts';
import { PAGE_SIZE } from '../store/page-args.ts';

/** What a list of people or agencies is asked with. */
interface Asked {
  readonly first?: number | null | undefined;
  readonly last?: number | null | undefined;
  readonly orderBy: ActorOrder;
  readonly filter?: { readonly minContacts?: number | null | undefined } | null | undefined;
}

/** As measured: by contacts, those of everybody are counted over all events, a tenth of a second on six thousand. */
const COUNTED = 1_000;

/** Points of a list of people or agencies. */
export function actorsCost({ first, last, orderBy, filter }: Asked) {
  const counts = orderBy === 'most-contacts' || filter?.minContacts != null;
  return { field: counts ? COUNTED : 1, multiplier: first ?? last ?? PAGE_SIZE };
}
