import { LiaisonError } from '../errors.ts';
import { contactsWithin } from '../model/contact-pairs.ts';
import { EVENT_TYPES } from '../model/event-types.ts';
import type { StoredEvent } from '../model/graph.ts';
import type { ContactBetween, ContactFilter } from '../model/query.ts';
import { admitted, seen } from './admit.ts';
import { type Dealing, dealingsOf } from './dealings.ts';
import type { Engine } from './engine.ts';

type Shelf = Exclude<keyof ContactBetween, 'between' | 'claims'>;

/**
 * All that is said of contact between two or more actors. Here every stance counts unless the filter says otherwise.
 * @throws LiaisonError BAD_USER_INPUT for fewer than two actors
 */
export async function contactBetween(
  engine: Engine,
  ids: readonly string[],
  filter: ContactFilter,
): Promise<ContactBetween> {
  const between = [...new Set(ids)];
  const [first, ...others] = between;
  if (first === undefined || others.length === 0) {
    throw new LiaisonError('BAD_USER_INPUT', `between: expected two or more different ids, got ${between.length}`);
  }
  const dealings = ((await dealingsOf(engine, [first])).get(first) ?? []).flatMap((dealing) => {
    const visible = seen(dealing, filter);
    if (visible === null) return [];
    const met = contactsWithin(visible.event, first);
    if (!others.every((other) => met.includes(other))) return [];
    return admitted(visible, filter).length === 0 ? [] : [visible];
  });
  const denials = dealings.filter(({ event }) => event.standing === 'DENIED');
  const shelves = new Map<Shelf, StoredEvent[]>();
  for (const dealing of dealings) {
    const shelf = shelfOf(dealing, denials);
    shelves.set(shelf, [...(shelves.get(shelf) ?? []), dealing.event]);
  }
  return {
    between,
    affirmed: shelves.get('affirmed') ?? [],
    denied: shelves.get('denied') ?? [],
    abstained: shelves.get('abstained') ?? [],
    planned: shelves.get('planned') ?? [],
    disputed: shelves.get('disputed') ?? [],
    uncertain: shelves.get('uncertain') ?? [],
    claims: dealings.flatMap((dealing) => admitted(dealing, filter)),
  };
}

function shelfOf(dealing: Dealing, denials: readonly Dealing[]): Shelf {
  switch (dealing.event.standing) {
    case 'AFFIRMED':
      return denials.some((denial) => covers(denial, dealing.event)) ? 'disputed' : 'affirmed';
    case 'DISPUTED':
      return 'disputed';
    case 'DENIED':
      return 'denied';
    case 'PLANNED':
      return 'planned';
    case 'UNCERTAIN':
      return dealing.claims.some(({ stance }) => stance === 'abstains') ? 'abstained' : 'uncertain';
  }
}

/**
 * Whether a denial speaks of this event: of the same type, or of any contact; of the same level; and the event is dated within the
 * denial's period, which ends with the publication of the denial when nothing else ends it. An undated event is not known to lie in it.
 */
function covers({ event: denied, claims }: Dealing, event: StoredEvent): boolean {
  if (denied.level !== event.level || (denied.type !== event.type && !EVENT_TYPES[denied.type].deniesAll)) return false;
  if (event.earliest === null || event.latest === null) return false;
  const published = claims
    .flatMap(({ publishedAt }) => publishedAt?.slice(0, 10) ?? [])
    .sort()
    .at(-1);
  const until = denied.latest ?? published ?? '9999';
  return event.latest >= (denied.earliest ?? '') && event.earliest <= until;
}
